import Analysis
import Mending
import PublicSpace
import Review

/// Reads, checks, mends and measures a layout; whatever can be read at all must be checked.
func readLayout(_ text: String) {
  refusing {
    var faults: [Finding] = []
    let layout = try Layout(text, file: "fuzz.geojson", faults: &faults)
    _ = SiteReview([try LayoutReview(of: layout, faults: faults)]).text(as: .geojson)
    guard faults.isEmpty else { return }
    _ = try Layout(String(decoding: Mend(of: layout).bytes, as: UTF8.self), file: "mended.geojson")
    let base = try Layout(baseText, file: "base.geojson")
    _ = try EditsDraft(from: base, to: layout, base: "base.geojson")
    var findings: [Finding] = []
    _ = try Measures(of: Site(layout), findings: &findings)
  }
}
