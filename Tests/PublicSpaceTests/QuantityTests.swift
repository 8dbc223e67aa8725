import Testing

@testable import PublicSpace

struct QuantityTests {
  @Test(arguments: [
    ("2.5", 2.5), ("2.5 m", 2.5), ("2.5m", 2.5), ("1,5", 1.5), ("3;4", 3), ("250 cm", 2.5),
    ("8'", 2.4384), ("8'6\"", 2.5908), ("10 ft", 3.048), ("~3", 3), ("约3米", 3), ("6层", 6),
    ("-1", -1), ("2 km", 2000),
  ])
  func lengthsComeInMetres(text: String, metres: Double) throws {
    #expect(abs(try #require(Quantity(text)).value - metres) < 1e-9)
  }

  @Test(arguments: ["", "up", "m", "3 bananas", "--", ";", "2-3"])
  func otherTextsAreNoQuantity(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test func slopesAreRiseOverRun() throws {
    #expect(try #require(Quantity("8%")?.slope) == 0.08)
    #expect(abs(try #require(Quantity("-45°")?.slope) - 1) < 1e-12)
    #expect(Quantity("0.05")?.slope == 0.05 && Quantity("8")?.slope == nil)
  }
}
