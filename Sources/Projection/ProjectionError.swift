/// PROJ could not do what it was asked, in one sentence; PROJ's own words in it are English.
public struct ProjectionError: Error, Hashable, CustomStringConvertible {
  public let zh: String
  public let en: String

  public var description: String { en }
}
