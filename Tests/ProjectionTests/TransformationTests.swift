import Testing

@testable import Projection

struct TransformationTests {
  @Test func aDefinitionThatPROJCannotReadIsNamed() throws {
    do {
      _ = try Transformation("+proj=nowhere")
      Issue.record("PROJ read a projection that there is not")
    } catch {
      #expect("\(error)".hasPrefix("cannot read “+proj=nowhere”: "))
      #expect(error.message.count > 3)
    }
  }
}
