import Comparison
import Composition
import PublicSpace

extension BoardContent {
  /// What a board of one proposal shows.
  init(of variant: Variant, in comparison: LayoutComparison, _ option: String) {
    self.init(
      comparison: comparison, variant: variant, option: option,
      fingerprint: inputFingerprint(of: [comparison.base.layout, variant.site.layout]), sheet: 1,
      sheets: 1)
  }

  /// What a board of all proposals shows; nil when there is none.
  init?(ofAll comparison: LayoutComparison) {
    guard let first = comparison.variants.first else { return nil }
    let layouts = [comparison.base.layout] + comparison.variants.map(\.site.layout)
    self.init(
      comparison: comparison, variant: first, option: "",
      fingerprint: inputFingerprint(of: layouts),
      sheet: 1, sheets: 1)
    isOfAll = true
  }
}

/// The inputs in sixteen digits: another layout, or another base, another number.
func inputFingerprint(of layouts: [Layout]) -> String {
  var fingerprint = Fingerprint()
  for layout in layouts {
    for json in [layout.json] + layout.bases { fingerprint.add(json.bytes) }
  }
  return fingerprint.digits
}
