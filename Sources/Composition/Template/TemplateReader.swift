import PublicSpace
import Yams

/// A sheet of the A series is rounded to whole millimetres, and another one in proportion may be this
/// much shorter.
private let sheetRounding = 2.0

/// Reads a template; a mistake is an error that names the line and the nearest word that there is.
struct TemplateReader: YAMLReading {
  let file: String

  func template(_ yaml: String, id: String) throws -> Template {
    let root = try root(of: yaml)
    guard let root, let mapping = root.mapping else {
      throw FileError(
        file, zh: "应由“键: 值”写成；用 --write-template consult 可得到一份完整的样子",
        en:
          "should be “key: value” lines; --write-template consult writes a whole one to start from")
    }
    try know(mapping, ["name", "for", "sheet", "arrangements"])
    var template = Template(id: id)
    if let name = mapping["name"] { template.name = try words(name, "name") }
    if let subject = mapping["for"] {
      template.subject = try word(subject, among: Template.Subject.allCases.map(\.rawValue)) {
        Template.Subject(rawValue: $0)
      }
    }
    guard let arrangements = mapping["arrangements"]?.sequence, !arrangements.isEmpty else {
      throw fail(
        mapping["arrangements"] ?? root, "“arrangements”应列出至少一种排法",
        "“arrangements” should list one arrangement or more")
    }
    template.arrangements = try arrangements.map(arrangement)
    template.sheet = template.sheets[0]
    if let sheet = mapping["sheet"] {
      template.sheet = try self.sheet(sheet)
      guard template.arrangement(for: template.sheet) != nil else {
        throw fail(
          sheet, "没有为“\(template.sheet.name)”写排法", "no arrangement is for “\(template.sheet.name)”")
      }
    }
    return template
  }

  private func arrangement(_ node: Node) throws -> Arrangement {
    let mapping = try self.mapping(node, "arrangements")
    try know(
      mapping, ["sheets", "width", "margin", "columns", "gutter", "every", "further", "pages"])
    var arrangement = Arrangement()
    guard let sheets = mapping["sheets"]?.sequence, !sheets.isEmpty else {
      throw fail(
        node, "排法要写明用于哪些图幅，例如 sheets: [A1, A2]",
        "an arrangement should say for which sheets, such as sheets: [A1, A2]")
    }
    arrangement.sheets = try sheets.map(sheet)
    if let width = mapping["width"] {
      arrangement.width = try number(width, "width", 80...2000)
    } else {
      arrangement.width = arrangement.sheets[0].width
    }
    if let margin = mapping["margin"] { arrangement.margin = try number(margin, "margin", 0...100) }
    if let columns = mapping["columns"] {
      arrangement.columns = Int(try number(columns, "columns", 1...48))
    }
    if let gutter = mapping["gutter"] { arrangement.gutter = try number(gutter, "gutter", 0...50) }
    guard let pages = mapping["pages"]?.sequence, !pages.isEmpty else {
      throw fail(node, "“pages”应列出至少一页", "“pages” should list one page or more")
    }
    let every = try mapping["every"].map { try areas($0, "every", in: arrangement) } ?? []
    let further = try mapping["further"].map { try areas($0, "further", in: arrangement) } ?? []
    arrangement.pages = try pages.enumerated().map { index, page in
      let keys = try self.mapping(page, "pages")
      try know(keys, ["areas"])
      let own = try areas(keys["areas"] ?? page, "areas", in: arrangement)
      return Arrangement.Page(own: own, frame: index == 0 ? every : further + every)
    }
    return arrangement
  }

  private func areas(
    _ node: Node, _ key: String, in arrangement: Arrangement
  ) throws -> [Arrangement.Area] {
    guard let areas = node.sequence, !areas.isEmpty else {
      throw fail(node, "“\(key)”应列出至少一处", "“\(key)” should list one area or more")
    }
    return try areas.map { try area($0, in: arrangement) }
  }

  private func area(_ node: Node, in arrangement: Arrangement) throws -> Arrangement.Area {
    let mapping = try self.mapping(node, "areas")
    try know(mapping, ["columns", "from", "to", "blocks"])
    guard let blocks = mapping["blocks"]?.sequence, !blocks.isEmpty else {
      throw fail(node, "“blocks”应列出至少一块内容", "“blocks” should list one block or more")
    }
    let isLong = arrangement.sheets.contains { $0.height == nil }
    var area = Arrangement.Area(
      columns: try mapping["columns"].map { try columns($0, of: arrangement.columns) }
        ?? 0..<arrangement.columns,
      items: try blocks.map { try item($0, isLong: isLong) })
    if !isLong {
      let deepest =
        arrangement.sheets.compactMap { sheet in
          sheet.height.map { $0 * arrangement.width / sheet.width }
        }.min() ?? arrangement.width
      let room = 0...(deepest - 2 * arrangement.margin + sheetRounding)
      area.from = try mapping["from"].map { try number($0, "from", room) } ?? 0
      area.to = try mapping["to"].map { try number($0, "to", room) } ?? room.upperBound
      guard let from = area.from, let to = area.to, from < to else {
        throw fail(mapping["to"] ?? node, "“to”应大于“from”", "“to” should be more than “from”")
      }
    }
    return area
  }

  /// `3-8`, or `3` alone.
  private func columns(_ node: Node, of count: Int) throws -> Range<Int> {
    let parts = (node.string ?? "").replacing("–", with: "-").split(
      separator: "-", omittingEmptySubsequences: false
    ).map { Int($0.filter { $0 != " " }) }
    guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2,
      1 <= first, first <= last, last <= count
    else {
      throw fail(
        node, "“columns”应为 1 至 \(count) 之间的列，例如 3-8",
        "“columns” should be columns from 1 to \(count), such as 3-8")
    }
    return (first - 1)..<last
  }

  private func item(_ node: Node, isLong: Bool) throws -> Arrangement.Item {
    guard let mapping = node.mapping else {
      return try block(node, value: nil, isLong: isLong)
    }
    guard mapping.count == 1, let (key, value) = mapping.first else {
      throw fail(
        node, "每项写一块内容，例如 {plan: 400}", "each item is one block, such as {plan: 400}")
    }
    guard let way = key.string, ["across", "down"].contains(way) else {
      return try block(key, value: value, isLong: isLong)
    }
    let row = value.mapping
    if let row { try know(row, ["height", "width", "blocks"]) }
    guard let blocks = value.sequence ?? row?["blocks"]?.sequence, !blocks.isEmpty else {
      throw fail(
        value, "“\(way)”应列出内容，例如 \(way): [key, figures]",
        "“\(way)” should list blocks, such as \(way): [key, figures]")
    }
    guard row?["height"] == nil || row?["width"] == nil else {
      throw fail(value, "“height”与“width”只能写一个", "“height” and “width” are one too many")
    }
    let given = row?["height"] ?? row?["width"]
    let size = try given.map { try self.size($0, way) } ?? .share(1)
    if isLong { try requireHeight(size, node) }
    let items = try blocks.map { try item($0, isLong: false) }
    return Arrangement.Item(size: size, content: way == "across" ? .across(items) : .down(items))
  }

  private func block(_ key: Node, value: Node?, isLong: Bool) throws -> Arrangement.Item {
    let kind = try word(key, among: blockKinds.map(\.word)) { word in
      blockKinds.first { $0.word == word }
    }
    var block = Arrangement.Block(word: kind.word)
    var size = Arrangement.Item.Size.share(1)
    if let options = value?.mapping {
      try know(options, ["size"] + kind.options)
      if let node = options["size"] { size = try self.size(node, "size") }
      for (name, node) in options where name.string != "size" {
        guard let name = name.string, let text = node.string else {
          throw fail(node, "应为一个词或一个数", "should be a word or a number")
        }
        block.options[name] = text
      }
    } else if let value {
      size = try self.size(value, kind.word)
    }
    if isLong { try requireHeight(size, key) }
    return Arrangement.Item(size: size, content: .block(block))
  }

  /// `rest`, `2 rest` or millimetres.
  private func size(_ node: Node, _ key: String) throws -> Arrangement.Item.Size {
    let parts = (node.string ?? "").split(separator: " ")
    if parts.last == "rest", parts.count <= 2 {
      if parts.count == 1 { return .share(1) }
      if let share = Double(parts[0]), (0.01...100).contains(share) { return .share(share) }
    }
    guard let number = node.float, (1...5000).contains(number) else {
      throw fail(
        node, "“\(key)”应为毫米数、rest（余下的）或“2 rest”",
        "“\(key)” should be millimetres, rest (what is left over) or “2 rest”")
    }
    return .millimetres(number)
  }

  private func requireHeight(_ size: Arrangement.Item.Size, _ node: Node) throws {
    guard case .share = size else { return }
    throw fail(
      node, "长图没有固定高度，每块内容都要写明毫米数，例如 {plan: 120}",
      "a long picture has no height of its own, so each block needs its own, such as {plan: 120}")
  }

  private func sheet(_ node: Node) throws -> BoardSheet {
    try word(node, among: BoardSheet.names) { BoardSheet(name: $0) }
  }
}
