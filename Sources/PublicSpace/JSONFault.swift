/// Why a text is not JSON, in plain words: by what the reader stopped for and what stands there.
struct JSONFault {
  let wording: Wording

  /// - Parameters:
  ///   - reason: In the reader's own words.
  ///   - rest: What of the text follows where it stopped.
  ///   - isFirst: Nothing stands before that.
  init(_ reason: String, before rest: String, isFirst: Bool) {
    let reason = reason.lowercased()
    wording =
      Self.reasons.first { reason.contains($0.word) }.map { Wording(zh: $0.zh, en: $0.en) }
      ?? Self.sight(of: rest, isFirst)
  }

  private static let reasons: [(word: String, zh: String, en: String)] = [
    ("utf-8", "文字编码不是 UTF-8，请另存为 UTF-8", "its letters are not UTF-8"),
    ("empty", "文件是空的", "there is nothing in it"),
    ("never closed", "引号没有合上", "a quote is never closed"),
    ("unescaped", "引号中有换行或制表符", "a line break or tab stands between quotes"),
    ("parsing a number", "数写错了，或大得读不了", "a number is ill-written, or too large to read"),
    ("parsing a string", "引号中的反斜杠写错了", "a backslash between quotes is ill-written"),
    ("too many nested", "括号套得太深", "brackets are nested too deeply"),
    ("trailing", "最外层的括号合上后还有内容", "something follows the last bracket"),
    (
      "ended early", "括号没有合上，或合上后还有内容",
      "a bracket is never closed, or something follows the last one"
    ),
  ]

  private static func sight(of rest: String, _ isFirst: Bool) -> Wording {
    guard let first = rest.first else {
      return Wording(zh: "文件没有写完，括号没有合上", en: "it ends before its brackets are closed")
    }
    switch first {
    case "'": return Wording(zh: "引号应为双引号 \"", en: "quotes are double ones, \"")
    case "“", "”", "：", "，", "｛", "｝", "［", "］":
      return Wording(
        zh: "“\(first)”是全角标点，应为半角", en: "\(first) is not the plain mark that JSON has")
    case "<": return Wording(zh: "这是网页或 XML", en: "this is a web page or XML")
    case "/", "#": return Wording(zh: "JSON 中不能写注释", en: "there are no comments in JSON")
    case "}", "]":
      return Wording(
        zh: "“\(first)”之前多一个逗号，或缺一个值", en: "before \(first) a comma is too many or a value missing")
    case _ where isFirst:
      return Wording(zh: "最外层应是 {…}", en: "it does not begin with {")
    case "\"", "{", "[", "0"..."9", "-":
      return Wording(
        zh: "此处之前缺逗号、冒号或括号", en: "a comma, a colon or a bracket is missing before this")
    default:
      let word = rest.prefix { !$0.isWhitespace && !",:{}[]\"".contains($0) }.prefix(20)
      return Wording(
        zh: "“\(word.isEmpty ? rest.prefix(1) : word)”不该在这里；文字要加双引号",
        en:
          "\(word.isEmpty ? rest.prefix(1) : word) has no place here; words stand in double quotes")
    }
  }
}
