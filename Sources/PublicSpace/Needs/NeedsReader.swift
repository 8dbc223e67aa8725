extension Need {
  /// Reads `needs.csv`.
  public static func needs(reading path: String) throws(FileError) -> [Need] {
    let bytes = try FileBytes(of: path).bytes
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileError(
        path, zh: "不是 UTF-8；请另存为“CSV UTF-8”", en: "is not UTF-8; save it as “CSV UTF-8”")
    }
    return try needs(in: text, file: path)
  }

  /// Columns are known by their names in the first row; those of other names are the writer's own.
  ///
  /// Throws `FileError` at the first row that it cannot use, naming its line.
  public static func needs(in csv: String, file: String) throws(FileError) -> [Need] {
    guard let rows = CSVRows(of: csv)?.rows else {
      throw FileError(
        file, zh: "有一个引号没有配对；格内的引号要写两个",
        en: "has a quote that is never closed; double those within a cell")
    }
    guard let head = rows.first?.cells else { return [] }
    for column in ["id", "need_zh"] where !head.contains(column) {
      if column == "need_zh", head.contains("need_en") { continue }
      let near = nearestWord(to: column, among: head)
      throw FileError(
        "\(file):\(rows[0].line)",
        zh: "缺少列“\(column)”"
          + (near.map { "；是否把“\($0)”改为“\(column)”？" } ?? "；首行应为 id,theme,need_zh,need_en,who,places"),
        en: "has no column “\(column)”"
          + (near.map { "; should “\($0)” be “\(column)”?" }
            ?? "; the first row should be id,theme,need_zh,need_en,who,places"))
    }
    var lines: [String: Int] = [:]
    var needs: [Need] = []
    for (line, cells) in rows.dropFirst() {
      let need = try need(cells, head, at: "\(file):\(line)")
      if let first = lines[need.id] {
        throw FileError(
          "\(file):\(line)", zh: "编号“\(need.id)”在第 \(first) 行已经用过；每条需求用一个编号",
          en: "the id “\(need.id)” was used on line \(first); give each need its own")
      }
      lines[need.id] = line
      needs.append(need)
    }
    return needs
  }

  private static func need(
    _ cells: [String], _ head: [String], at place: String
  ) throws(FileError) -> Need {
    guard cells.count <= head.count else {
      throw FileError(
        place, zh: "有 \(cells.count) 格，首行只有 \(head.count) 列；含逗号的文字要加引号",
        en: "has \(cells.count) cells under \(head.count) columns; quote texts that have commas")
    }
    func cell(_ column: String) -> String {
      guard let index = head.firstIndex(of: column), index < cells.count else { return "" }
      return cells[index]
    }
    func said(_ column: String) -> String? { cell(column).isEmpty ? nil : cell(column) }
    func list(_ column: String) -> [String] {
      cell(column).split { ";；".contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
    }
    guard let id = said("id") else {
      throw FileError(
        place, zh: "没有编号 id；写一个不重复的，例如 n01", en: "has no id; give it one of its own, such as n01")
    }
    let words = SiteDescription.Words(zh: said("need_zh"), en: said("need_en"))
    guard words.zh != nil || words.en != nil else {
      throw FileError(
        place, zh: "需求“\(id)”没有文字；请填 need_zh 或 need_en",
        en: "the need “\(id)” says nothing; fill in need_zh or need_en")
    }
    return Need(
      id: id, theme: cell("theme"), words: words, who: list("who"), places: list("places"))
  }
}
