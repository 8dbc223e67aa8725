/// Something that residents or their committee asked for: a line of `needs.csv`.
public struct Need: Hashable, Sendable {
  public let id: String
  /// A word or two; empty when none is given.
  public let theme: String
  public let words: SiteDescription.Words
  public let who: [String]
  /// Where, by features' ids or in words.
  public let places: [String]

  public init(
    id: String, theme: String = "", words: SiteDescription.Words, who: [String] = [],
    places: [String] = []
  ) {
    self.id = id
    self.theme = theme
    self.words = words
    self.who = who
    self.places = places
  }
}
