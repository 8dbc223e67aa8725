public import PublicSpace

/// What a board's own check finds wrong, and where.
public struct BoardFault: Hashable, Sendable {
  /// From 1.
  public let sheet: Int
  /// Millimetres on the sheet; nil for what concerns all of it.
  public let box: PaperBox?
  public let finding: Finding

  init(_ sheet: Int, _ box: PaperBox?, _ code: String, zh: String, en: String) {
    self.sheet = sheet
    self.box = box
    let at = box.map { "\(Int($0.middle.x.rounded())), \(Int($0.middle.y.rounded()))" }
    let place = Wording(
      zh: at.map { "（第 \(sheet) 张 \($0) mm 处）" } ?? "（第 \(sheet) 张）",
      en: at.map { " (sheet \(sheet), at \($0) mm)" } ?? " (sheet \(sheet))")
    finding = Finding(.warning, code, Wording(zh: zh, en: en) + place)
  }
}
