import Composition
import Testing

@testable import Drawing

struct DotMaskTests {
  private let sheet = (left: 0, top: 0, right: 100, bottom: 100)

  @Test(arguments: [0.1, 0.5, 1.3, 4.0, 11.7], [0.0, 0.25, 0.61])
  func aDiscCoversItsArea(diameter: Double, shift: Double) throws {
    let centre = PaperPoint(50 + shift, 50 - shift)
    let mask = try #require(DotMask([centre], diameter, scale: 1, within: sheet))
    let covered = mask.cover.reduce(0) { $0 + Double($1) / 255 }
    let area = Double.pi * diameter * diameter / 4
    // Each pixel is rounded to 1/255, and the strips of a disc lie a little outside of it.
    #expect(abs(covered - area) < 0.03 * area + 0.01)
  }

  @Test func aDiscInTheMiddleOfAPixelIsTheSameOnAllSides() throws {
    let mask = try #require(DotMask([PaperPoint(5.5, 5.5)], 3, scale: 1, within: sheet))
    #expect(mask.width == 3 && mask.height == 3)
    #expect(mask.cover == mask.cover.reversed())
    #expect(mask.cover[1] == mask.cover[7] && mask.cover[4] == 255)
  }

  @Test func twoDiscsOnOnePlaceNeverCoverMoreThanAll() throws {
    let centre = PaperPoint(5.5, 5.5)
    let mask = try #require(DotMask([centre, centre, centre], 4, scale: 1, within: sheet))
    #expect(mask.cover.max() == 255)
  }

  @Test func discsOutOfSightMakeNoMask() {
    #expect(DotMask([PaperPoint(-50, 5)], 4, scale: 1, within: sheet) == nil)
    #expect(DotMask([], 4, scale: 1, within: sheet) == nil)
  }

  @Test func discsFarApartAreLeftToCairo() {
    let far = [PaperPoint(1, 1), PaperPoint(9000, 9000)]
    let wide = (left: 0, top: 0, right: 10_000, bottom: 10_000)
    #expect(DotMask(far, 4, scale: 1, within: wide) == nil)
  }
}
