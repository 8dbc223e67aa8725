import Geometry
import Samples
import Testing

@testable import Navigation

struct IsovistTests {
  private func view(
    _ screens: [Region], on ground: Region? = .square(20), from eye: Point,
    within radius: Double? = nil
  ) throws -> Isovist {
    try #require(Screens(screens, on: ground).view(from: eye, within: radius))
  }

  @Test(arguments: [Point(10, 10), Point(0.25, 19), Point(3, 1e-3)])
  func allOfAnOpenSquareIsInView(eye: Point) throws {
    let view = try view([], from: eye)
    #expect(abs(view.area - 400) < 1e-9)
    #expect(abs(view.perimeter - 80) < 1e-9 && view.surface == 0 && view.occlusivity < 1e-9)
    #expect(abs(view.region.area - 400) < 1e-9)
    #expect(try #require(view.centroid).distance(to: Point(10, 10)) < 1e-9)
  }

  /// From the middle of the west side a block’s shadow is a trapezium to the east side.
  @Test func aBlockHidesWhatLiesBehindIt() throws {
    let view = try view([Region(.rectangle(5, 8, 2, 4))], from: Point(1, 10))
    // Behind its face at x = 5 the shadow grows from 4 m to 4 · 19/4 at x = 20.
    #expect(abs(view.area - (400 - (4.0 + 19) / 2 * 15)) < 1e-9)
    // Rays past both corners, from 4 m to 19 m off along x.
    let ray = (15.0 * 15 + 7.5 * 7.5).squareRoot()
    #expect(abs(view.occlusivity - 2 * ray) < 1e-9)
    #expect(abs(view.surface - 4) < 1e-9)
    #expect(try #require(view.shortestRadial) == 1)
    #expect(!view.shows(Point(10, 10)) && view.shows(Point(5, 10)) && view.shows(Point(10, 17)))
  }

  @Test func aDiscIsExact() throws {
    let view = try view([], on: nil, from: Point(3, -7), within: 5)
    #expect(abs(view.area - 25 * .pi) < 1e-9 && abs(view.perimeter - 10 * .pi) < 1e-9)
    #expect(abs(try #require(view.compactness) - 1) < 1e-12)
    #expect(try #require(view.drift).length < 1e-9)
    #expect(abs(view.region.area - 25 * .pi) < 0.03)
  }

  /// A half plane 3 m off cuts a disc of 5 m by a chord of 8 m.
  @Test func aRadiusEndsTheViewWhereNothingElseDoes() throws {
    let wall = Region(.rectangle(-50, 3, 100, 1))
    let view = try view([wall], on: nil, from: Point(0, 0), within: 5)
    let cap = 25 * (2 * Double.pi - 2 * 0.9272952180016122) / 2 + 12
    #expect(abs(view.area - cap) < 1e-9)
    #expect(abs(view.surface - 8) < 1e-9 && view.occlusivity < 1e-9)
  }

  @Test func anEyeAtAWallSeesTheOtherSide() throws {
    let house = Region(.rectangle(5, 0, 10, 10))
    // On its west wall, in the middle and at a corner.
    let atWall = try view([house], from: Point(5, 5))
    #expect(abs(atWall.area - 100) < 1e-9 && atWall.shortestRadial == 0)
    #expect(abs(atWall.perimeter - 50) < 1e-9)
    let atCorner = try view([house], from: Point(5, 10))
    #expect(abs(atCorner.area - 250) < 1e-9)
    #expect(abs(atCorner.region.area - 250) < 1e-9)
    #expect(abs(try view([house], from: Point(0, 10)).area - 250) < 1e-9)
  }

  @Test func whoStandsInSomethingSeesNothing() {
    let screens = Screens([Region(.rectangle(5, 5, 4, 4))], on: .square(20))
    #expect(screens.footing(of: Point(7, 7)) == .inside([0]))
    #expect(screens.footing(of: Point(5, 7)) == .open)
    #expect(screens.footing(of: Point(21, 7)) == .beyond)
    #expect(screens.view(from: Point(7, 7)) == nil && screens.view(from: Point(30, 7)) == nil)
    #expect(Screens([], on: nil).view(from: Point(0, 0)) == nil)
  }

  @Test func aCourtyardIsSeenFromWithin() throws {
    let house = Region(.rectangle(2, 2, 16, 16), holes: [.rectangle(6, 6, 5, 4)])
    #expect(abs(try view([house], from: Point(7, 7)).area - 20) < 1e-9)
  }

  /// What touches, overlaps, is drawn twice or within another hides as the whole does.
  @Test(arguments: [0.0, 1e7, -1e7])
  func screensHoweverDrawnHideAsOneDoes(offset: Double) throws {
    let shift = Point(offset, offset)
    let whole: Region = .init(.rectangle(6, 8, 8, 3))
    let drawn: [[Region]] = [
      [.init(.rectangle(6, 8, 5, 3)), .init(.rectangle(11, 8, 3, 3))],
      [.init(.rectangle(6, 8, 5, 3)), .init(.rectangle(9, 8, 5, 3))],
      [whole, whole], [whole, .init(.rectangle(7, 9, 1, 1))],
      [whole, .init(.rectangle(6, 8, 8, 1.5)), .init(.rectangle(6, 9.5, 8, 1.5))],
    ]
    for eye in [Point(3, 9), Point(10, 3), Point(6.5, 8), Point(6, 8), Point(2, 8), Point(10, 11)] {
      let one = try view(
        [whole.shifted(by: shift)], on: Region.square(20).shifted(by: shift), from: eye + shift)
      for parts in drawn {
        let view = try view(
          parts.map { $0.shifted(by: shift) }, on: Region.square(20).shifted(by: shift),
          from: eye + shift)
        #expect(abs(view.area - one.area) < 1e-6 * one.area, "\(eye) \(parts.count)")
        #expect(abs(view.perimeter - one.perimeter) < 1e-5, "\(eye) \(parts.count)")
      }
    }
  }

  @Test func gapsThinnerThanDrawingsAreExactAreNone() throws {
    let pair: [Region] = [
      .init(.rectangle(6, 8, 5, 3)), .init(.rectangle(11 + 1e-9, 8, 3 - 1e-9, 3)),
    ]
    let view = try view(pair, from: Point(11, 4))
    let one = try self.view([.init(.rectangle(6, 8, 8, 3))], from: Point(11, 4))
    #expect(abs(view.perimeter - one.perimeter) < 1e-6)
  }

  /// A fan of needles: every corner is seen, and the whole is quick.
  @Test func manyCornersAreSeen() throws {
    let count = 1000
    let needles = (0..<count).map { index -> Region in
      let angle = 2 * Double.pi * Double(index) / Double(count)
      let (rim, next) = (Disc(0, 0, radius: 50), 2 * Double.pi * 0.4 / Double(count))
      let corners = [rim.rim(at: angle), rim.rim(at: angle + next), rim.rim(at: angle) * 1.2]
      return Ring(corners: corners).map { Region($0) } ?? Region()
    }
    let view = try view(needles, on: .init(.rectangle(-100, -100, 200, 200)), from: Point(0, 0))
    let faces = view.stretches.count { if case .surface = $0.nature { true } else { false } }
    #expect(faces >= count)
  }

  /// More that is opaque never shows more.
  @Test(arguments: 1...12)
  func addingAScreenNeverShowsMore(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    func screen() -> Region {
      Region(
        .rectangle(
          dice.number(-20, 18), dice.number(-20, 18), dice.number(0.2, 9), dice.number(0.2, 9)))
    }
    var screens = (0..<12).map { _ in screen() }
    let ground = Region(.rectangle(-20, -20, 40, 40))
    let eye = Point(dice.number(-19, 19), dice.number(-19, 19))
    var area = Screens(screens, on: ground).view(from: eye)?.area ?? 0
    for _ in 0..<6 {
      screens.append(screen())
      let next = Screens(screens, on: ground).view(from: eye)?.area ?? 0
      #expect(next <= area * (1 + 1e-12))
      area = next
    }
  }

  /// Who is seen sees.
  @Test(arguments: 1...6)
  func sightIsMutual(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let screens = Screens(
      (0..<15).map { _ in
        Region(
          .rectangle(
            dice.number(-20, 15), dice.number(-20, 15), dice.number(0.5, 6), dice.number(0.5, 6)))
      }, on: Region(.rectangle(-20, -20, 40, 40)))
    let eyes = (0..<20).map { _ in Point(dice.number(-19, 19), dice.number(-19, 19)) }
    let views = eyes.compactMap { screens.view(from: $0) }
    for a in views { for b in views { #expect(a.shows(b.eye) == b.shows(a.eye)) } }
  }
}
