import PublicSpace

/// What the columns of a table are called in the layout; those it does not name keep their names.
struct ColumnMap {
  private var names: [String: Name] = [:]
  /// Columns whose words say what a feature is, the surest first.
  private(set) var kinds: [String] = []

  private enum Name { case skip, property(String) }

  /// - Parameter word: A property, or `skip`.
  mutating func add(_ column: String, as word: String) {
    names[column] = word == "skip" ? .skip : .property(word)
    if word == "kind" { kinds.append(column) }
  }

  /// Nil for a column that is left out.
  func property(for column: String) -> String? {
    switch names[column] {
    case .skip: nil
    case .property(let name): name
    // A KML's `Name` is the name.
    case nil: column == "Name" ? "name" : column
    }
  }

  /// What a feature is by its columns.
  func kind(of feature: Foreign) -> Kind? {
    kinds.lazy.compactMap { column in
      feature.properties[column]?.string.flatMap { Kind(word: $0) ?? Kind.named(in: $0) }
    }.first
  }

  /// The feature's columns under the names of the layout; of two under one name the first counts.
  func members(of feature: Foreign) -> [(name: String, json: String)] {
    var members: [(name: String, json: String)] = []
    for (column, value) in feature.columns {
      // What the kind was read from keeps its word too.
      guard let word = property(for: column), case let name = word == "kind" ? column : word,
        !members.contains(where: { $0.name == name })
      else { continue }
      members.append((name, value.source))
    }
    return members
  }
}
