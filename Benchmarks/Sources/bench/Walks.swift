/// How far it is from every door on foot as one program reckoned it, in metres; nil where no way leads.
struct Walks: Decodable {
  struct Door: Decodable {
    let gate: Double?
    let playground: Double?
  }

  /// In the order of the layout.
  let doors: [Door]

  /// Of a hundred walks, how many may differ; `README.md` says why any do.
  static let mostDifferences = 3

  /// Walks that differ from another's by more than a centimetre, in lines.
  func differences(from other: Walks) throws -> [String] {
    guard doors.count == other.doors.count else {
      throw Command.Failure(description: "\(doors.count) doors, not \(other.doors.count)")
    }
    return zip(doors, other.doors).enumerated().flatMap { index, pair in
      let (own, other) = pair
      return difference("door \(index + 1) to a gate", own.gate, other.gate)
        + difference("door \(index + 1) to a playground", own.playground, other.playground)
    }
  }

  private func difference(_ name: String, _ a: Double?, _ b: Double?) -> [String] {
    switch (a, b) {
    case (nil, nil): []
    case (let a?, let b?) where abs(a - b) <= 0.01: []
    default: ["\(name): \(told(a)), not \(told(b))"]
    }
  }

  private func told(_ metres: Double?) -> String { metres.map { "\($0) m" } ?? "no way" }
}

/// The parts of `yuan measure --only access --format json` that are looked at.
struct YuanWalks: Decodable {
  struct Access: Decodable { let walk: Profile }
  struct Profile: Decodable { let doors: [Door] }
  struct Door: Decodable { let to: Uses }
  struct Uses: Decodable { let gate, playground: Reach }
  struct Reach: Decodable { let m: Double? }

  let access: Access

  var walks: Walks {
    Walks(
      doors: access.walk.doors.map {
        Walks.Door(gate: $0.to.gate.m, playground: $0.to.playground.m)
      })
  }
}
