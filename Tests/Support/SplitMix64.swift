/// A small generator whose numbers follow from its seed, the same on every machine.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  public mutating func number(_ least: Double, _ most: Double) -> Double {
    .random(in: least...most, using: &self)
  }

  public mutating func count(_ least: Int, _ most: Int) -> Int {
    .random(in: least...most, using: &self)
  }

  public mutating func one<Choice>(of choices: [Choice]) -> Choice {
    choices[count(0, choices.count - 1)]
  }

  /// True once in so many times.
  public mutating func once(in times: Int) -> Bool { count(1, times) == 1 }
}
