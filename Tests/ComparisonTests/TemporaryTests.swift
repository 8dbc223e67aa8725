import Analysis
import Comparison
import Geometry
import PublicSpace
import Samples
import Testing
import Topology
struct TemporaryTests {
  @Test func p() throws {
    for seed in [11] as [UInt64] {
    let base = try SampleLayout.random(seed: seed).site()
    let other = try Site(
      SampleLayout.random(seed: seed + 1000).layout(), SiteDescription(), on: base.plane)
    let (a, b) = (try GroundCovers(of: base), try GroundCovers(of: other))
    let first = try a.partition().regions() + [a.boundary.difference(Region.union(of: a.partition().regions())), b.boundary.difference(a.boundary)]
    let second = try b.partition().regions() + [b.boundary.difference(Region.union(of: b.partition().regions())), a.boundary.difference(b.boundary)]
    let overlaps = try Overlap.all(of: first, with: second)
    for i in first.indices {
      let sum = overlaps.filter { $0.first == i }.reduce(0) { $0 + $1.area }
      if abs(sum - first[i].area) > 1e-6 { print("@@ first", i, i < a.items.count ? "\(a.items[i].kind)" : "rest", sum, first[i].area, first[i].pieces.count) }
    }
    for i in second.indices {
      let sum = overlaps.filter { $0.second == i }.reduce(0) { $0 + $1.area }
      if abs(sum - second[i].area) > 1e-6 { print("@@ second", i, i < b.items.count ? "\(b.items[i].kind)" : "rest", sum, second[i].area, second[i].pieces.count) }
    }
    func wkt(_ r: Region) -> String { "MULTIPOLYGON(" + r.pieces.map { "(" + $0.rings.map { "(" + $0.points.map { "\($0.x) \($0.y)" }.joined(separator: ",") + ")" }.joined(separator: ",") + ")" }.joined(separator: ",") + ")" }
    for o in overlaps where o.first == 4 || o.second == 19 { print("@@", o) }
    print("@F", wkt(first[4])); print("@G", wkt(second[41]))
    print("@H", wkt(first[41])); print("@I", wkt(second[19]))
    }
  }
}
