import PublicSpace
import Yams

/// What becomes of each layer of a drawing.
struct LayerMap {
  enum Fate {
    case skip
    case undecided
    case kind(Kind, properties: [(name: String, json: String)])
  }

  let file: String
  private(set) var fates: [String: Fate] = [:]
  private(set) var columns = ColumnMap()

  /// Reads `map.yaml`; all that cannot be used is said at once.
  init(reading file: String) throws {
    self.file = file
    let root = try yamlDocument(in: FileBytes(of: file).text, file: file)
    guard let layers = root?["layers"]?.mapping else {
      throw FileError(
        file, zh: "应有“layers:”，每个图层一行；删去它可重新拟出",
        en: "should hold “layers:” and a line for each; delete it to draft it anew")
    }
    var problems: [Wording] = []
    for (key, value) in layers {
      guard let name = key.scalar?.string else { continue }
      do {
        fates[name] = try Self.fate(value, of: name)
      } catch {
        problems.append(Wording("\(file):\(value.mark?.line ?? 1): ") + error.wording)
      }
    }
    for (key, value) in root?["columns"]?.mapping ?? [:] {
      guard let name = key.scalar?.string else { continue }
      guard let word = value.scalar?.string, !word.isEmpty else {
        let line = value.mark?.line ?? 1
        problems.append(
          Wording("\(file):\(line): ")
            + Wording(
              zh: "列“\(name)”应写属性名，或“skip”",
              en: "column “\(name)” should be a property, or “skip”"))
        continue
      }
      columns.add(name, as: word)
    }
    guard problems.isEmpty else { throw MapProblems(problems) }
  }

  /// What a feature is: as it says itself, else as a column says that is taken for the kind.
  func kind(of feature: Foreign) -> Kind? {
    if case .skip = fates[feature.layer] { return feature.kind }
    return feature.kind ?? columns.kind(of: feature)
  }

  private static func fate(_ node: Node, of layer: String) throws(MapProblems) -> Fate {
    if let word = node.scalar?.string {
      switch word {
      case "skip": return .skip
      case "?", "": return .undecided
      default: return .kind(try kind(word, of: layer), properties: [])
      }
    }
    guard let mapping = node.mapping, let word = mapping["kind"]?.scalar?.string else {
      throw MapProblems([
        Wording(
          zh: "图层“\(layer)”应写种类，或“skip”",
          en: "layer “\(layer)” should have a kind, or be “skip”")
      ])
    }
    let properties = mapping.compactMap { key, value -> (name: String, json: String)? in
      guard let name = key.scalar?.string, name != "kind" else { return nil }
      return (name, value.json)
    }
    return .kind(try kind(word, of: layer), properties: properties)
  }

  private static func kind(_ word: String, of layer: String) throws(MapProblems) -> Kind {
    if let kind = Kind(word: word) { return kind }
    let problem = Wording(
      zh: "图层“\(layer)”的种类“\(word)”无法识别",
      en: "layer “\(layer)” has the unknown kind “\(word)”")
    let hint = Kind.nearest(to: word).map { Wording(zh: "；", en: "; ") + .didYouMean($0) }
    throw MapProblems([hint.map { problem + $0 } ?? problem])
  }
}

/// What is wrong with a map, a line each.
struct MapProblems: Explained {
  let wording: Wording

  init(_ problems: [Wording]) {
    wording = Wording(
      zh: problems.map(\.zh).joined(separator: "\n"), en: problems.map(\.en).joined(separator: "\n")
    )
  }
}

extension Node {
  /// A plain value as JSON; what is written in quotes stays a text.
  fileprivate var json: String {
    guard let scalar else { return "null" }
    let text = scalar.string
    guard scalar.style == .plain || scalar.style == .any else { return text.jsonLiteral }
    if let number = Double(text), number.isFinite { return "\(number)" }
    return text == "true" || text == "false" ? text : text.jsonLiteral
  }
}
