import Geometry
import Topology

/// How far green must lie from something to count, in metres.
///
///     strip = green ∩ (feature widened by the distance, corners round)
///
/// GB 50180-2018 A.0.2 counts green from 1.0 m off the foot of a building's wall, and 集中绿地 from
/// 1.5 m off walls and 1.0 m off block roads.
struct Clearance {
  let reason: GreenDeduction.Reason
  let distance: Double
  let causes: [(id: String, ground: Region)]

  /// Takes the strips from the greens; of two causes the earlier has what both are near to.
  func take(from greens: inout [Region]) throws(TopologyError) -> [GreenDeduction] {
    guard distance > 0 else { return [] }
    let tree = BoxTree(greens.map(\.box))
    var taken: [Int: [Region]] = [:]
    var deductions: [GreenDeduction] = []
    for cause in causes {
      guard let box = cause.ground.box?.grown(by: distance) else { continue }
      var pieces: [Region.Piece] = []
      var near: Region?
      for index in tree.indices(meeting: box) {
        if near == nil { near = try cause.ground.around(within: distance) }
        guard let ground = near else { continue }
        // Small strips are taken from each other, and the large green is cut once.
        var strip = try greens[index].intersection(ground)
        for earlier in taken[index, default: []] where strip.mayMeet(earlier) {
          strip = try strip.difference(earlier)
        }
        guard strip.area > 1e-9 else { continue }
        pieces += strip.pieces
        taken[index, default: []].append(ground)
      }
      guard !pieces.isEmpty else { continue }
      let strip = Region(pieces)
      let arcs = arcs(near: box)
      deductions.append(
        GreenDeduction(
          reason: reason, feature: cause.id, area: strip.area + arcs.excess(of: strip),
          strip: strip))
    }
    for (index, grounds) in taken { greens[index] = try greens[index].without(grounds) }
    return deductions
  }

  /// The arcs of all causes whose strips may meet a box.
  func arcs(near box: Box) -> CornerArcs {
    let near = causes.filter { $0.ground.box?.grown(by: distance).intersects(box) == true }
    let corners = near.flatMap { $0.ground.rings.flatMap { $0.points.dropLast() } }
    return CornerArcs(corners: corners, radius: distance)
  }
}

extension Region {
  fileprivate func mayMeet(_ other: Region) -> Bool {
    guard let box, let around = other.box else { return false }
    return box.intersects(around)
  }
}
