import Foundation
import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct SectionTests {
  private let court = SampleFeature.area("boundary", .rectangle(-30, -40, 60, 80))

  /// Two houses of 12 m in rows from west to east, a square between them.
  private func site(_ more: SampleFeature...) throws -> Site {
    try SampleLayout(
      [
        court, .area("building", .rectangle(-20, -25, 40, 10), id: "south").with("height", 12),
        .area("building", .rectangle(-20, 10, 40, 10), id: "north").with("height", 12),
        .area("plaza", .rectangle(-10, -8, 20, 12), id: "square").with("name", "小广场"),
      ] + more
    ).site()
  }

  private let northwards = SectionLine(from: Point(0, -40), to: Point(0, 40))

  private func paper(_ scale: Double = 400) -> DiagramPaper {
    DiagramPaper(
      view: PlanView(
        scale: scale, centre: Point(0, 0), box: PaperBox(x: 0, y: 0, width: 300, height: 120)),
      theme: .day, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: true),
      letters: 4, mark: 4)
  }

  @Test func aLineRunsThroughGroundBetweenItsEdges() throws {
    let line = try #require(SectionLine(from: Point(-10, 5), to: Point(30, 5)))
    let stretches = line.stretches(in: .frame)
    #expect(stretches.map(\.start) == [10] || stretches.count == 2)
    let middle = try #require(SectionLine(from: Point(-10, 10), to: Point(30, 10)))
    let through = middle.stretches(in: .frame)
    #expect(through.map(\.start) == [10, 25] && through.map(\.end) == [15, 30])
    #expect(SectionLine(from: Point(1, 1), to: Point(1.5, 1)) == nil)
  }

  @Test func theLeftOfTheLineIsBehindTheCut() throws {
    let line = try #require(SectionLine(from: Point(0, 0), to: Point(10, 0)))
    #expect(line.beyond(Point(5, 3)) == 3 && line.beyond(Point(5, -3)) == -3)
    #expect(line.along(Point(5, 3)) == 5 && abs(line.bearing - .pi / 2) < 1e-12)
  }

  @Test func theProfileCoversItsLineOnceAndTheEarlierKindWins() throws {
    let line = try #require(northwards)
    let profile = try SectionProfile(
      of: site(.area("lawn", .rectangle(-10, -12, 20, 20), id: "lawn")), along: line)
    #expect(abs(profile.ground.reduce(0) { $0 + $1.length } - 80) < 1e-6)
    for (a, b) in zip(profile.ground, profile.ground.dropFirst()) {
      #expect(a.span.end == b.span.start && a.element !== b.element)
    }
    let square = try #require(profile.ground.first { $0.element?.id == "square" })
    #expect(abs(square.length - 12) < 0.01)
    #expect(profile.houses.map(\.element?.id) == ["south", "north"])
    let courts = profile.courts(between: profile.houses)
    let gap = try #require(courts.first)
    #expect(abs(gap.span.end - gap.span.start - 25) < 0.01 && courts.count == 1)
  }

  @Test func theNoonSunOfTheEquinoxStandsAtTheCoLatitude() throws {
    let line = try #require(northwards)
    let noon = try #require(
      SunProfile(PlanLight(.equinox, hour: 12), along: line, on: site().plane))
    #expect(abs(noon.angle * 180 / .pi - (90 - 31.3)) < 0.01)
    // The line runs north, and the sun stands in the south, to the left.
    #expect(!noon.isRight)
    let across = try #require(SectionLine(from: Point(-30, 0), to: Point(30, 0)))
    #expect(try SunProfile(PlanLight(.equinox, hour: 12), along: across, on: site().plane) == nil)
  }

  @Test func obliquelyTheRayLooksSteeper() throws {
    let line = try #require(SectionLine(from: Point(-20, -20), to: Point(20, 20)))
    let noon = try #require(
      SunProfile(PlanLight(.winter, hour: 12), along: line, on: site().plane))
    let altitude = (90 - 31.3 - 23.44) * Double.pi / 180
    #expect(abs(tan(noon.angle) - tan(altitude) / cos(.pi / 4)) < 0.001)
  }

  @Test func theWinterRayLandsWhereTheShadowEnds() throws {
    let line = try #require(northwards)
    let profile = try SectionProfile(of: site(), along: line)
    let frame = SectionFrame(profile: profile, paper: paper(), foot: PaperPoint(20, 100))
    let sun = try #require(SunProfile(PlanLight(.winter, hour: 12), along: line, on: site().plane))
    let ray = try #require(
      SectionSun(frame: frame, storeyHeight: 3, houses: profile.houses, suns: [sun]).rays().first)
    let end = try #require(ray.marks.paths.flatMap(\.segments).map(\.to).max { $0.y < $1.y })
    // From the roof's edge at 25 m along, 12.6 m up with its parapet, down at 35.26°.
    let reach = 12.6 / tan((90 - 31.3 - 23.44) * Double.pi / 180)
    #expect(abs(end.x - frame.place(25 + reach, 0).x) < 0.05 && abs(end.y - 100) < 0.05)
  }

  @Test func thingsStandAtTheirTrueHeight() throws {
    let tree = SampleFeature.tree(-2, 0, radius: 3, id: "t").with("height", 9)
    let view = try SectionView(of: site(tree), along: #require(northwards))
    let drawn = try view.marks(on: paper())
    let crown = Theme.day.pair(.tree).line
    let reach = drawn.marks.flat.filter { $0.colour == crown }.compactMap(\.reach)
    let tall = try #require(PaperBox(around: reach.flatMap(\.corners)))
    let heavy = drawn.marks.flat.compactMap { mark -> Double? in
      guard case .line(let path, let stroke) = mark, stroke.width == 0.75 else { return nil }
      return path.corners.first?.y
    }
    let ground = heavy.max() ?? 0
    #expect(abs(ground - tall.y - 22.5) < 1.2, "9 m at 1:400")
  }

  /// In a strip there is less sky than the sun would like.
  @Test(arguments: [52.0, 66, 75, 120])
  func theSunsStandInTheDrawing(height: Double) throws {
    let view = try SectionView(of: site(), along: #require(northwards))
    let box = PaperBox(x: 0, y: 0, width: 300, height: height)
    let strip = DiagramPaper(
      view: PlanView(scale: view.scale(fitting: box, letters: 4), centre: Point(0, 0), box: box),
      theme: .day, language: .zh, ruler: SquareLetters(), pen: Pen(base: 0.5, isFine: true),
      letters: 4, mark: 4)
    let drawn = try view.marks(on: strip)
    let discs = drawn.marks.flat.filter { $0.colour == Theme.day.lamplight }.compactMap(\.reach)
    #expect(discs.count == 1 && discs.allSatisfy(box.contains), "\(discs)")
    #expect(drawn.marks.strings.contains { $0.hasPrefix("冬至正午") })
    #expect(drawn.marks.strings.contains { $0.hasSuffix("12 m") })
  }

  @Test(arguments: [400.0, 600, 800])
  func noWordsLieOverEachOther(scale: Double) throws {
    let hut = SampleFeature.area("building", .rectangle(-3, -39, 6, 4), id: "hut")
      .with("height", 3).with("name", "门卫室")
    let view = try SectionView(of: site(hut), along: #require(northwards))
    let boxes = try view.marks(on: paper(scale)).marks.texts.map { $0.line.reach(at: $0.at) }
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[(index + 1)...].contains { $0.inset(by: 0.3).intersects(box) })
    }
  }

  @Test func theScaleIsOneOfARuleAndAllStandsInTheBox() throws {
    let view = try SectionView(of: site(.tree(4, 0, radius: 3)), along: #require(northwards))
    let box = PaperBox(x: 0, y: 0, width: 300, height: 120)
    let scale = view.scale(fitting: box, letters: 4)
    #expect(PlanView.scales.contains(scale) && scale < 500)
    let drawn = try view.marks(on: paper(scale))
    for mark in drawn.marks.flat {
      if case .text(let line, let at) = mark { #expect(box.contains(line.reach(at: at))) }
    }
    #expect(drawn.marks.strings.contains { $0.contains("12 m") })
    #expect(drawn.marks.strings.contains("小广场") && drawn.marks.strings.contains("A"))
  }

  @Test func theCourtIsCutAcrossItsHouses() throws {
    let site = try site()
    let line = try #require(SectionLine.throughCourt(of: site))
    #expect(abs(line.start.x - line.end.x) < 1 && line.end.y > line.start.y)
    let profile = try SectionProfile(of: site, along: line)
    #expect(profile.houses.count == 2)
    #expect(profile.ground.contains { $0.element?.id == "square" })
  }

  @Test func aSiteOfNothingIsCutAllTheSame() throws {
    let bare = try SampleLayout([court]).site()
    let view = try #require(try SectionView(throughCourtOf: bare))
    #expect(try !view.marks(on: paper(1000)).marks.isEmpty)
    #expect(try !AxonometricView(of: bare).marks(on: paper(1000)).marks.isEmpty)
  }

  @Test func theBirdsEyeKeepsWidthsAndLiesInItsBox() throws {
    let view = AxonometricView(of: try site(.tree(4, 0, radius: 3).with("height", 9)))
    let box = PaperBox(x: 0, y: 0, width: 300, height: 220)
    let scale = view.scale(fitting: box, letters: 4)
    var paper = self.paper(scale)
    paper = DiagramPaper(
      view: PlanView(scale: scale, centre: Point(0, 0), box: box), theme: paper.theme,
      language: .zh, ruler: paper.ruler, pen: paper.pen, letters: 4, mark: 4)
    let marks = try view.marks(on: paper).marks.flat
    let border = try #require(
      marks.first { if case .area = $0 { true } else { false } }?.reach)
    // 60 × 80 m turned by 24°.
    let turn = 24 * Double.pi / 180
    let width = (60 * cos(turn) + 80 * sin(turn)) * 1000 / scale
    #expect(abs(border.width - width) < 0.1)
    #expect(box.contains(border))
  }

  /// 24 storeys behind the cut are 180 mm high at 1:400, and the box is 120 mm high.
  @Test(arguments: [6.0, 24])
  func aHouseTooHighForTheDrawingIsBrokenOffAndSaysItsStoreys(levels: Double) throws {
    let tower = SampleFeature.area("building", .rectangle(-28, -6, 6, 8), id: "tower")
      .with("levels", levels)
    let view = try SectionView(of: site(tower), along: try #require(northwards))
    let paper = paper()
    let marks = try view.marks(on: paper).marks
    let reaches = marks.flat.compactMap { mark -> PaperBox? in
      if case .line(let path, _) = mark { path.reach } else { nil }
    }
    #expect(reaches.allSatisfy { $0.y >= paper.view.box.y }, "nothing is cut by the frame")
    #expect(marks.strings.contains("24F") == (levels == 24))
    #expect(!marks.strings.contains("6F"), "a house that is whole is counted by its windows")
  }
}
