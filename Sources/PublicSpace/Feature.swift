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
  /// What its OpenStreetMap tags say, where it has no kind.
  let reading: OpenStreetMapReading?
  /// What a proposal does with the feature; looked up once, as every measure asks.
  public let action: Action
  /// Below ground: drawn dashed, never measured.
  public let isUnderground: Bool

  init(
    id: String, kind: Kind?, outline: Outline, json: JSON, propertiesIndex: Int?,
    reading: OpenStreetMapReading? = nil, action: Action? = nil
  ) {
    self.id = id
    self.kind = kind
    self.outline = outline
    self.json = json
    self.propertiesIndex = propertiesIndex
    self.reading = reading
    let properties = propertiesIndex.map { JSON(text: json.text, index: $0) }
    self.action = action ?? properties?["action"]?.string.flatMap(Action.init) ?? .keep
    isUnderground =
      reading?.isUnderground == true || properties?["sub_surface"]?.truth == true
  }

  /// The same under another id.
  func with(id: String) -> Feature {
    Feature(
      id: id, kind: kind, outline: outline, json: json, propertiesIndex: propertiesIndex,
      reading: reading)
  }

  /// The same, told to be new.
  var asNew: Feature {
    Feature(
      id: id, kind: kind, outline: outline, json: json, propertiesIndex: propertiesIndex,
      reading: reading, action: .new)
  }

  /// The same taken for the boundary.
  var asBoundary: Feature {
    Feature(
      id: id, kind: .boundary, outline: outline, json: json, propertiesIndex: propertiesIndex,
      reading: reading)
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

  /// The first coordinate of which something is so.
  public func first(where isSo: (Coordinate) -> Bool) -> Coordinate? {
    points.first(where: isSo) ?? lines.lazy.joined().first(where: isSo)
      ?? polygons.lazy.joined().joined().first(where: isSo)
  }

  public var first: Coordinate? {
    points.first ?? lines.first?.first ?? polygons.first?.first?.first
  }
}

extension Feature {
  /// A property that is a number, or a text that holds one; by its OpenStreetMap name too.
  public func number(_ name: String) -> Double? {
    guard let properties else { return nil }
    if let value = (properties[name] ?? gathered?[name]), let number = value.quantity {
      return number
    }
    return spelt(name) { spelling, value in
      value.string.map(spelling.number) ?? value.number.flatMap { spelling.number("\($0)") }
    }
  }

  public func text(_ name: String) -> String? {
    guard let properties else { return nil }
    if let text = (properties[name] ?? gathered?[name])?.string { return text }
    let spelt = spelt(name) { spelling, value in spelling.isSame ? value.string : nil }
    return spelt ?? (name == "age" ? taggedAge : nil)
  }

  /// `yes` and `no`, or true and false; by its OpenStreetMap name where it has no kind.
  public func flag(_ name: String) -> Bool? {
    guard let properties else { return nil }
    if let value = properties[name] ?? gathered?[name] { return value.truth }
    guard reading != nil else { return nil }
    return spelt(name) { spelling, value in value.string.flatMap(spelling.flag) }
  }

  public func name(in language: Language) -> String? {
    language == .en ? text("name:en") ?? text("name") : text("name")
  }

  /// What a proposal does with the feature.
  public enum Action: String, Sendable { case keep, new, move, remove }

  /// Whether it is there: not below ground, and not to be removed.
  public var isPresent: Bool { !isUnderground && action != .remove }
}
