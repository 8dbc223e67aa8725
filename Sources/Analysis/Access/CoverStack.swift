import Geometry
import Navigation
import Topology

/// Covers laid over each other as outlines, with weights by which the topmost decides whether ground is free.
///
///     w(i) = 1 + Σ w(j),   j under i, one of the two free and the other not, their boxes meeting
///
/// What is free counts for it and what blocks against it, so all that lies under a cover does not outdo it.
/// Only what is needed is laid: on free ground what blocks, else what is free, and what takes ground of these.
struct CoverStack {
  /// What is cut and what cuts it, or all that is joined: there may be cracks between them.
  private(set) var seams: [Outline] = []
  private(set) var others: [Outline] = []

  /// Weights are sums of sums; past this, which takes layer upon layer, covers are cut out of each other.
  private static let most: Int64 = 1 << 40

  /// - Parameter lieOnFree: Whether what nothing covers is free.
  init(
    of partition: Partition, _ tree: BoxTree, isFree: [Bool], isBarrier: [Bool], lieOnFree: Bool
  ) throws {
    let all = isFree.indices
    var isLaid = all.map { isFree[$0] != lieOnFree || isBarrier[$0] && !lieOnFree }
    var isCut = all.map { _ in false }
    var mayCrack = all.map { _ in !lieOnFree }
    for index in all where isFree[index] != lieOnFree {
      let takers = try partition.takers(of: index) { isFree[$0] == lieOnFree }
      if takers.isEmpty { continue }
      isCut[index] = true
      for cover in takers { isLaid[cover] = true }
      // A fence is as thin as a sliver of a bed, and stops people all the same.
      if isBarrier[index] { continue }
      for cover in [index] + takers { mayCrack[cover] = true }
    }
    var weights = all.map { _ in Int64(0) }
    var isCutOut = all.map { _ in false }
    for index in all.reversed() where isLaid[index] {
      guard let box = partition.ground(index).box else { continue }
      let under = tree.indices(meeting: box).filter {
        $0 > index && isFree[$0] != isFree[index] && weights[$0] > 0 && !isCutOut[$0]
      }
      let least: Int64 = lieOnFree && !isFree[index] ? 2 : 1
      weights[index] = under.reduce(least) { $0 + weights[$1] }
      if weights[index] > Self.most {
        weights[index] = least
        for cover in under { isCutOut[cover] = true }
      }
    }
    for index in all where weights[index] > 0 {
      let ground =
        isCutOut[index]
        ? try partition.ground(index, less: { isFree[$0] != isFree[index] })
        : partition.ground(index)
      let isFirm = !isFree[index] && (isBarrier[index] || lieOnFree && !isCut[index])
      let weight = Weight(isFree[index] ? weights[index] : -weights[index], firm: isFirm ? 1 : 0)
      let outlines = Outline.around(ground, weight: weight)
      if mayCrack[index] { seams += outlines } else { others += outlines }
    }
  }
}
