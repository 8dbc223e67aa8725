package import Yams

/// The document in a YAML file; throws an error in plain words where it is none.
///
/// What a word means is for its reader to say, so none is held against the patterns of YAML's own types.
package func yamlDocument(in yaml: String, file: String) throws -> Node? {
  do {
    return try Yams.compose(yaml: yaml, .basic)
  } catch let error as YamlError {
    throw error.explained(in: file)
  }
}

extension YamlError {
  fileprivate func explained(in file: String) -> FileError {
    switch self {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // A bracket is begun where it is not ended; all else is told where it is met.
      let start = problem.contains("expected ','") ? context?.mark : nil
      return FileError(
        "\(file):\((start ?? mark).line)", zh: "不是 YAML：\(Self.inChinese(problem))",
        en: "is not YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      return FileError(
        "\(file):\(context.mark.line)",
        zh: "不是 YAML：键 \(keys.joined(separator: "、")) 写了不止一次；请只留一个",
        en: "is not YAML: \(keys.joined(separator: ", ")) is said more than once; leave one")
    default:
      let words = "\(self)".split(separator: "\n").joined(separator: " ")
      return FileError(file, zh: "不是 YAML：\(words)", en: "is not YAML: \(words)")
    }
  }

  /// What is mistaken most often; what is met less is left in the reader's words.
  private static func inChinese(_ problem: String) -> String {
    meanings.first { problem.contains($0.en) }?.zh ?? problem
  }

  private static let meanings: [(en: String, zh: String)] = [
    ("expected ',' or '}'", "这一行的“{”没有合上，或其中缺逗号；请补“}”或半角逗号"),
    ("expected ',' or ']'", "这一行的“[”没有合上，或其中缺逗号；请补“]”或半角逗号"),
    ("expected node content", "此处缺一个值，或括号没有合上；请补上"),
    ("expected key", "缩进与上面几行不齐，或不是“键: 值”；请对齐"),
    ("expected '-'", "缩进与上面的“-”不齐；请对齐"),
    ("could not find expected ':'", "缺冒号；键后写半角冒号和一个空格"),
    ("mapping values are not allowed", "此处不能有“: ”；请检查上一行的缩进，或给含冒号的文字加引号"),
    ("cannot start any token", "这里的字符不能开头；缩进用空格而不用制表符，以 @、`、% 开头的文字加引号"),
    ("tab character", "此处有制表符；缩进请用空格"),
    ("unexpected end of stream", "引号没有合上；请补引号"),
  ]
}
