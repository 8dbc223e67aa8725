import PublicSpace

extension Theme {
  /// The names of the themes that ship.
  public static let shippedNames = ["day", "mono", "contrast"]

  /// The shipped theme of a name.
  public static func shipped(_ name: String) -> Theme? {
    switch name {
    case "day": .day
    case "mono": .mono
    case "contrast": .contrast
    default: nil
    }
  }

  /// For photocopies: tones far apart, and lines over those that stay close.
  ///
  /// A copier keeps about six greys apart; what shares one differs by its texture. What is new has no
  /// colour to tell it, so its outline is twice as heavy as any other.
  public static let mono = Theme(
    paper: Colour(0xFFFFFF), ink: Colour(0x000000), secondInk: Colour(0x4C4C4C),
    accent: Colour(0x000000), water: Colour(0x3A3A3A), art: Colour(0x5A5A5A),
    lamplight: Colour(0xFFFFFF), playRounds: pair(0xFFFFFF, 0x8E8E8E), warning: Colour(0x303030),
    bands: [Colour(0x8A8A8A), Colour(0xB4B4B4), Colour(0xD6D6D6), Colour(0xEEEEEE)],
    bandLine: Colour(0x1A1A1A),
    sunBands: [
      Colour(0x8A8A8A), Colour(0xB4B4B4), Colour(0xD8D8D8), Colour(0xECECEC), Colour(0xFFFFFF),
    ],
    sunLine: Colour(0x1A1A1A), ground: Colour(0xF6F6F6),
    shadow: Colour(0x000000, opacity: 0.16), blossom: Colour(0xEDEDED),
    grounds: [
      .building: pair(0xFFFFFF, 0x000000),
      .wall: pair(0x222222, 0x222222),
      .fence: pair(0x666666, 0x4C4C4C),
      .hedge: pair(0x8C8C8C, 0x2E2E2E),
      .water: pair(0xFFFFFF, 0x3A3A3A, hatch: Hatching(angle: 0, every: 1.5)),
      .waste: pair(0xB8B8B8, 0x3A3A3A),
      .station: pair(0xE8E8E8, 0x1A1A1A),
      .toilet: pair(0xD8D8D8, 0x3A3A3A),
      .pavilion: pair(0xF4F4F4, 0x2E2E2E),
      .bikeParking: pair(0xD2D2D2, 0x4C4C4C),
      .ramp: pair(0xF4F4F4, 0x4C4C4C),
      .steps: pair(0xF4F4F4, 0x3A3A3A),
      .playground: pair(0xC2C2C2, 0x3A3A3A),
      .fitness: pair(0xD6D6D6, 0x3A3A3A, hatch: Hatching(angle: 45, every: 2.2)),
      .court: pair(0xAEAEAE, 0x3A3A3A),
      .seating: pair(0xF1F1F1, 0x6A6A6A),
      .drying: pair(0xECECEC, 0x6A6A6A),
      .parking: pair(0xCACACA, 0x7A7A7A),
      .plaza: pair(0xFAFAFA, 0x8A8A8A),
      .path: pair(0xFFFFFF, 0x7A7A7A),
      .road: pair(0xD9D9D9, 0x7A7A7A),
      .fireLane: pair(0xD9D9D9, 0x7A7A7A),
      .garden: pair(0xDDDDDD, 0x3E3E3E),
      .planting: pair(0xCDCDCD, 0x555555),
      .lawn: pair(0xECECEC, 0x8A8A8A),
      .tree: pair(0xA6A6A6, 0x2E2E2E),
    ], lineWeight: 1.1, newWeight: 2.2)

  /// For weak eyes: white paper, black edges, strong plain colours, and larger letters.
  public static let contrast = Theme(
    paper: Colour(0xFFFFFF), ink: Colour(0x000000), secondInk: Colour(0x333333),
    accent: Colour(0xC03A00), water: Colour(0x00508C), art: Colour(0xA8387A),
    lamplight: Colour(0xFFE066), playRounds: pair(0xFFE3CC, 0xC86A2E), warning: Colour(0x9C1C0C),
    bands: [Colour(0x3F83BC), Colour(0x86B6DC), Colour(0xBFDBEE), Colour(0xE6F1F9)],
    bandLine: Colour(0x0A2A48),
    sunBands: [
      Colour(0x7488A6), Colour(0xA6B4C8), Colour(0xF2C45C), Colour(0xFADF8C), Colour(0xFFF6CC),
    ],
    sunLine: Colour(0x1C2638), ground: Colour(0xF7F4EA),
    shadow: Colour(0x1C3050, opacity: 0.2), blossom: Colour(0xF08CA8),
    grounds: [
      .building: pair(0xFFFFFF, 0x000000),
      .wall: pair(0x222222, 0x222222),
      .fence: pair(0x555555, 0x333333),
      .hedge: pair(0x5C9440, 0x21471A),
      .water: pair(0x9FD0EE, 0x00508C),
      .waste: pair(0xB8A58C, 0x3E3428),
      .station: pair(0xFFD9B8, 0x8A3E10),
      .toilet: pair(0xD8CFEA, 0x483C66),
      .pavilion: pair(0xFFF2CC, 0x4A3208),
      .bikeParking: pair(0xBCB8A6, 0x4A463A),
      .ramp: pair(0xFFE6B8, 0x5E4316),
      .steps: pair(0xF2E4CA, 0x5E4316),
      .playground: pair(0xFFB07C, 0x8A3E10),
      .fitness: pair(0xFFD45C, 0x6E5200),
      .court: pair(0x9FD8BC, 0x1E5A40),
      .seating: pair(0xE4C492, 0x6A4E22),
      .drying: pair(0xE2D8EE, 0x5A4A72),
      .parking: pair(0xCECECC, 0x4C4C4A),
      .plaza: pair(0xF7EBD4, 0x7C6432),
      .path: pair(0xFFF8E6, 0x7C6432),
      .road: pair(0xDADAD8, 0x5A5A58),
      .fireLane: pair(0xDADAD8, 0x5A5A58),
      .garden: pair(0xBEDC86, 0x38661E),
      .planting: pair(0x9CCB78, 0x2E5C1E),
      .lawn: pair(0xD6EDB4, 0x6E9A42),
      .tree: pair(0x5E9E4A, 0x17451A),
    ], lineWeight: 1.35, newWeight: 1.6, letters: 1.2)

  private static func pair(_ fill: Int, _ line: Int, hatch: Hatching? = nil) -> Pair {
    Pair(fill, line, hatch: hatch)
  }
}
