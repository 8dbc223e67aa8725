extension Zoning {
  /// Reads `zones.yaml`: uses and groups that add to those known or change them.
  public mutating func readZones(_ path: String) throws {
    try readZones(in: FileBytes(of: path).text, file: path)
  }

  /// Throws `FileError` at the first key or value that it cannot use.
  public mutating func readZones(in yaml: String, file: String) throws {
    guard let root = try YAMLPlace.root(of: yaml, file: file) else { return }
    for (key, value) in try root.entries("“uses: …”等键", "keys such as “uses: …”") {
      switch key {
      case "uses":
        for (id, place) in try value.entries(
          "按名称写出的用途", "uses by name, such as “dance: {loud: loud}”")
        {
          let known = uses.firstIndex { $0.id == id }
          var use = known.map { uses[$0] } ?? ZoneUse(id: id)
          try use.read(place)
          if let known { uses[known] = use } else { uses.append(use) }
        }
      case "groups":
        for (word, place) in try value.entries(
          "按年龄写出的时段", "hours by age, such as “elder: 06:00-08:30”")
        {
          guard let group = AgeGroup(rawValue: word) else {
            throw place.unknown(AgeGroup.allCases.map(\.rawValue))
          }
          wanted[group] = try place.hours()
        }
      case "served_within": servedWithin = try value.number(1...5000)
      default: throw value.unknown(["uses", "groups", "served_within"])
      }
    }
  }
}

extension ZoneUse {
  fileprivate mutating func read(_ place: YAMLPlace) throws {
    let form = ("“键: 值”，例如 {hours: 19:00-21:00}", "keys such as {hours: 19:00-21:00}")
    for (key, value) in try place.entries(form.0, form.1) {
      switch key {
      case "name": name = try value.words()
      case "also": also = try value.texts().map { $0.lowercased() }
      case "age":
        guard let groups = AgeGroup.named(in: try value.texts().joined(separator: ",")) else {
          throw value.failure(
            "年龄，例如 [3-6, 6-12] 或 all", "ages such as [3-6, 6-12] or all")
        }
        ages = groups
      case "hours": hours = try value.hours()
      case "season":
        guard let named = Season.named(in: try value.texts().joined(separator: ",")) else {
          throw value.failure("季节，例如 [winter] 或 all", "seasons such as [winter] or all")
        }
        seasons = named
      case "loud": loudness = try value.word()
      case "m2_per_person": squareMetresPerPerson = try value.number(0.2...1000)
      default:
        throw value.unknown(["name", "also", "age", "hours", "season", "loud", "m2_per_person"])
      }
    }
  }
}
