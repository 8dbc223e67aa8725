public import PublicSpace

/// What is to be said of the ways from all doors to one kind of use, besides how long they are.
public struct WaySummary: Hashable, Sendable {
  public let use: Kind
  /// Metres where the narrowest of the ways is narrowest, and the first door whose way passes there.
  public let narrowest: Double?
  public let narrowestDoor: String?
  /// The longest stretch without a seat of all ways in metres, and its door.
  public let longestWithoutSeat: Double?
  public let longestWithoutSeatDoor: String?
  /// The median door's longest stretch without a seat in metres.
  public let medianWithoutSeat: Double?
  /// Doors whose way has a seat as often as the profile asks; nil where it asks for none.
  public let seatedDoors: Int?
  /// The median way's length ÷ its straight line.
  public let medianDetour: Double?

  init(
    _ use: Kind, _ facts: [WayFacts?], of doors: [AccessMeasures.Door], seatEvery: Double?
  ) {
    self.use = use
    let known = zip(doors, facts).compactMap { door, facts in facts.map { (door: door, facts: $0) }
    }
    let tight = known.filter { $0.facts.narrowest != nil }
      .min { $0.facts.narrowest ?? .infinity < $1.facts.narrowest ?? .infinity }
    narrowest = tight?.facts.narrowest
    narrowestDoor = tight?.door.id
    // Of equal stretches the first door's.
    let tiring = known.reversed().max {
      $0.facts.longestWithoutSeat < $1.facts.longestWithoutSeat
    }
    longestWithoutSeat = tiring?.facts.longestWithoutSeat
    longestWithoutSeatDoor = tiring?.door.id
    medianWithoutSeat = known.map(\.facts.longestWithoutSeat).sorted().quantile(0.5)
    seatedDoors = seatEvery.map { every in
      known.count { $0.facts.longestWithoutSeat <= every + WaySummary.hair }
    }
    medianDetour = known.compactMap(\.facts.detour).sorted().quantile(0.5)
  }

  /// Metres that are lost in reckoning.
  private static let hair = 1e-6
}

extension AccessMeasures {
  /// By use, in the order of `uses`.
  public func waySummaries(of traveller: Traveller) -> [WaySummary] {
    uses.indices.map { waySummary(at: $0, of: traveller) }
  }

  /// Of one use, by its place in `uses`.
  func waySummary(at use: Int, of traveller: Traveller) -> WaySummary {
    WaySummary(
      uses[use], traveller.ways.map { $0[use] }, of: doors,
      seatEvery: traveller.profile.seatEvery)
  }
}
