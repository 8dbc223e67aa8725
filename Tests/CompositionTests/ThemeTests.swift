import PublicSpace
import Testing

@testable import Composition

struct ThemeTests {
  private let quiet = Theme.day.quiet

  @Test(arguments: Kind.allCases)
  func aQuietThemeHasNoColourOnTheGround(kind: Kind) {
    let pair = quiet.pair(kind)
    guard quiet.grounds[kind] != nil else { return }
    #expect(pair.fill.tint < 0.02 && pair.line.tint < 0.02)
    #expect(pair.fill.opacity == Theme.day.pair(kind).fill.opacity)
  }

  @Test func quietGreysAreLightSoThatColourStandsOut() {
    for pair in quiet.grounds.values {
      #expect(pair.fill.red > 0.6 && pair.line.red > 0.55)
    }
  }

  @Test func whatIsDarkerStaysDarker() {
    for (kind, pair) in Theme.day.grounds where kind != .building {
      let isDarker = pair.line.grey < pair.fill.grey
      #expect((quiet.pair(kind).line.grey < quiet.pair(kind).fill.grey) == isDarker)
    }
  }

  @Test func theAccentIsSilent() {
    #expect(quiet.accent != Theme.day.accent)
    #expect(quiet.accent.tint < 0.1)
    #expect(quiet.blossom.tint < 0.02)
  }

  @Test func inkAndPaperStay() {
    #expect(quiet.ink == Theme.day.ink && quiet.paper == Theme.day.paper)
  }

  @Test func everyKindThatCoversGroundHasItsOwnPair() {
    #expect(Kind.covers.allSatisfy { Theme.day.grounds[$0] != nil })
  }

  @Test func textCanBeReadOnPaper() {
    // WCAG's contrast: 4.5 for text, 3 for graphics.
    #expect(Theme.day.ink.contrast(to: Theme.day.paper) >= 4.5)
    #expect(Theme.day.secondInk.contrast(to: Theme.day.paper) >= 4.5)
    #expect(Theme.day.accent.contrast(to: Theme.day.paper) >= 3)
    #expect(Theme.day.water.contrast(to: Theme.day.paper) >= 4.5)
  }

  @Test func bandsGrowLighterAndTheirEdgesStandOut() {
    let greys = Theme.day.bands.map(\.grey)
    #expect(greys == greys.sorted() && greys.count == 4)
    #expect(zip(greys, greys.dropFirst()).allSatisfy { $1 - $0 > 0.06 })
    for band in Theme.day.bands { #expect(Theme.day.bandLine.contrast(to: band) >= 3) }
    #expect(Theme.day.warning.contrast(to: Theme.day.paper) >= 4.5)
  }
}

extension Colour {
  fileprivate var grey: Double { 0.299 * red + 0.587 * green + 0.114 * blue }

  fileprivate func contrast(to other: Colour) -> Double {
    let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)
  }

  private var luminance: Double {
    func linear(_ part: Double) -> Double {
      // A cubic fit of sRGB's curve, good to 0.002.
      part * (0.0126 + part * (0.6862 + part * 0.3012))
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
