public import Projection

/// One feature of a layout as its file has it, in degrees.
///
/// Immutable, and shared by reference: lists of tens of thousands are filtered and sorted.
public final class Feature: Sendable {
  /// The feature's `id`, else `properties.id`, else its number in the file (`#12`).
  public let id: String
  /// Nil when the word is missing or unknown.
  public let kind: Kind?
  public let outline: Outline
  /// The whole feature, foreign members too.
  public let json: JSON
  private let propertiesIndex: Int?

  init(id: String, kind: Kind?, outline: Outline, json: JSON, propertiesIndex: Int?) {
    self.id = id
    self.kind = kind
    self.outline = outline
    self.json = json
    self.propertiesIndex = propertiesIndex
  }

  /// All properties, as written.
  public var properties: JSON? { propertiesIndex.map { JSON(text: json.text, index: $0) } }
}

/// A geometry in degrees, its collections opened: GeoJSON's own nesting stays in `Feature.json`.
public struct Outline: Hashable, Sendable {
  public var points: [Coordinate] = []
  public var lines: [[Coordinate]] = []
  /// Rings of polygons, the outer one first.
  public var polygons: [[[Coordinate]]] = []

  public var coordinates: [Coordinate] {
    points + lines.joined() + polygons.joined().joined()
  }

  public var first: Coordinate? {
    points.first ?? lines.first?.first ?? polygons.first?.first?.first
  }
}

extension Feature {
  /// A property that is a number, or a text that holds one.
  public func number(_ name: String) -> Double? {
    guard let value = properties?[name] else { return nil }
    if let number = value.number { return number }
    return value.string.flatMap { Double($0) }
  }

  public func text(_ name: String) -> String? { properties?[name]?.string }

  /// `yes` and `no`, or true and false.
  public func flag(_ name: String) -> Bool? {
    guard let value = properties?[name] else { return nil }
    if let boolean = value.boolean { return boolean }
    switch value.string {
    case "yes", "true": return true
    case "no", "false": return false
    default: return nil
    }
  }

  public func name(in language: Language) -> String? {
    language == .en ? text("name:en") ?? text("name") : text("name")
  }

  /// What a proposal does with the feature.
  public enum Action: String, Sendable { case keep, new, move, remove }

  public var action: Action { text("action").flatMap(Action.init) ?? .keep }

  /// Below ground: drawn dashed, never measured.
  public var isUnderground: Bool { flag("sub_surface") == true }

  /// Whether it is there: not below ground, and not to be removed.
  public var isPresent: Bool { !isUnderground && action != .remove }
}
