import PublicSpace
import Yams

/// Reads `words.yaml`.
struct WordsReader: YAMLReading {
  let file: String

  func words(_ yaml: String) throws -> BoardWords {
    var words = BoardWords()
    guard let root = try root(of: yaml) else { return words }
    for (key, value) in try mapping(root, "words.yaml") {
      guard let name = key.string else { continue }
      if name == "take_part" {
        words.takePart = try takePart(value)
      } else if nearestWord(to: name, among: ["take_part"]) != nil {
        throw unknown(key, among: ["take_part"])
      } else {
        words.options[name] = try option(value, name)
      }
    }
    return words
  }

  private func option(_ node: Node, _ name: String) throws -> BoardWords.Option {
    let keys = try mapping(node, name)
    try know(keys, ["title", "intent", "captions", "texts"])
    var option = BoardWords.Option()
    option.title = try keys["title"].map { try words($0, "title") }
    option.intent = try keys["intent"].map { try words($0, "intent") }
    option.captions = try named(keys["captions"], "captions")
    option.texts = try named(keys["texts"], "texts")
    return option
  }

  private func named(_ node: Node?, _ key: String) throws -> [String: BoardWords.Words] {
    guard let node else { return [:] }
    var all: [String: BoardWords.Words] = [:]
    for (name, value) in try mapping(node, key) {
      all[name.string ?? ""] = try words(value, "\(key).\(name.string ?? "")")
    }
    return all
  }

  private func takePart(_ node: Node) throws -> BoardWords.TakePart {
    let keys = try mapping(node, "take_part")
    try know(keys, ["until", "place", "ask", "next", "link", "ticks", "lines"])
    var takePart = BoardWords.TakePart()
    if let until = keys["until"] {
      guard let day = until.string, day.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil else {
        throw fail(until, "“until”应为日期，例如 2026-12-12", "“until” should be a date like 2026-12-12")
      }
      takePart.until = day
    }
    takePart.place = try keys["place"].map { try words($0, "place") }
    takePart.ask = try keys["ask"].map { try words($0, "ask") }
    takePart.next = try keys["next"].map { try words($0, "next") }
    if let link = keys["link"] {
      guard let address = link.string, !address.isEmpty, address.utf8.count <= 500 else {
        throw fail(
          link, "“link”应为网址，不超过 500 字节", "“link” should be an address of at most 500 bytes")
      }
      takePart.link = address
    }
    if let ticks = keys["ticks"] {
      guard let list = ticks.sequence, list.count <= 8 else {
        throw fail(
          ticks, "“ticks”应列出可勾选的项，至多 8 项", "“ticks” should list what can be ticked, at most 8")
      }
      takePart.ticks = try list.map { try words($0, "ticks") }
    }
    if let lines = keys["lines"] { takePart.lines = Int(try number(lines, "lines", 0...12)) }
    return takePart
  }
}
