import Analysis
import Geometry
import PublicSpace
import Samples
import Testing

/// A court drawn in metres, and what rules say of it.
struct RuleCourt {
  let rulings: Rulings

  init(
    _ features: [SampleFeature], by rules: [Rule]? = nil, only id: String? = nil,
    _ change: (inout SiteDescription) -> Void = { _ in }
  ) throws {
    var description = SiteDescription()
    change(&description)
    let all = try rules ?? Rule.shipped()
    rulings = try Rulings(
      of: SampleLayout(features).site(description),
      by: all.filter { id == nil || $0.id == id }.map { rule in
        var rule = rule
        // Those that are off are tried too.
        rule.isOn = true
        return rule
      })
  }

  func ruling(_ id: String) -> Ruling? { rulings.all.first { $0.rule.id == id } }

  /// 100 × 60 m.
  static let lot = SampleFeature.area("boundary", .rectangle(0, 0, 100, 60), id: "b")
}

/// A rule that is tried on a court that keeps it, one that breaks it and one that does not say enough.
struct RuleTrial: CustomTestStringConvertible {
  let id: String
  let passing: [SampleFeature]
  let failing: [SampleFeature]
  let unchecked: [SampleFeature]
  /// A feature that breaks it.
  let offender: String?
  /// Where that shows, within a metre; nil where it is nowhere.
  let place: (x: Double, y: Double)?
  let value: Double?
  var change: @Sendable (inout SiteDescription) -> Void = { _ in }

  var testDescription: String { id }

  init(
    _ id: String, pass: [SampleFeature], fail: [SampleFeature], unchecked: [SampleFeature] = [],
    by offender: String? = nil, at place: (x: Double, y: Double)? = nil, value: Double? = nil,
    _ change: @escaping @Sendable (inout SiteDescription) -> Void = { _ in }
  ) {
    self.id = id
    passing = pass
    failing = fail
    self.unchecked = unchecked
    self.offender = offender
    self.place = place
    self.value = value
    self.change = change
  }
}
