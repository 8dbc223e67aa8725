public import PublicSpace

/// How boards look: their colours, how heavy lines and letters are, and the light.
///
/// As a file it is YAML: `yaml` writes one, `init(reading:)` takes one.
public struct Theme: Hashable, Sendable {
  public var paper: Colour
  public var ink: Colour
  public var secondInk: Colour
  /// What is new.
  public var accent: Colour
  /// Water and links.
  public var water: Colour
  /// Works of art, the light of lamps, and the soft rounds on play ground.
  public var art: Colour
  public var lamplight: Colour
  public var playRounds: Pair
  /// What must stay free.
  public var warning: Colour
  /// Ground by how far it is to something, the nearest first, each lighter than the one before: a
  /// photocopy keeps the order.
  public var bands: [Colour]
  /// The edges of bands and the marks of doors, dark enough over each of them.
  public var bandLine: Colour
  /// Ground by hours of sun, the shadiest first, each lighter than the one before.
  public var sunBands: [Colour]
  /// The contours of hours and the hatches of shade.
  public var sunLine: Colour
  /// Inside the boundary, where nothing is drawn.
  public var ground: Colour
  public var shadow: Colour
  /// The crowns of trees that flower.
  public var blossom: Colour
  /// Fill and line of each kind.
  public var grounds: [Kind: Pair]
  /// Lines are this many times as heavy as usual.
  public var lineWeight = 1.0
  /// The outline of what is new is this many times as heavy as usual.
  public var newWeight = 1.0
  /// Names on plans are this many times as large as usual.
  public var letters = 1.0
  public var light = PlanLight()

  public struct Pair: Hashable, Sendable {
    public var fill: Colour
    public var line: Colour
    /// Lines over the fill, for kinds that tone alone would not tell apart.
    public var hatch: Hatching?

    public init(_ fill: Int, _ line: Int, hatch: Hatching? = nil) {
      self.fill = Colour(fill)
      self.line = Colour(line)
      self.hatch = hatch
    }
  }

  /// Parallel lines: degrees clockwise from the right, and millimetres from one to the next.
  public struct Hatching: Hashable, Sendable {
    public var angle: Double
    public var every: Double

    public init(angle: Double, every: Double) {
      self.angle = angle
      self.every = every
    }
  }

  func pair(_ kind: Kind?) -> Pair { kind.flatMap { grounds[$0] } ?? Pair(0xEDEBE4, 0xA9A59A) }

  /// The board's usual colours: paper, ink and the ground's own.
  public static let day = Theme(
    paper: Colour(0xFBFAF6), ink: Colour(0x22262B), secondInk: Colour(0x5F656C),
    accent: Colour(0xD55E00), water: Colour(0x0072B2), art: Colour(0xCC79A7),
    lamplight: Colour(0xFFE9A8), playRounds: Pair(0xF9DDC8, 0xEFB28B), warning: Colour(0xB4432F),
    bands: [Colour(0x6BA3CF), Colour(0x9CC4E2), Colour(0xC6DEEF), Colour(0xE3EEF6)],
    bandLine: Colour(0x123F63),
    sunBands: [
      Colour(0x8E9DB2), Colour(0xB4BEC9), Colour(0xEBCB85), Colour(0xF8E0A0), Colour(0xFDF3CC),
    ],
    sunLine: Colour(0x3A4557),
    ground: Colour(0xF1EEE5),
    shadow: Colour(0x2B4466, opacity: 0.19), blossom: Colour(0xE3A9B8),
    grounds: [
      .building: Pair(0xFFFFFF, 0x22262B),
      .wall: Pair(0x4A4E54, 0x4A4E54),
      .fence: Pair(0x8A8E93, 0x6B7178),
      .hedge: Pair(0x93B276, 0x66854B),
      .water: Pair(0xBFD9E6, 0x6C9EBB),
      .waste: Pair(0xCFC3B2, 0x7A6F60),
      .station: Pair(0xF7E2D2, 0xA0541F),
      .toilet: Pair(0xD3CDE0, 0x6D6582),
      .pavilion: Pair(0xF4E9D8, 0x9A7F58),
      .bikeParking: Pair(0xDAD7CF, 0x8E897D),
      .ramp: Pair(0xF4E3CB, 0x8F7748),
      .steps: Pair(0xEDE3D2, 0x8F8368),
      .playground: Pair(0xF3C5A5, 0xC98A61),
      .fitness: Pair(0xF2D9A0, 0xBF9B4B),
      .court: Pair(0xC7D9CF, 0x7FA08F),
      .seating: Pair(0xEBDCC6, 0xB39B76),
      .drying: Pair(0xE9E4EE, 0xA79BB5),
      .parking: Pair(0xDCDCDA, 0xA2A2A0),
      .plaza: Pair(0xEFE7DA, 0xC4B596),
      .path: Pair(0xF5EFE3, 0xC6B799),
      .road: Pair(0xE4E4E2, 0xB0B0AD),
      .fireLane: Pair(0xE4E4E2, 0xB0B0AD),
      .garden: Pair(0xCBDBAE, 0x8BA668),
      .planting: Pair(0xB9CFA0, 0x7C9C5E),
      .lawn: Pair(0xDDE8C8, 0xB3C693),
      .tree: Pair(0x7FA66A, 0x44703F),
    ], newWeight: 1.25)

  /// The same in greys, for what a drawing only wants to remind of.
  var quiet: Theme {
    func quiet(_ colour: Colour) -> Colour {
      let grey = 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue
      let light = 0.955 - (1 - grey) * 0.34
      return Colour(red: light, green: light, blue: light * 0.99, opacity: colour.opacity)
    }
    var theme = self
    theme.ground = quiet(ground).mixed(with: paper, 0.5)
    theme.shadow = Colour(0x555A60, opacity: shadow.opacity * 0.45)
    theme.blossom = quiet(blossom)
    theme.art = quiet(art)
    theme.lamplight = quiet(lamplight)
    theme.playRounds.fill = quiet(playRounds.fill)
    theme.playRounds.line = quiet(playRounds.line)
    theme.warning = quiet(warning)
    theme.secondInk = quiet(secondInk)
    theme.accent = secondInk
    theme.grounds = grounds.mapValues { pair in
      var pair = pair
      (pair.fill, pair.line) = (quiet(pair.fill), quiet(pair.line))
      pair.hatch = nil
      return pair
    }
    theme.grounds[.building]?.fill = Colour(0xFFFFFF)
    return theme
  }
}
