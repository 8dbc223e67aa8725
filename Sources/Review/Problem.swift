public import PublicSpace

/// Something that can be wrong with a layout: a stable code, how grave it is, and what to do.
public struct Problem: Hashable, Sendable {
  public let code: String
  public let level: Finding.Level
  /// What is wrong, in general.
  public let sentence: Wording
  public let remedy: Wording

  init(_ level: Finding.Level, _ code: String, _ sentence: Wording, remedy: Wording) {
    self.level = level
    self.code = code
    self.sentence = sentence
    self.remedy = remedy
  }
}
