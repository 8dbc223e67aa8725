public import Analysis
public import PublicSpace

/// What becomes of every door's way to every use, for each who goes: who gains, who loses, and by how much.
public struct DoorLedger: Hashable, Sendable {
  /// Metres that a way must change by for a door to gain or lose.
  public static let threshold = 1.0

  public enum Outcome: String, CaseIterable, Sendable {
    case gains, loses, same
    case newlyReached = "newly_reached"
    case noLongerReached = "no_longer_reached"
    /// Reached neither before nor after.
    case unreached
    case newDoor = "new_door"
    case doorGone = "door_gone"
  }

  /// A door on one side or both.
  public struct Door: Hashable, Sendable {
    public let before: AccessMeasures.Door?
    public let after: AccessMeasures.Door?

    public var id: String { after?.id ?? before?.id ?? "" }
    public var name: String? { after?.name ?? before?.name }
    /// As the proposal has it, else as it is today; nil when it is not known.
    public var households: Double? { after?.households ?? before?.households }
  }

  /// One way; a side is nil where there is no such door.
  public struct Entry: Hashable, Sendable {
    public let before: Reach?
    public let after: Reach?

    /// Metres; nil when it is not reached on both sides.
    public var change: Double? {
      guard let old = before?.metres, let new = after?.metres else { return nil }
      return new - old
    }

    public var outcome: Outcome {
      guard let before else { return .newDoor }
      guard let after else { return .doorGone }
      guard let change else {
        return after.metres != nil
          ? .newlyReached : before.metres != nil ? .noLongerReached : .unreached
      }
      return change > threshold ? .loses : change < -threshold ? .gains : .same
    }
  }

  /// The ways of one who goes.
  public struct Part: Hashable, Sendable {
    public let profile: WalkProfile
    /// By door, then by use.
    public let entries: [[Entry]]
  }

  /// Doors of today in their order, then new ones.
  public let doors: [Door]
  public let uses: [Kind]
  public let parts: [Part]

  /// Doors are told apart by their ids.
  public init(from before: AccessMeasures, to after: AccessMeasures) {
    let pairs = Self.pairs(before.doors.map(\.id), after.doors.map(\.id))
    doors = pairs.map { pair in
      Door(
        before: pair.before.map { before.doors[$0] }, after: pair.after.map { after.doors[$0] })
    }
    let uses = Kind.uses.filter { before.uses.contains($0) || after.uses.contains($0) }
    self.uses = uses
    let columns = uses.map { (before.uses.firstIndex(of: $0), after.uses.firstIndex(of: $0)) }
    parts = zip(before.travellers, after.travellers).map { old, new in
      let entries = pairs.map { pair in
        zip(uses, columns).map { use, column in
          // A use that a side does not ask after is not there.
          Entry(
            before: pair.before.map { old.reach(of: $0, column.0, use) },
            after: pair.after.map { new.reach(of: $0, column.1, use) })
        }
      }
      return Part(profile: new.profile, entries: entries)
    }
  }

  private static func pairs(
    _ before: [String], _ after: [String]
  ) -> [(before: Int?, after: Int?)] {
    // Doors that share an id are paired in their order.
    var waiting = Dictionary(grouping: after.indices.reversed()) { after[$0] }
    let old = before.indices.map { (before: Optional($0), after: waiting[before[$0]]?.popLast()) }
    let matched = Set(old.compactMap(\.after))
    return old + after.indices.filter { !matched.contains($0) }.map { (nil, $0) }
  }
}

extension AccessMeasures.Traveller {
  fileprivate func reach(of door: Int, _ column: Int?, _ use: Kind) -> Reach {
    column.map { reaches[door][$0] } ?? .absent(use)
  }
}
