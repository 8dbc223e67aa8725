import PublicSpace

extension Theme {
  /// This theme as a file, whole: what it says is what the theme is.
  public var yaml: String {
    var lines = [
      "# A theme of yuan: copy it, change it, and draw with --theme FILE. 配色文件：复制后修改，用 --theme 指定。",
      "# Colours are \"#RRGGBB\", or \"#RRGGBB 20%\" for one that lets the ground through.",
      "# What is left out is as in the theme that `like` names: day, mono or contrast.",
      "like: day",
      "",
    ]
    func line(_ key: String, _ value: String, _ remark: String) -> String {
      let text = "\(key): \(value)"
      return text + String(repeating: " ", count: max(2, 26 - text.count)) + "# \(remark)"
    }
    lines += ThemeColour.all.map { line($0.key, self[keyPath: $0.place].written, $0.remark) }
    lines += ThemeNumber.all.map { line($0.key, "\(self[keyPath: $0.place])", $0.remark) }
    lines += [
      "# equinox, summer or winter, at an hour of true solar time 光影的日子与时刻",
      "light: {day: \(light.day.rawValue), hour: \(light.hour)}",
    ]
    lines += ThemeBands.all.flatMap {
      let colours = self[keyPath: $0.place].map(\.written).joined(separator: ", ")
      return ["# \($0.remark)", "\($0.key): [\(colours)]"]
    }
    lines += [
      "# Soft rounds on play ground 儿童场地上的圆",
      "play_rounds: \(playRounds.written)",
      "",
      "# How each kind is drawn; hatch: {angle: 45, every: 1.6} lays lines over it 各类用地",
      "kinds:",
    ]
    lines += Kind.allCases.compactMap { kind in
      grounds[kind].map { "  \(kind.rawValue): \($0.written)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Theme.Pair {
  fileprivate var written: String {
    let lines = hatch.map { ", hatch: {angle: \($0.angle), every: \($0.every)}" } ?? ""
    return "{fill: \(fill.written), line: \(line.written)\(lines)}"
  }
}

extension Colour {
  /// `"#D55E00"`, with `19%` behind it where the ground shows through.
  fileprivate var written: String {
    let parts = [red, green, blue].map { part in
      let digits = String(Int((part * 255).rounded()), radix: 16, uppercase: true)
      return digits.count < 2 ? "0" + digits : digits
    }
    let share = opacity < 1 ? " \(Int((opacity * 100).rounded()))%" : ""
    return "\"#\(parts.joined())\(share)\""
  }

  /// The colour that such a text names; nil for any other.
  init?(written text: String) {
    let words = text.split(separator: " ")
    guard let digits = words.first, (1...2).contains(words.count), digits.first == "#",
      digits.count == 7, digits.dropFirst().allSatisfy(\.isHexDigit),
      let hex = Int(digits.dropFirst(), radix: 16)
    else { return nil }
    guard words.count == 2 else {
      self.init(hex)
      return
    }
    guard words[1].last == "%", let share = Double(words[1].dropLast()), (0...100).contains(share)
    else { return nil }
    self.init(hex, opacity: share / 100)
  }
}
