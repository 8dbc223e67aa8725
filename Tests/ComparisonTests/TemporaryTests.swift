import Analysis
import Comparison
import Geometry
import PublicSpace
import Samples
import Testing
import Topology
struct TemporaryTests {
  @Test func p() throws {
    for place in ["hetaiyuan", "xuelinyuan"] { for o in ["a", "b"] {
      let base = try Site(Layout(reading: inRepository("Sites/\(place)/existing.geojson")))
      let other = try Site(Layout(reading: inRepository("Sites/\(place)/option-\(o).geojson")), SiteDescription(), on: base.plane)
      let clock = ContinuousClock(); let start = clock.now
      let t = try Transitions(from: base, to: other)
      let took = clock.now - start
      var f: [Finding] = []
      let x = try AreaMeasures(of: base, findings: &f), y = try AreaMeasures(of: other, findings: &f)
      func bal(_ m: AreaMeasures, _ g: Transitions.Ground) -> Double { switch g { case .kind(let k): m.settled(k)
        case .unassigned: m.settled(nil)
        case .outside: .nan } }
      let r = t.rows.indices.map { abs(t.areas[$0].reduce(0, +) - bal(x, t.rows[$0])) }.max()
      let c = t.columns.indices.map { c in abs(t.areas.reduce(0) { $0 + $1[c] } - bal(y, t.columns[c])) }.max()
      print("@@", place, o, took, r as Any, c as Any)
      let gc = try GroundCovers(of: base)
      let u = try gc.boundary.difference(Region.union(of: gc.items.map { switch $0.cover { case .region(let r): r
        case .strip(let p, let w): try p.widened(to: w) } })).area
      print("@@ unassigned", u, x.settled(nil))
    } }
  }
}
