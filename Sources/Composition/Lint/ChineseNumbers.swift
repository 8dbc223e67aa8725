extension String {
  /// Numbers that stand in Chinese words before a unit of measures, in figures: 123 for “一百二十三户”.
  ///
  /// Left out is what may be a manner of speaking: numbers of one digit and round ones (“三棵”, “五十米”),
  /// and those that say that they are rough (“数百户”, “十余棵”).
  var numbersInChineseWords: [String] {
    matches(of: Self.numberBeforeUnit).compactMap { match in
      let before = self[..<match.range.lowerBound].last
      guard before.map({ !"第几数近上成点.".contains($0) && !$0.isNumber }) ?? true else { return nil }
      guard let value = Int(inChineseWords: match.output.1) else { return nil }
      let digits = "\(value)"
      return digits.count { $0 != "0" } > 1 ? digits : nil
    }
  }

  private static var numberBeforeUnit: Regex<(Substring, Substring)> {
    /([一二两三四五六七八九十百千万零〇]+)(?:个)?(?:户|人|居民|平方米|平米|米|棵|株|盏|车位|座位|座椅)/
  }
}

extension Int {
  /// Nil where the words make no number, as “百千”.
  init?(inChineseWords words: some StringProtocol) {
    var (whole, part, digit) = (0, 0, 0)
    var unit = Int.max
    for word in words {
      switch word {
      case "零", "〇": digit = 0
      case "万":
        whole = (part + digit) * 10_000
        (part, digit, unit) = (0, 0, Int.max)
        guard whole > 0 else { return nil }
      default:
        if let value = Self.digits[word] {
          guard digit == 0 else { return nil }
          digit = value
        } else if let step = Self.steps[word] {
          // Only ten may stand without a digit, and only at the front.
          let isTen = step == 10 && digit == 0 && part == 0 && whole == 0
          guard step < unit, digit > 0 || isTen else { return nil }
          part += Swift.max(digit, 1) * step
          (digit, unit) = (0, step)
        }
      }
    }
    self = whole + part + digit
  }

  private static let digits: [Character: Int] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let steps: [Character: Int] = ["十": 10, "百": 100, "千": 1000]
}
