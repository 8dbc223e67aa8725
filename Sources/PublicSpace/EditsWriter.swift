/// Writes edits as a FeatureCollection: one feature a line, each as its own file has it.
struct EditsWriter {
  private let difference: LayoutDifference
  private let after: Layout
  private let base: String

  init(_ difference: LayoutDifference, of after: Layout, base: String) {
    self.difference = difference
    self.after = after
    self.base = base
  }

  var text: String {
    let features = (difference.removed.map(removal) + difference.written.map(\.json.source))
      .joined(separator: ",\n")
    let members =
      ["\"type\": \"FeatureCollection\""] + ownMembers + foreignMembers
      + ["\"features\": [\(features.isEmpty ? "" : "\n\(features)\n")]"]
    return "{\n" + members.joined(separator: ",\n") + "\n}\n"
  }

  private var ownMembers: [String] {
    let was = difference.was.map { "\($0.id.jsonLiteral): \"\($0.fingerprint)\"" }
    var members = [
      "\(Edits.baseMember.jsonLiteral): \(base.jsonLiteral)",
      "\(Edits.wasMember.jsonLiteral): {\(was.joined(separator: ", "))}",
    ]
    var said: Set<String> = []
    let kept = difference.written.filter {
      $0.action == .remove && $0.isNamed && said.insert($0.id).inserted
    }
    if !kept.isEmpty {
      let list = kept.map(\.id.jsonLiteral).joined(separator: ", ")
      members.append("\(Edits.keptMember.jsonLiteral): [\(list)]")
    }
    return members
  }

  /// The members of the layout's collection, as written there.
  private var foreignMembers: [String] {
    after.json.memberSources
      .filter { !Edits.members.contains($0.name) && $0.name != "type" && $0.name != "features" }
      .map { "\($0.key): \($0.value)" }
  }

  private func removal(_ id: String) -> String {
    "{\"type\": \"Feature\", \"id\": \(id.jsonLiteral),"
      + " \"properties\": {\"action\": \"remove\"}, \"geometry\": null}"
  }
}

extension JSON {
  /// Names, and names and values as the text has them.
  fileprivate var memberSources: [(name: String, key: String, value: String)] {
    guard form == .object else { return [] }
    let children = text.children(of: index)
    return stride(from: 0, to: children.count - 1, by: 2).map {
      let (key, value) = (children[$0], children[$0 + 1])
      return (text.string(of: key), text.source(of: key), text.source(of: value))
    }
  }
}

extension String {
  /// The text as JSON, in quotes.
  package var jsonLiteral: String {
    var literal = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
