import Geometry
import Navigation
import Topology

/// Covers laid over each other as outlines, with weights by which the topmost decides whether ground is free.
///
///     w(i) = 1 + Σ w(j),   j under i, one of the two free and the other not, their boxes meeting
///
/// What is free counts for it and what blocks against it, so all that lies under a cover does not outdo it.
/// On free ground only what blocks is needed, else what is free, and what takes ground of these.
struct CoverStack {
  /// What has to be laid together.
  private(set) var layers: [Outline] = []
  /// What stands whole on free ground, each thing counting one against it.
  private(set) var standing: [Outline] = []

  /// Weights are sums of sums; past this, which takes layer upon layer, covers are cut out of each other.
  private static let most: Int64 = 1 << 40

  /// - Parameter lieOnFree: Whether what nothing covers is free, and counts one.
  init(
    of partition: Partition, isFree: [Bool], isBarrier: [Bool], lieOnFree: Bool
  ) throws {
    let all = isFree.indices
    // Where ground is joined, barriers keep the cracks in it open.
    var isLayer = all.map { !lieOnFree && (isFree[$0] || isBarrier[$0]) }
    for index in all where isFree[index] != lieOnFree {
      let takers = try partition.takers(of: index) { isFree[$0] == lieOnFree }
      for cover in takers { isLayer[cover] = true }
      if !takers.isEmpty { isLayer[index] = true }
    }
    var weights = all.map { _ in Int64(0) }
    var isCutOut = all.map { _ in false }
    for index in all.reversed() where isLayer[index] {
      guard let box = partition.ground(index).box else { continue }
      let under = partition.indices(meeting: box).filter {
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
      // A fence is as thin as a sliver of a bed, and stops people all the same.
      let weight =
        isFree[index]
        ? Weight(weights[index]) : Weight(-weights[index], firm: isBarrier[index] ? 1 : 0)
      layers += Outline.around(ground, weight: weight)
    }
    for index in all where lieOnFree && !isFree[index] && !isLayer[index] {
      standing += Outline.around(partition.ground(index), weight: -1)
    }
  }
}
