/// What one combination of OpenStreetMap tags means here: one row of the table of tags.
public struct OpenStreetMapRule: Hashable, Sendable {
  public enum Meaning: Hashable, Sendable {
    case kind(Kind)
    case aside(OpenStreetMapAside)
  }

  public let meaning: Meaning
  /// As people write it: `leisure=pitch sport=fitness`, `highway=pedestrian @area`.
  public let tags: String
  /// The tag it is looked up by, the first.
  let key: String
  let conditions: [Condition]
  let isForAreas: Bool

  struct Condition: Hashable, Sendable {
    let key: String
    /// Empty where every value but `no` will do.
    let values: Set<String>

    func holds(for tags: [String: String]) -> Bool {
      guard let value = tags[key] else { return false }
      if values.isEmpty { return value != "no" }
      // Of `bench;waste_basket` either will do.
      return values.contains(value)
        || value.contains(";")
          && value.split(separator: ";").contains { values.contains($0.trimmed) }
    }
  }

  init(_ meaning: Meaning, _ tags: String) {
    self.meaning = meaning
    self.tags = tags
    let words = tags.split(separator: " ")
    conditions = words.filter { $0 != "@area" }.map { word in
      let sides = word.split(separator: "=", maxSplits: 1)
      let values = sides[1].split(separator: "|").map(String.init)
      return Condition(key: String(sides[0]), values: values == ["*"] ? [] : Set(values))
    }
    key = conditions[0].key
    isForAreas = words.contains("@area")
  }

  func holds(for tags: [String: String], isArea: Bool) -> Bool {
    (isArea || !isForAreas) && conditions.allSatisfy { $0.holds(for: tags) }
  }
}

/// Why something that OpenStreetMap knows is neither ground nor thing here.
public enum OpenStreetMapAside: String, CaseIterable, Sendable {
  /// A node that only gives a way its shape, or says something of it.
  case node
  /// A piece of a building or playground that is drawn as a whole too.
  case part
  /// Under a roof: a room, an upper floor.
  case indoors
  /// Not there yet, or no more.
  case absent
  /// A border of an administration, a place or an estate.
  case border
  /// An address alone.
  case address
  /// What the format has no word for, and covers no ground.
  case small
  /// Drawn as a point where its kind is ground.
  case point
  /// Drawn as a line where its kind is ground.
  case line
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
