import Composition
import Testing

@testable import Drawing

struct SquareCodeTests {
  /// A finder: a dark square of 7, a light ring, a dark square of 3 in its middle.
  @Test(arguments: ["https://example.org/xuelinyuan", "学林苑", String(repeating: "x", count: 400)])
  func threeCornersHaveFinders(address: String) throws {
    let code = try SquareCode(of: address)
    #expect(code.dark.count == code.side * code.side && (code.side - 17).isMultiple(of: 4))
    for (left, top) in [(0, 0), (code.side - 7, 0), (0, code.side - 7)] {
      for y in 0..<7 {
        for x in 0..<7 {
          let isRing = max(abs(x - 3), abs(y - 3)) == 2
          #expect(code.dark[(top + y) * code.side + left + x] == !isRing)
        }
      }
    }
  }

  @Test func whatIsNoAddressIsAnError() {
    for address in ["", String(repeating: "x", count: 5000)] {
      #expect(throws: DrawingError.self) { try SquareCode(of: address) }
    }
  }
}
