import Geometry
import PublicSpace
import Samples
import Testing

@testable import Composition

struct PlanDrawingTests {
  private let view = PlanView(
    scale: 200, centre: Point(0, 0), box: PaperBox(x: 0, y: 0, width: 320, height: 220))

  /// The usual theme, its roofs and shadows in colours that nothing else has.
  private var theme: Theme {
    var theme = Theme.day
    theme.grounds[.building]?.fill = Colour(0x123456)
    theme.shadow = Colour(0x654321, opacity: 0.2)
    return theme
  }

  private func marks(
    _ layout: SampleLayout = SmallCourt.option, emphasis: Emphasis? = nil, isFine: Bool = true,
    before: Site? = nil
  ) throws -> [Mark] {
    try PlanDrawing(
      of: SmallCourt.site(layout), in: view, theme, Pen(base: 0.5, isFine: isFine),
      emphasis: emphasis, before: before
    ).marks()
  }

  /// Whether a mark fills just this ground.
  private func fills(_ west: Double, _ south: Double, _ width: Double, _ height: Double)
    -> (Mark) -> Bool
  {
    let corner = view.place(Point(west, south + height))
    return { mark in
      guard case .area = mark, let reach = mark.reach else { return false }
      return abs(reach.x - corner.x) < 0.1 && abs(reach.y - corner.y) < 0.1
        && abs(reach.width - view.millimetres(width)) < 0.2
        && abs(reach.height - view.millimetres(height)) < 0.2
    }
  }

  /// Whether a mark is a filled round about a place on the ground.
  private func isCrown(at x: Double, _ y: Double, radius: Double) -> (Mark) -> Bool {
    { mark in
      guard case .area = mark, let reach = mark.reach else { return false }
      return distance(reach.middle, view.place(Point(x, y))) < 1
        && abs(reach.width / 2 / view.millimetres(radius) - 1) < 0.15
    }
  }

  @Test func groundLiesUnderShadowsShadowsUnderRoofsAndRoofsUnderTrees() throws {
    let all = try marks()
    let boundary = try #require(all.first(fills(-30, -20, 60, 40)))
    let lawn = try #require(all.first(fills(-5, 5, 20, 10)))
    let play = try #require(all.last(fills(16, -15, 10, 8)))
    let shadow = try #require(all.first { $0.colour == theme.shadow })
    let roof = try #require(all.first { $0.colour == Colour(0x123456) })
    let tree = try #require(all.first(isCrown(at: 20, 10, radius: 2.5)))
    #expect(boundary < lawn && lawn < shadow && play < shadow)
    #expect(shadow < roof && roof < tree)
    #expect(all.last { $0.colour == theme.shadow } ?? .max < tree)
  }

  @Test func ofTwoGroundsOnOnePlaceTheOneThatWinsLiesOnTop() throws {
    let layout = SampleLayout(
      SmallCourt.existing.features + [
        .area("plaza", .rectangle(-4, 6, 8, 6), id: "plaza"),
        .area("water", .rectangle(-3, 7, 5, 4), id: "pond"),
      ])
    let all = try marks(layout)
    let lawn = try #require(all.last { $0.colour == theme.pair(.lawn).fill })
    let plaza = try #require(all.first(fills(-4, 6, 8, 6)))
    let pond = try #require(all.first(fills(-3, 7, 5, 4)))
    #expect(lawn < plaza && plaza < pond)
  }

  @Test func piecesOfOneSeamlessKindAreDrawnAsOne() throws {
    let layout = SampleLayout(
      SmallCourt.existing.features + [.area("lawn", .rectangle(15, 5, 10, 10), id: "lawn-2")])
    let all = try marks(layout)
    #expect(all.first(fills(-5, 5, 30, 10)) != nil)
    #expect(all.first(fills(-5, 5, 20, 10)) == nil)
  }

  @Test(arguments: [true, false])
  func whatIsNotEmphasisedIsGrey(isGoing: Bool) throws {
    let all = try marks(emphasis: Emphasis(features: [], isGoing: isGoing), isFine: false)
    // Ink, paper and shade are the sheet's own.
    let own: Set<Colour> = [theme.ink, theme.secondInk, theme.paper, theme.quiet.shadow]
    for colour in all.colours.subtracting(own) {
      #expect(colour.tint < 0.02, "\(colour)")
    }
  }

  @Test func whatIsEmphasisedKeepsItsColourAndNothingElseDoes() throws {
    let emphasis = Emphasis(features: ["play"], isGoing: false)
    let all = try marks(emphasis: emphasis, isFine: false)
    let own: Set<Colour> = [theme.ink, theme.secondInk, theme.paper, theme.quiet.shadow]
    let coloured = all.flat.filter { mark in
      mark.colour.map { !own.contains($0) && $0.tint >= 0.02 } == true
    }
    #expect(coloured.contains(where: fills(16, -15, 10, 8)))
    let corner = view.place(Point(16, -7))
    let ground = PaperBox(x: corner.x, y: corner.y, width: 50, height: 40).inset(by: -1.5)
    #expect(coloured.allSatisfy { $0.reach.map(ground.contains) == true })
    #expect(all.strokes.contains { $0.colour == theme.accent && $0.dashes.isEmpty })
  }

  @Test func whatIsToGoHasADashedAccent() throws {
    let emphasis = Emphasis(features: ["lawn"], isGoing: true)
    let strokes = try marks(SmallCourt.existing, emphasis: emphasis, isFine: false).strokes
    #expect(strokes.contains { $0.colour == theme.accent && !$0.dashes.isEmpty })
  }

  @Test func newGroundHasTheAccentAndOldGroundNot() throws {
    #expect(try marks().strokes.contains { $0.colour == theme.accent })
    #expect(try !marks(SmallCourt.existing).strokes.contains { $0.colour == theme.accent })
  }

  @Test func groundWhoseOutlineCrossesItselfIsDrawnAllTheSame() throws {
    let layout = SampleLayout(
      SmallCourt.existing.features + [
        .area("lawn", Region.bowTie, id: "bow-tie"),
        .area("lawn", .rectangle(2, 2, 6, 6), id: "over"),
      ])
    #expect(try marks(layout).colours.contains(theme.pair(.lawn).fill))
  }

  @Test func removedGroundIsADashedOutlineWithoutFill() throws {
    var features = SmallCourt.existing.features
    features[2] = features[2].with("action", "remove")
    let all = try marks(SampleLayout(features))
    #expect(all.first(fills(-5, 5, 20, 10)) == nil)
    #expect(!all.colours.contains(theme.pair(.lawn).fill))
    #expect(all.strokes.contains { !$0.dashes.isEmpty && $0.colour == theme.secondInk })
  }

  @Test func whatLiesBelowGroundDoesNotShowAsGround() throws {
    var features = SmallCourt.existing.features
    features[2] = features[2].with("sub_surface", "yes")
    #expect(try !marks(SampleLayout(features)).colours.contains(theme.pair(.lawn).fill))
  }

  @Test func aMoveIsShownFromTheOldPlaceToTheNew() throws {
    let still = try marks()
    let moved = try marks(before: SmallCourt.site(SmallCourt.existing))
    let added = moved.filter { !still.contains($0) }
    let reach = try #require(PaperBox(around: added.compactMap(\.reach).flatMap(\.corners)))
    // From the camphor's old crown at 10, 12 towards its new place at 2, 12.
    let (old, new) = (view.place(Point(10, 12)), view.place(Point(2, 12)))
    #expect(abs(reach.right - (old.x + 15)) < 1)
    #expect(reach.x > new.x - 15 && reach.x < old.x - 15)
    #expect(added.strokes.allSatisfy { !$0.dashes.isEmpty || $0.colour == theme.secondInk })
  }

  @Test func theSameSiteIsAlwaysDrawnAlike() throws {
    #expect(try marks() == marks())
  }

  @Test(arguments: UInt64(0)..<6)
  func noStrokeIsTooThinToPrintWhateverIsDrawn(seed: UInt64) throws {
    let site = try SampleLayout.random(seed: seed).site()
    for base in [0.25, 0.32, 0.5] {
      let drawing = PlanDrawing(of: site, in: view, .day, Pen(base: base, isFine: true))
      let all = try drawing.marks().flat
      #expect(all.strokes.allSatisfy { $0.width >= 0.09 })
      #expect(all.count > 50)
      for case .dots(_, let diameter, _) in all { #expect(diameter >= 0.09) }
    }
  }
}
