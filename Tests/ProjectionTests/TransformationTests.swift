import Testing

@testable import Projection

struct TransformationTests {
  @Test func aDefinitionThatPROJCannotReadIsNamed() throws {
    do {
      _ = try Transformation("+proj=nowhere")
      Issue.record("PROJ read a projection that there is not")
    } catch {
      #expect(error.en.hasPrefix("cannot read “+proj=nowhere”: "))
      #expect(error.zh.hasPrefix("无法识别“+proj=nowhere”："))
      #expect(error.en.count > 33)
    }
  }
}
