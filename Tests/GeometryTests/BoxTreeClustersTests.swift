import Geometry
import Testing

@Suite struct BoxTreeClustersTests {
  private func box(_ x: Double, _ y: Double) -> Box {
    Box(west: x, south: y, east: x + 1, north: y + 1)
  }

  @Test func chainsHangTogetherAndOthersStandAlone() {
    let boxes = [box(0, 0), box(5, 5), box(0.5, 0.5), nil, box(1.2, 1.2), box(9, 0)]
    #expect(BoxTree.clusters(of: boxes).map { $0.sorted() } == [[0, 2, 4], [1], [5]])
  }

  @Test func nothingHasNoClusters() { #expect(BoxTree.clusters(of: []).isEmpty) }
}
