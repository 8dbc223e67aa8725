import Glibc
import PublicSpace
import Testing

@testable import Composition

/// Whether themes can be read by eyes that miss a colour, and from a photocopy.
struct ThemeSightTests {
  /// Linear sRGB as people without one kind of cone see it (Machado, Oliveira, Fernandes 2009, severity
  /// 1), and as a photocopier does.
  enum Sight: String, CaseIterable {
    case protan, deutan, tritan, copy

    var rows: [[Double]] {
      switch self {
      case .protan:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .deutan:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.01182, 0.04294, 0.968881],
        ]
      case .tritan:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.3039],
        ]
      case .copy: Array(repeating: [0.2126, 0.7152, 0.0722], count: 3)
      }
    }

    /// CIE L*a*b* of a colour as it is seen so.
    func lab(_ colour: Colour) -> [Double] {
      let linear = [colour.red, colour.green, colour.blue].map {
        $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
      }
      let seen = rows.map { row in min(1, max(0, zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 })) }
      let x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505
      let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
      let z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089
      let f = [x, y, z].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
      return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
    }

    func difference(_ a: Colour, _ b: Colour) -> Double {
      zip(lab(a), lab(b)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
  }

  /// How a kind is told without colour: what its finish draws over the fill.
  private func texture(_ kind: Kind, _ theme: Theme) -> String {
    let own =
      switch kind {
      case .path, .road, .fireLane, .building, .seating: "plain"
      default: "\(type(of: kind.finish))"
      }
    return theme.pair(kind).hatch == nil ? own : own + " hatched"
  }

  @Test(arguments: Theme.shippedNames, Sight.allCases)
  func groundOfOneTextureDiffersInTone(name: String, sight: Sight) throws {
    let theme = try #require(Theme.shipped(name))
    let kinds = Kind.covers.filter { $0 != .fireLane && $0 != .wall && $0 != .fence }
    for (index, a) in kinds.enumerated() {
      for b in kinds[(index + 1)...] where texture(a, theme) == texture(b, theme) {
        let (one, two) = (theme.pair(a), theme.pair(b))
        let most = max(
          sight.difference(one.fill, two.fill), sight.difference(one.line, two.line))
        #expect(most >= 4, "\(name) \(sight): \(a) and \(b) are \(most) apart")
      }
    }
  }

  @Test(arguments: Theme.shippedNames, Sight.allCases)
  func everyEdgeIsSeenOnItsOwnGround(name: String, sight: Sight) throws {
    let theme = try #require(Theme.shipped(name))
    for kind in Kind.covers {
      let pair = theme.pair(kind)
      guard pair.fill != pair.line else { continue }
      let apart = sight.difference(pair.fill, pair.line)
      #expect(apart >= 7, "\(name) \(sight): the edge of \(kind) is \(apart) off its fill")
    }
  }

  @Test(arguments: Sight.allCases)
  func whatIsNewIsToldByWeightWhereColourFails(sight: Sight) throws {
    for name in Theme.shippedNames {
      let theme = try #require(Theme.shipped(name))
      let apart = sight.difference(theme.accent, theme.ink)
      // Outlines of new ground are 0.55 of the base width, kerbs and edges 0.4.
      #expect(apart >= 20 || 0.55 * theme.newWeight / 0.4 >= 2.5, "\(name) \(sight): \(apart)")
    }
  }

  @Test(arguments: Theme.shippedNames)
  func wordsAreReadOnPaper(name: String) throws {
    let theme = try #require(Theme.shipped(name))
    func luminance(_ colour: Colour) -> Double {
      let parts = [colour.red, colour.green, colour.blue].map {
        $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    func contrast(_ a: Colour, _ b: Colour) -> Double {
      let pair = [luminance(a), luminance(b)].sorted()
      return (pair[1] + 0.05) / (pair[0] + 0.05)
    }
    let least = name == "contrast" ? 7.0 : 4.5
    for colour in [theme.ink, theme.secondInk, theme.warning] {
      #expect(contrast(colour, theme.paper) >= least, "\(name)")
    }
    #expect(contrast(theme.accent, theme.paper) >= 3, "\(name)")
  }
}
