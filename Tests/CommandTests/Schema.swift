import Foundation

/// As much of JSON Schema (draft 2020-12) as our schemas use; what it does not know it refuses.
struct Schema {
  private let root: [String: Any]

  struct Unusable: Error {
    let reason: String
  }

  init(_ data: Data) throws {
    guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw Unusable(reason: "a schema is an object")
    }
    self.root = root
  }

  /// All that is wrong with a JSON text, each with its place.
  func faults(in text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    return try faults(of: value, against: root, at: "$")
  }

  private func faults(
    of value: Any, against schema: [String: Any], at place: String
  ) throws -> [String] {
    try schema.keys.sorted().flatMap { word -> [String] in
      switch (word, schema[word]) {
      case ("$schema", _), ("$defs", _), ("title", _), ("description", _): return []
      case ("$ref", let name as String):
        return try faults(of: value, against: definition(name), at: place)
      case ("type", let type as String): return check(value, isOneOf: [type], at: place)
      case ("type", let types as [String]): return check(value, isOneOf: types, at: place)
      case ("enum", let words as [String]):
        return words.contains { $0 == value as? String } ? [] : ["\(place): not in its list"]
      case ("minimum", let least as NSNumber):
        let isLess = (value as? NSNumber).map { $0.doubleValue < least.doubleValue } == true
        return isLess ? ["\(place): less than \(least)"] : []
      case ("items", let items as [String: Any]):
        return try (value as? [Any] ?? []).enumerated().flatMap { index, element in
          try faults(of: element, against: items, at: "\(place)[\(index)]")
        }
      case ("required", let names as [String]):
        guard let object = value as? [String: Any] else { return [] }
        return names.filter { object[$0] == nil }.map { "\(place): has no “\($0)”" }
      case ("properties", let properties as [String: [String: Any]]):
        return try members(of: value).flatMap { name, member in
          try properties[name].map { try faults(of: member, against: $0, at: "\(place).\(name)") }
            ?? []
        }
      case ("additionalProperties", let rest):
        let known = (schema["properties"] as? [String: Any] ?? [:]).keys
        return try members(of: value).filter { !known.contains($0.0) }.flatMap { name, member in
          guard let rest = rest as? [String: Any] else { return ["\(place): has “\(name)”"] }
          return try faults(of: member, against: rest, at: "\(place).\(name)")
        }
      case ("propertyNames", let names as [String: Any]):
        return try members(of: value).flatMap { name, _ in
          try faults(of: name, against: names, at: "\(place).\(name)")
        }
      default: throw Unusable(reason: "“\(word)” at \(place) is not understood")
      }
    }
  }

  private func members(of value: Any) -> [(String, Any)] {
    (value as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func definition(_ name: String) throws -> [String: Any] {
    let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
    guard let found = definitions.first(where: { "#/$defs/\($0.key)" == name }) else {
      throw Unusable(reason: "“\(name)” is not defined")
    }
    return found.value
  }

  private func check(_ value: Any, isOneOf types: [String], at place: String) -> [String] {
    let type = Self.type(of: value)
    let isIt = types.contains(type) || (type == "integer" && types.contains("number"))
    return isIt ? [] : ["\(place): is \(type), not \(types.joined(separator: " or "))"]
  }

  private static func type(of value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case is [String: Any]: "object"
    case is [Any]: "array"
    case is String: "string"
    case let number as NSNumber:
      // A truth is a number to Foundation, of the type of a C character.
      number.objCType.pointee == 0x63 || number.objCType.pointee == 0x42
        ? "boolean" : (number.doubleValue.rounded() == number.doubleValue ? "integer" : "number")
    default: "unknown"
    }
  }
}
