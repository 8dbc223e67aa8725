import Foundation

/// A land-use balance as one program reckoned it, in square metres.
struct Balance: Decodable {
  let boundary: Double
  /// By kind; `unassigned` for ground that nothing covers.
  let balance: [String: Double]

  /// What differs from another balance by more than a millionth, in lines; none when they agree.
  func differences(from other: Balance) -> [String] {
    var lines = difference("boundary", boundary, other.boundary)
    for kind in Set(balance.keys).union(other.balance.keys).sorted() {
      lines += difference(kind, balance[kind] ?? 0, other.balance[kind] ?? 0)
    }
    return lines
  }

  private func difference(_ name: String, _ a: Double, _ b: Double) -> [String] {
    abs(a - b) <= 1e-6 * max(abs(a), abs(b)) ? [] : ["\(name): \(a) m², not \(b) m²"]
  }
}

/// The parts of `yuan measure --format json` that are looked at.
struct YuanReport: Decodable {
  struct Plane: Decodable { let proj: String }

  struct Area: Decodable {
    let boundary: Double
    let balance: [String: Double]

    enum CodingKeys: String, CodingKey {
      case boundary = "boundary_m2"
      case balance = "balance_m2"
    }
  }

  let plane: Plane
  let area: Area

  var balance: Balance { Balance(boundary: area.boundary, balance: area.balance) }
}
