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
    // Each pixel is rounded to 1/255, and Cairo's small discs have few corners.
    #expect(abs(covered - area) < 0.05 * area + 0.02)
  }

  /// Discs on quarters of a unit, many of which overlap or share a pixel.
  @Test(arguments: [0.5, 1.0, 25.0 / 12, 3.7])
  func aTextureIsWhatCairoPaints(scale: Double) throws {
    let centres = (0..<400).map { index -> PaperPoint in
      PaperPoint(Double(index * 37 % 101) / 4 + 1, Double(index * index % 89) / 4 + 1)
    }
    let mask = try #require(DotMask(centres, 0.7, scale: scale, within: sheet))
    let cairo = DotStamps(0.7, scale: scale)
      .paint(centres, left: mask.left, top: mask.top, mask.width, mask.height)
    #expect(mask.cover.contains { $0 > 0 })
    #expect(zip(mask.cover, cairo).allSatisfy { abs(Int($0) - Int($1)) <= 2 })
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
