import Geometry
package import PublicSpace

extension Element {
  /// Whether someone passes over this ground, and why not.
  package enum Passage: Hashable, Sendable {
    case free
    case blocked
    /// Steps, or a ramp that wheels cannot take.
    case stepped

    package var isFree: Bool { self == .free }
  }

  /// The feature's own word first, then the profile's, then that of the table of kinds.
  package func passage(for rule: WalkProfile.Rule) -> Passage {
    guard let kind else { return .free }
    let onWheels = rule.means == .wheels
    // What a gate opens of a wall is its own.
    if kind == .gate && admits(rule) { return .free }
    if let word = feature.flag(onWheels ? "wheels" : "walk") { return word ? .free : refusal }
    if onWheels, let isStepFree = feature.flag("step_free") {
      if !isStepFree { return .stepped }
      if kind == .steps { return .free }
    }
    if rule.avoided.contains(kind) { return refusal }
    if rule.taken.contains(kind) { return .free }
    switch onWheels ? kind.facts.wheels : kind.facts.walk {
    case .yes: return .free
    case .ifItComplies: return complies(with: rule.ramp) ? .free : .stepped
    case .no, .upTo1200, .unasked: return refusal
    }
  }

  private var refusal: Passage { kind == .steps || kind == .ramp ? .stepped : .blocked }

  /// A ramp that does not say its slope is not known to comply.
  private func complies(with limit: WalkProfile.RampLimit?) -> Bool {
    guard let limit else { return true }
    guard let slope = rampSlope, slope <= limit.slope + 1e-9 else { return false }
    return width.map { $0 >= limit.width - 1e-9 } ?? true || shape.paths.isEmpty
  }

  /// Rise over run: as drawn, else the rise over the length of its line.
  package var rampSlope: Double? {
    if let slope = feature.number("slope") { return abs(slope) }
    guard let rise = feature.number("rise") else { return nil }
    let run = shape.paths.reduce(0) { $0 + $1.length }
    return run > 0 ? abs(rise) / run : nil
  }
}
