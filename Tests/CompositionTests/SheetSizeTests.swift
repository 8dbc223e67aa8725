import Testing

@testable import Composition

struct SheetSizeTests {
  @Test(arguments: [
    ("A0", 1189.0, 841.0), ("A1", 841, 594), ("a1", 841, 594), ("A2", 594, 420), ("A3", 420, 297),
    ("A4", 297, 210), ("A3-landscape", 420, 297), ("A1-portrait", 594, 841),
    ("a4-Portrait", 210, 297),
  ])
  func aSheetIsKnownByItsName(name: String, width: Double, height: Double) throws {
    let size = try #require(SheetSize(name: name))
    #expect(size.width == width && size.height == height)
  }

  @Test(arguments: ["", "A5", "B1", "A1 portrait", "A1-upright", "portrait", "-A1-", "A11"])
  func anUnknownNameIsNoSheet(name: String) {
    #expect(SheetSize(name: name) == nil)
  }

  @Test func eachSheetIsHalfTheOneBefore() {
    for (larger, smaller) in zip(SheetSize.all, SheetSize.all.dropFirst()) {
      #expect(larger.height == smaller.width)
      #expect(abs(larger.width / 2 - smaller.height) <= 0.5)
    }
  }
}
