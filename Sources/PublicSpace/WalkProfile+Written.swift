extension [WalkProfile] {
  /// The profiles as `profiles.yaml` would have them, whole: what it says is what they are.
  public var yaml: String { map(\.yaml).joined(separator: "\n") + "\n" }
}

extension WalkProfile {
  fileprivate var yaml: String {
    var lines: [String] = []
    let names = [("zh", name.zh), ("en", name.en)].compactMap { language, text in
      text.map { "\(language): \($0.jsonLiteral)" }
    }
    if !names.isEmpty { lines.append("name: {\(names.joined(separator: ", "))}") }
    lines += [
      "by: \(rule.means.rawValue)", "clear_width: \(rule.clearWidth)", "speed: \(speed)",
    ]
    if let seatEvery { lines.append("seat_every: \(seatEvery)") }
    if let ramp = rule.ramp {
      lines.append("ramp: {slope: \(ramp.slope), width: \(ramp.width)}")
    }
    let avoided = rule.avoided.words + (rule.takesUnassigned ? [] : ["unassigned"])
    if !avoided.isEmpty { lines.append("avoid: [\(avoided.joined(separator: ", "))]") }
    if !rule.taken.isEmpty {
      lines.append("take: [\(rule.taken.words.joined(separator: ", "))]")
    }
    return "\(id.jsonLiteral.plainWord):\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }
}

extension Set<Kind> {
  fileprivate var words: [String] { sorted().map(\.rawValue) }
}

extension String {
  /// Without its quotes where YAML needs none.
  fileprivate var plainWord: String {
    let word = dropFirst().dropLast()
    let isPlain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-") }
    // YAML reads these as truths or as nothing.
    let isReserved = ["yes", "no", "on", "off", "true", "false", "null", "y", "n", "-"]
      .contains(word.lowercased())
    return isPlain && !isReserved ? String(word) : self
  }
}
