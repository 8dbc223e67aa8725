import PublicSpace
import Samples
import Testing

@testable import Composition

struct CrownTests {
  private let pen = Pen(base: 0.5, isFine: true)
  private let middle = PaperPoint(50, 50)

  private func crown(_ tree: SampleFeature, radius: Double = 8) throws -> Crown {
    let court = SampleFeature.area("boundary", .rectangle(-20, -20, 40, 40))
    let site = try SampleLayout([court, tree]).site()
    return Crown(site.elements[1], at: middle, radius: radius)
  }

  @Test(arguments: [
    ("水杉", Crown.Style.conifer), ("雪松", .conifer), ("龙柏", .conifer), ("Pinus", .conifer),
    ("日本晚樱", .flowering), ("桂花", .flowering), ("紫薇", .flowering), ("Prunus", .flowering),
    ("香樟", .broad), ("银杏", .broad), ("", .broad),
  ])
  func theStyleFollowsTheSpecies(species: String, style: Crown.Style) throws {
    let tree = SampleFeature.tree(0, 0, radius: 4).with("species", species)
    #expect(try crown(tree).style == style)
  }

  @Test func aSmallTreeOfNoSpeciesIsDrawnSmall() throws {
    #expect(try crown(.tree(0, 0, radius: 1.2)).style == .small)
    #expect(try crown(.tree(0, 0, radius: 1.2).with("species", "雪松")).style == .conifer)
    #expect(try crown(.tree(0, 0)).style == .broad)
  }

  @Test(arguments: ["水杉", "桂花", "香樟"])
  func theCrownHasItsTrueRadius(species: String) throws {
    let tree = SampleFeature.tree(0, 0, radius: 4).with("species", species)
    let marks = try crown(tree).marks(.day, pen)
    let reach = marks.paths.flatMap(\.rings).joined().map { distance($0, middle) }.max() ?? 0
    #expect(reach > 7.6 && reach < 8.2)
  }

  @Test func theSameTreeIsAlwaysDrawnAlikeAndAnotherIsNot() throws {
    let marks = try crown(.tree(0, 0, radius: 4, id: "t1")).marks(.day, pen)
    #expect(try crown(.tree(9, 9, radius: 4, id: "t1")).marks(.day, pen) == marks)
    #expect(try crown(.tree(0, 0, radius: 4, id: "t2")).marks(.day, pen) != marks)
  }

  @Test func theGroundIsReadThroughACrown() throws {
    for mark in try crown(.tree(0, 0, radius: 4)).marks(.day, pen) {
      if case .area(_, let colour) = mark { #expect(colour.opacity < 0.9) }
    }
  }

  @Test func aNewTreeHasTheAccentAndAHeavierRingThanAnOldOne() throws {
    let old = try crown(.tree(0, 0, radius: 4)).marks(.day, pen)
    let new = try crown(.tree(0, 0, radius: 4).with("action", "new")).marks(.day, pen)
    let ring = new.strokes.first { $0.colour == Theme.day.accent }
    #expect(!old.colours.contains(Theme.day.accent))
    #expect(try #require(ring).width > old.strokes.map(\.width).max() ?? 9)
  }

  @Test func aTreeThatGoesIsADashedRingAndACross() throws {
    let marks = try crown(.tree(0, 0, radius: 4).with("action", "remove")).marks(.day, pen)
    #expect(marks.allSatisfy { if case .line = $0 { true } else { false } })
    #expect(marks.strokes.contains { !$0.dashes.isEmpty })
    #expect(marks.flatMap { $0.path?.segments ?? [] }.count >= 2)
  }
}
