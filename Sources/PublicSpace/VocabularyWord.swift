/// A property that the format knows: one row of its table.
public struct VocabularyWord: Hashable, Sendable {
  public let name: String
  /// `m`, `%`; empty for what is counted or said.
  public let unit: String
  public let zh: String
  public let en: String
  /// The words it may be, where there are only a few; or an example.
  public let values: [String]

  init(_ name: String, _ unit: String, _ zh: String, _ en: String, _ values: String...) {
    self.name = name
    self.unit = unit
    self.zh = zh
    self.en = en
    self.values = values
  }

  public func meaning(in language: Language) -> String { language == .zh ? zh : en }
}
