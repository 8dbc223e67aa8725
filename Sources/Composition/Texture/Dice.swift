/// Numbers that look random but follow from an id, so that textures do not jump between renderings.
///
/// SplitMix64 (Steele, Lea, Flood 2014), seeded with the FNV-1a hash of the id.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ id: String) {
    state = id.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// 0 ≤ share < 1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Between −1 and 1.
  mutating func swing() -> Double { share() * 2 - 1 }
}
