extension Answer {
  /// Reads `answers.yaml`: the answers of each option, in the order of the file.
  public static func answers(
    reading path: String, knowing known: AnswerVocabulary
  ) throws -> [String: [Answer]] {
    try answers(in: FileBytes(of: path).text, file: path, knowing: known)
  }

  /// Throws `FileError` at the first key or value that it cannot use, naming its line.
  public static func answers(
    in yaml: String, file: String, knowing known: AnswerVocabulary
  ) throws -> [String: [Answer]] {
    guard let root = try YAMLPlace.root(of: yaml, file: file) else { return [:] }
    var answers: [String: [Answer]] = [:]
    for (option, place) in try root.entries(
      "按方案写出的答复，例如“option-a: {n01: …}”", "answers by option, such as “option-a: {n01: …}”")
    {
      try place.know(option, among: known.options)
      for (need, place) in try place.entries(
        "按需求编号写出的答复", "answers by the needs' ids, such as “n01: {answer: met}”")
      {
        try place.know(need, among: known.needs)
        var answer = Answer(to: need)
        try answer.read(place, known)
        answers[option, default: []].append(answer)
      }
    }
    return answers
  }

  private mutating func read(_ place: YAMLPlace, _ known: AnswerVocabulary) throws {
    let form = ("“键: 值”，例如 {answer: met}", "keys such as {answer: met}")
    for (key, value) in try place.entries(form.0, form.1) {
      switch key {
      case "answer": claim = try value.word()
      case "by": words = try value.words()
      case "features": features = try value.texts()
      case "gone": gone = try value.texts()
      case "shown_by":
        conditions = try value.items("条件的列表", "a list of conditions").map {
          try Condition($0, known)
        }
      default: throw value.unknown(["answer", "by", "features", "gone", "shown_by"])
      }
    }
    // Whoever says that nothing is done has nothing to show.
    guard claim != .not || (features.isEmpty && gone.isEmpty && conditions.isEmpty) else {
      throw place.failure(
        "不带 features、gone、shown_by（answer 为 not）",
        "without features, gone and shown_by where the answer is not")
    }
    guard claim == .not || !(features.isEmpty && gone.isEmpty && conditions.isEmpty) else {
      throw place.failure(
        "带有 features、gone 或 shown_by 的答复，否则无从核对",
        "an answer with features, gone or shown_by: without them nothing shows it")
    }
  }
}

extension Answer.Condition {
  /// `{figure: seats, at_least: 60}`, `{figure: conflicts, becomes: less}` or `{rule: fire.lane}`.
  fileprivate init(_ place: YAMLPlace, _ known: AnswerVocabulary) throws {
    let form = (
      " {figure: seats, at_least: 60}、{figure: seats, becomes: more} 或 {rule: 编号}",
      "like {figure: seats, at_least: 60}, {figure: seats, becomes: more} or {rule: id}"
    )
    let keys = try place.entries(form.0, form.1)
    let number = -1e9...1e9
    var (figure, rule, grows): (String?, String?, Bool?) = (nil, nil, nil)
    var (least, most): (Double?, Double?) = (nil, nil)
    for (key, value) in keys {
      switch key {
      case "figure":
        let word = try value.text()
        try value.know(word, among: known.figures)
        figure = word
      case "rule":
        let word = try value.text()
        try value.know(word, among: known.rules)
        rule = word
      case "at_least": least = try value.number(number)
      case "at_most": most = try value.number(number)
      case "becomes": grows = try value.word(Direction.self) == .more
      default: throw value.unknown(["figure", "at_least", "at_most", "becomes", "rule"])
      }
    }
    switch (figure, rule, least, most, grows) {
    case (let figure?, nil, let least?, nil, nil): self = .figure(figure, .atLeast(least))
    case (let figure?, nil, nil, let most?, nil): self = .figure(figure, .atMost(most))
    case (let figure?, nil, let least?, let most?, nil) where least <= most:
      self = .figure(figure, .between(least, most))
    case (let figure?, nil, nil, nil, let grows?): self = .change(figure, grows: grows)
    case (nil, let rule?, nil, nil, nil): self = .rule(rule)
    default: throw place.failure(form.0, form.1)
    }
  }

  private enum Direction: String, CaseIterable { case more, less }
}

extension YAMLPlace {
  /// Throws an error that names the nearest word there is.
  fileprivate func know(_ word: String, among words: [String]) throws {
    guard !words.contains(word) else { return }
    let near = nearestWord(to: word, among: words)
    let list = words.prefix(24)
    let all = list.isEmpty ? "一个也没有" : "有 " + list.joined(separator: "、")
    let every = list.isEmpty ? "there are none" : "there are " + list.joined(separator: ", ")
    throw failure(
      "已有的词，没有“\(word)”；" + (near.map { "是否想写“\($0)”？" } ?? all),
      "a word that there is, and “\(word)” is none; " + (near.map { "is it “\($0)”?" } ?? every))
  }
}
