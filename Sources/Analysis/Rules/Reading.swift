import Geometry
import PublicSpace

/// One thing that was measured for a rule.
struct Reading {
  /// Nil where there is no number to say: it complies or not.
  var value: Double?
  /// Where this thing is asked for something else than others.
  var limit: Rule.Limit?
  /// Nil to hold the value against the limit.
  var complies: Bool?
  /// By how much a value may miss the limit, in the rule's unit.
  var slack = 1e-9
  var features: [String] = []
  /// What shows it: the narrow place, the missing strip.
  var witness = Shape()
  /// What is to be said of it, when it does not comply.
  var sentence: Wording?
  /// Whether it is worth a word only.
  var isAdvice = false

  /// Metres that drawn lengths may miss a limit by: seven decimals of a degree are a centimetre.
  static let drawn = 0.02

  func complies(with limit: Rule.Limit) -> Bool {
    complies ?? value.map { (self.limit ?? limit).holds($0, slack: slack) } ?? false
  }
}

/// What a method finds.
enum Measured {
  /// Something that it needs is not known.
  case unchecked(Wording)
  /// Features of which something is not known are named beside what was measured.
  case readings([Reading], unknown: [String] = [])
}
