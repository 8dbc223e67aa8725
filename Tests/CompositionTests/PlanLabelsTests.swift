import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct PlanLabelsTests {
  private static let frame = PaperBox(x: 20, y: 30, width: 160, height: 120)

  private func placed(_ layout: SampleLayout, scale: Double, _ language: Language = .zh) throws
    -> PlanLabels.Placed
  {
    let view = PlanView(scale: scale, centre: Point(0, 0), box: Self.frame)
    return PlanLabels(
      site: try layout.site(), view: view, theme: .day, language: language,
      ruler: SquareLetters(), size: 4, frame: Self.frame
    ).placed()
  }

  /// Named things of all kinds, many of them on the same spot.
  private static func crowd(seed: UInt64) -> SampleLayout {
    var dice = SplitMix64(seed: seed)
    let kinds = ["gate", "building", "playground", "plaza", "lawn", "bike_parking", "artwork"]
    let things = (0..<50).map { index -> SampleFeature in
      let kind = dice.one(of: kinds)
      let (x, y) = (dice.number(-35, 35), dice.number(-25, 25))
      let isPoint = kind == "gate" || kind == "artwork"
      let thing: SampleFeature =
        isPoint ? .point(kind, x, y) : .area(kind, .rectangle(x, y, 6, 4)).with("levels", 6)
      return thing.named("n\(index)").with("name", "第\(index)号\(index % 3 == 0 ? "居民活动场" : "")")
    }
    return SampleLayout([.area("boundary", .rectangle(-40, -30, 80, 60))] + things)
  }

  @Test(arguments: UInt64(0)..<12)
  func noLabelLiesOverAnother(seed: UInt64) throws {
    let texts = try placed(Self.crowd(seed: seed), scale: 500).marks.texts
    #expect(texts.count > 15)
    let boxes = texts.map { $0.line.reach(at: $0.at) }
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[(index + 1)...].contains { $0.intersects(box) }, "\(texts[index].line.string)")
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func everyLabelIsInsideTheFrame(seed: UInt64) throws {
    for scale in [400.0, 900] {
      for (line, place) in try placed(Self.crowd(seed: seed), scale: scale).marks.texts {
        #expect(Self.frame.contains(line.reach(at: place)))
      }
    }
  }

  @Test(arguments: UInt64(0)..<12)
  func aNameIsWrittenOrIsAFinding(seed: UInt64) throws {
    let layout = Self.crowd(seed: seed)
    let placed = try placed(layout, scale: 900)
    #expect(!placed.findings.isEmpty)
    let written = Set(placed.marks.strings)
    let missing = Set(placed.findings.map(\.feature))
    for feature in layout.features.dropFirst() {
      let name = try #require(feature.properties.last?.json).filter { $0 != "\"" }
      #expect(written.contains(name) != missing.contains(feature.id))
    }
    #expect(placed.findings.allSatisfy { $0.code == "label.none" && $0.at != nil })
  }

  @Test func aNameOutsideTheFrameIsAFinding() throws {
    let far = SampleLayout([
      .area("boundary", .rectangle(-200, -200, 400, 400)),
      .area("lawn", .rectangle(150, 150, 20, 20), id: "far").with("name", "远处"),
    ])
    let placed = try placed(far, scale: 500)
    #expect(placed.marks.isEmpty)
    #expect(placed.findings.map(\.feature) == ["far"])
  }

  @Test func aLoneNameStandsOnItsGround() throws {
    let layout = SampleLayout([
      .area("boundary", .rectangle(-40, -30, 80, 60)),
      .area("lawn", .rectangle(-10, -10, 20, 20)).with("name", "大草坪").with("name:en", "Lawn"),
    ])
    let text = try #require(try placed(layout, scale: 500).marks.texts.first)
    #expect(text.line.string == "大草坪")
    #expect(text.line.reach(at: text.at).intersects(Self.frame.inset(by: 55)))
    #expect(text.line.style.halo != nil)
    #expect(try placed(layout, scale: 500, .en).marks.strings == ["Lawn"])
  }

  @Test func aBuildingSaysItsStoreys() throws {
    let house = SampleFeature.area("building", .rectangle(-10, -10, 20, 20)).with("levels", 6)
    let layout = SampleLayout([
      .area("boundary", .rectangle(-40, -30, 80, 60)), house.with("name", "1号楼"),
    ])
    #expect(try placed(layout, scale: 500).marks.strings == ["1号楼", "6F"])
  }

  @Test func whatIsRemovedHasNoName() throws {
    let lawn = SampleFeature.area("lawn", .rectangle(-10, -10, 20, 20)).with("name", "大草坪")
    let layout = SampleLayout([
      .area("boundary", .rectangle(-40, -30, 80, 60)), lawn.with("action", "remove"),
    ])
    let placed = try placed(layout, scale: 500)
    #expect(placed.marks.isEmpty && placed.findings.isEmpty)
  }
}
