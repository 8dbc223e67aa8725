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
    // A long name stands in two lines.
    let written = placed.marks.strings.joined()
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

  /// Houses and places of 12 × 6 m on a plan where letters are 8 m high.
  private static func smallCourt(_ name: String, door: Bool = true) -> SampleLayout {
    SampleLayout([
      .area("boundary", .rectangle(-80, -60, 160, 120)),
      .area("building", .rectangle(-20, 0, 24, 10)).with("levels", 6).with("name", name),
      .point("door", -8, 0),
      .area("waste", .rectangle(-60, -40, 3, 3)).with("name", "垃圾房"),
      .area("playground", .rectangle(20, -40, 6, 6)).with("name", "小小园").with("action", "new"),
    ])
  }

  @Test func onASmallPlanHousesAndWhatIsNewHaveNames() throws {
    let placed = try placed(Self.smallCourt("9号"), scale: 2000)
    #expect(Set(placed.marks.strings) == ["9号", "小小园"])
    #expect(placed.findings.count == 1)
    let view = PlanView(scale: 2000, centre: Point(0, 0), box: Self.frame)
    let name = try #require(placed.marks.texts.first { $0.line.string == "9号" })
    let roof = view.place(Point(-8, 5))
    #expect(name.line.reach(at: name.at).contains(PaperBox(around: roof, width: 0, height: 0)))
    #expect(!placed.marks.contains { if case .line = $0 { true } else { false } }, "no leaders")
  }

  @Test func aNameWiderThanItsSmallRoofLeavesItsNumber() throws {
    #expect(try placed(Self.smallCourt("和泰苑 12 号居民楼"), scale: 2000).marks.strings.contains("12"))
    // A numeral that is part of a name, or two numbers, tell no house.
    for name in ["三阳开泰居民楼", "2 期 12 号居民楼"] {
      let strings = try placed(Self.smallCourt(name), scale: 2000).marks.strings
      #expect(!strings.contains("三") && !strings.contains("12"), "\(strings)")
    }
  }

  /// Over its roof a name would hide the ground that a diagram is about.
  @Test(arguments: [(30.0, "12"), (60.0, "12号楼")])
  func onADiagramANameLargerThanItsRoofLeavesItsNumber(depth: Double, written: String) throws {
    let layout = SampleLayout([
      .area("boundary", .rectangle(-200, -100, 400, 200)),
      .area("building", .rectangle(-100, -depth / 2, 200, depth)).with("name", "12号楼"),
    ])
    var labels = PlanLabels(
      site: try layout.site(), view: PlanView(scale: 10_000, centre: Point(0, 0), box: Self.frame),
      theme: .day, language: .zh, ruler: SquareLetters(), size: 4, frame: Self.frame)
    labels.isPlain = true
    #expect(labels.placed().marks.strings == [written])
  }

  @Test func aLongNameIsBrokenOnItsRoof() throws {
    let layout = SampleLayout([
      .area("boundary", .rectangle(-40, -30, 80, 60)),
      .area("building", .rectangle(-20, -10, 40, 20)).with("name", "老年人日间照料与儿童托管服务中心"),
    ])
    let texts = try placed(layout, scale: 1000).marks.texts
    #expect(texts.count == 2)
    #expect(texts.map(\.line.string).joined() == "老年人日间照料与儿童托管服务中心")
    #expect(texts.allSatisfy { $0.line.string.count == 8 }, "\(texts.map(\.line.string))")
  }

  @Test func aGatesNameStandsOutsideAndNotOnItsTriangle() throws {
    let layout = SampleLayout([
      .area("boundary", .rectangle(-30, -20, 60, 40)),
      .point("gate", 30, 0).with("name", "东门"), .point("gate", 0, -20).with("name", "南门"),
    ])
    let view = PlanView(scale: 500, centre: Point(0, 0), box: Self.frame)
    let edges = EdgeFinder(try layout.site())
    let texts = try placed(layout, scale: 500).marks.texts
    for (name, spot) in [("东门", Point(30, 0)), ("南门", Point(0, -20))] {
      let pointer = Pointer(gateAt: spot, in: view, edges)
      let text = try #require(texts.first { $0.line.string == name })
      let box = text.line.reach(at: text.at)
      #expect(!box.intersects(pointer.box))
      let border = view.path(try layout.site().boundaries[0]).reach
      #expect(border?.intersects(box) == false, "\(name)")
    }
  }

  @Test func manyNamesWithoutRoomAreToldAtOnce() throws {
    let findings = try placed(Self.crowd(seed: 1), scale: 900).findings
    #expect(findings.count > 3)
    let told = findings.gathered
    #expect(told.count == 1)
    #expect(told[0].feature == findings[0].feature)
    #expect(told[0].message.en.contains("(and \(findings.count - 1) more: "))
    #expect(Array(findings.prefix(3)).gathered.count == 3)
  }

  @Test func namesKeepClearOfWhatIsLetteredOnALane() throws {
    let layout = SampleLayout([
      .area("boundary", .rectangle(-40, -30, 80, 60)),
      .line("fire_lane", .through((-40, 0), (40, 0)), width: 4),
      .area("playground", .rectangle(-10, -4, 20, 8)).with("name", "小小园").with("action", "new"),
    ])
    let site = try layout.site()
    let view = PlanView(scale: 500, centre: Point(0, 0), box: Self.frame)
    let words = site.elements(of: .fireLane).flatMap { FireLaneWords(lane: $0, view: view).boxes }
    try #require(!words.isEmpty)
    for isBare in [false, true] {
      var labels = PlanLabels(
        site: site, view: view, theme: .day, language: .zh, ruler: SquareLetters(), size: 4,
        frame: Self.frame)
      labels.isBare = isBare
      let text = try #require(labels.placed().marks.texts.first)
      let box = text.line.reach(at: text.at)
      #expect(!words.contains { $0.intersects(box) }, "bare: \(isBare)")
    }
  }
}
