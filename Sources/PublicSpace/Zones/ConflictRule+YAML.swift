extension Zoning {
  /// Reads `conflicts.yaml`: rules that add to those known or change them; `off` takes one out.
  public mutating func readConflicts(_ path: String) throws {
    try readConflicts(in: FileBytes(of: path).text, file: path)
  }

  /// Throws `FileError` at the first key or value that it cannot use.
  public mutating func readConflicts(in yaml: String, file: String) throws {
    guard let root = try YAMLPlace.root(of: yaml, file: file) else { return }
    for (id, place) in try root.entries(
      "按名称写出的冲突规则", "rules by name, such as “loud_windows: {within: 20}”")
    {
      if place.says("off") {
        conflicts.removeAll { $0.id == id }
        continue
      }
      let known = conflicts.firstIndex { $0.id == id }
      var rule = known.map { conflicts[$0] } ?? ConflictRule(id: id)
      try rule.read(place, self)
      if let known { conflicts[known] = rule } else { conflicts.append(rule) }
    }
  }
}

extension ConflictRule {
  fileprivate static let keys = [
    "name", "one", "other", "within", "severity", "severe_within", "severe_hours", "unless",
    "remedy",
  ]

  fileprivate mutating func read(_ place: YAMLPlace, _ zoning: Zoning) throws {
    let form = ("“键: 值”，例如 {within: 20}", "keys such as {within: 20}")
    for (key, value) in try place.entries(form.0, form.1) {
      switch key {
      case "name": name = try value.words()
      case "one": one = try Side(value, zoning)
      case "other": other = try Side(value, zoning)
      case "within":
        within = value.says("overlap") ? nil : try value.number(0...500)
      case "severity": severity = try value.word()
      case "severe_within": severeWithin = try value.number(0...500)
      case "severe_hours": severeHours = try value.hours()
      case "unless": unless = Set(try value.kinds())
      case "remedy": remedy = try value.words()
      default: throw value.unknown(Self.keys)
      }
    }
    guard one != Side(), other != Side() else {
      throw place.failure(
        "规则，须写明双方“one”和“other”，例如 one: {loud: loud}",
        "a rule that says both sides, “one” and “other”, such as one: {loud: loud}")
    }
  }
}

extension ConflictRule.Side {
  fileprivate init(_ place: YAMLPlace, _ zoning: Zoning) throws {
    let form = ("{kind: …, use: …, loud: …, age: …}", "like {kind: …, use: …, loud: …, age: …}")
    for (key, value) in try place.entries(form.0, form.1) {
      switch key {
      case "kind":
        isWindow = try value.texts().contains("window")
        kinds = Set(try value.kinds(but: "window"))
      case "use":
        uses = Set(
          try value.texts().map { word in
            guard let use = zoning.use(word) else {
              throw value.failure(
                " zones.yaml 中的用途，“\(word)”不是", "uses of zones.yaml, and “\(word)” is none")
            }
            return use.id
          })
      case "loud":
        loudness = Set(
          try value.texts().map { word in
            guard let loudness = Loudness(rawValue: word) else {
              throw value.failure(" quiet、normal、loud", "quiet, normal or loud")
            }
            return loudness
          })
      case "age":
        guard let groups = AgeGroup.named(in: try value.texts().joined(separator: ",")) else {
          throw value.failure("年龄，例如 [0-3, 3-6]", "ages such as [0-3, 3-6]")
        }
        ages = groups
      default: throw value.unknown(["kind", "use", "loud", "age"])
      }
    }
  }
}

extension YAMLPlace {
  fileprivate func kinds(but other: String? = nil) throws -> [Kind] {
    try texts().filter { $0 != other }.map { word in
      guard let kind = Kind(word: word) else {
        throw failure(
          "要素种类的列表，“\(word)”不是", "a list of kinds, and “\(word)” is none")
      }
      return kind
    }
  }
}
