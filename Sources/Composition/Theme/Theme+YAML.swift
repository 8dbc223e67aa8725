import PublicSpace
import Yams

extension Theme {
  /// Reads a theme file, over the shipped theme that it says it is like.
  public init(reading path: String) throws {
    try self.init(FileBytes(of: path).text, file: path)
  }

  /// Throws `FileError` with the file's line at the first key or value that it cannot use.
  public init(_ yaml: String, file: String) throws {
    guard let keys = try yamlDocument(in: yaml, file: file)?.mapping else {
      throw FileError(
        file, zh: "应由“键: 值”写成；yuan plan --write-theme day 给出一个可改的样本",
        en: "should be a list of “key: value”; yuan plan --write-theme day gives one to change")
    }
    self = try Self.base(keys["like"], file)
    for (key, value) in keys { try set(key.string ?? "", value, file) }
  }

  private static func base(_ node: Node?, _ file: String) throws -> Theme {
    guard let node else { return .day }
    guard let theme = node.string.flatMap(Theme.shipped) else {
      throw ThemeFault(file, node, "like").should(be: shippedNames.joined(separator: ", "))
    }
    return theme
  }

  private mutating func set(_ key: String, _ value: Node, _ file: String) throws {
    let fault = ThemeFault(file, value, key)
    if let colour = ThemeColour.all.first(where: { $0.key == key }) {
      self[keyPath: colour.place] = try value.colour(or: fault)
      return
    }
    if let bands = ThemeBands.all.first(where: { $0.key == key }) {
      let count = self[keyPath: bands.place].count
      guard let nodes = value.sequence, nodes.count == count else {
        throw fault.should(be: "[\(count) × \"#RRGGBB\"]")
      }
      self[keyPath: bands.place] = try nodes.map { try $0.colour(or: ThemeFault(file, $0, key)) }
      return
    }
    if let number = ThemeNumber.all.first(where: { $0.key == key }) {
      let (low, high) = (number.range.lowerBound, number.range.upperBound)
      guard let value = value.number(in: number.range) else {
        throw fault.should(be: "\(low)–\(high)")
      }
      self[keyPath: number.place] = value
      return
    }
    switch key {
    case "like": return
    case "light":
      guard let day = value["day"]?.string.flatMap(PlanLight.Day.init),
        let hour = value["hour"]?.number(in: 5...19), value.mapping?.count == 2
      else { throw fault.should(be: "{day: equinox | summer | winter, hour: 5–19}") }
      light = PlanLight(day, hour: hour)
    case "play_rounds": playRounds = try pair(value, over: playRounds, fault)
    case "kinds":
      guard let kinds = value.mapping else { throw fault.should(be: Self.pairForm) }
      for (word, value) in kinds {
        let name = word.string ?? ""
        guard let kind = Kind(word: name), let known = grounds[kind] else {
          throw ThemeFault(file, word, "kinds.\(name)")
            .isUnknown(grounds.keys.sorted().map(\.rawValue))
        }
        grounds[kind] = try pair(value, over: known, ThemeFault(file, value, "kinds.\(name)"))
      }
    default:
      throw fault.isUnknown(
        ["like"] + ThemeColour.all.map(\.key) + ThemeNumber.all.map(\.key)
          + ThemeBands.all.map(\.key) + ["light", "play_rounds", "kinds"])
    }
  }

  private static let pairForm = "{fill: \"#RRGGBB\", line: \"#RRGGBB\"}"

  private func pair(_ node: Node, over known: Pair, _ fault: ThemeFault) throws -> Pair {
    guard let keys = node.mapping else { throw fault.should(be: Self.pairForm) }
    var pair = known
    for (key, value) in keys {
      let inner = fault.inside(value, key.string ?? "")
      switch key.string {
      case "fill": pair.fill = try value.colour(or: inner)
      case "line": pair.line = try value.colour(or: inner)
      case "hatch" where value.string == "none": pair.hatch = nil
      case "hatch":
        guard let angle = value["angle"]?.number(in: -180...180),
          let every = value["every"]?.number(in: 0.5...20), value.mapping?.count == 2
        else { throw inner.should(be: "none | {angle: -180–180, every: 0.5–20}") }
        pair.hatch = Hatching(angle: angle, every: every)
      default: throw inner.isUnknown(["fill", "line", "hatch"])
      }
    }
    return pair
  }
}

/// Says what is wrong with a line of a theme file.
private struct ThemeFault {
  private let file: String
  private let line: Int
  private let key: String

  init(_ file: String, _ node: Node, _ key: String) {
    (self.file, line, self.key) = (file, node.mark?.line ?? 1, key)
  }

  private init(_ file: String, line: Int, _ key: String) {
    (self.file, self.line, self.key) = (file, line, key)
  }

  func inside(_ node: Node, _ inner: String) -> ThemeFault {
    ThemeFault(file, line: node.mark?.line ?? line, "\(key).\(inner)")
  }

  func should(be form: String) -> FileError {
    FileError(
      "\(file):\(line)", zh: "“\(key)”应为 \(form)", en: "“\(key)” should be \(form)")
  }

  func isUnknown(_ known: [String]) -> FileError {
    FileError(
      "\(file):\(line)", zh: "不认识键“\(key)”；可用的键有 \(known.joined(separator: "、"))",
      en: "the key “\(key)” is not known; keys are \(known.joined(separator: ", "))")
  }
}

extension Node {
  fileprivate func number(in range: ClosedRange<Double>) -> Double? {
    float.flatMap { range.contains($0) ? $0 : nil }
  }

  fileprivate func colour(or fault: ThemeFault) throws -> Colour {
    guard let colour = string.flatMap(Colour.init(written:)) else {
      throw fault.should(be: "\"#RRGGBB\" | \"#RRGGBB 20%\"")
    }
    return colour
  }
}
