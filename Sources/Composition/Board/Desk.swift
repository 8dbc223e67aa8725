import PublicSpace

/// What every block of a board needs at hand: look, language and a ruler; what it finds wrong is noted here.
struct Desk {
  let theme: Theme
  let language: Language
  let ruler: any TextRuler
  /// Millimetres of the sheet for one of the blocks'.
  var share = 1.0
  /// Millimetres between blocks side by side.
  var gutter = 8.0
  /// The window of the large plan, whose key and scale other blocks tell.
  var plan: PlanView?
  /// Where a section on the same board is cut, which its large plan tells.
  var cut: SectionLine?
  /// What came up while it was worked at.
  var notes = Notes()

  struct Notes: Sendable {
    /// The lines of the keys that were set.
    var keys: [[KeySample]] = []
    /// The measured figures that were printed.
    var figures: [BoardFigure] = []
    var findings: [Finding] = []

    mutating func add(_ other: Notes) {
      keys += other.keys
      figures += other.figures
      findings += other.findings
    }
  }

  init(theme: Theme, language: Language, ruler: any TextRuler) {
    self.theme = theme
    self.language = language
    self.ruler = ruler
  }

  /// No letter on a board is smaller, in millimetres.
  static let smallestLetters = 3.5

  /// Millimetres on the sheet from which a colour as light as the accent does for letters.
  private static let largeLetters = 5.0

  func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func style(
    _ face: TextStyle.Face = .text, _ size: Double, _ colour: Colour? = nil
  ) -> TextStyle {
    TextStyle(face, size: size, colour: colour ?? theme.ink)
  }

  mutating func note(_ findings: [Finding]) { notes.findings += findings }

  /// One line, set smaller when it is too wide, and reported when even the smallest letters are.
  mutating func line(
    _ text: String, _ style: TextStyle, at place: PaperPoint, width: Double,
    anchor: TextLine.Anchor = .start
  ) -> Mark {
    var style = style
    let needed = ruler.width(of: text, in: style)
    if needed > width {
      let fitting = style.size * width / needed * 0.999
      if fitting < Self.smallestLetters {
        let share = Int((needed / width * 100).rounded())
        notes.findings.append(
          Finding(
            .warning, "text.long",
            Wording(
              zh: "图上放不下“\(text.excerpt)”：长度是所在行的 \(share)%；请缩短",
              en:
                "the board has no room for “\(text.excerpt)”: it is \(share) % of its line; shorten it"
            )))
      }
      style.size = max(min(fitting, style.size), min(style.size, Self.smallestLetters))
    }
    return .text(TextLine(text, style, anchor: anchor), at: place)
  }

  /// A title whose last line stands at a place: in one line, or in as many as make its letters larger.
  mutating func title(
    _ text: String, _ style: TextStyle, at place: PaperPoint, width: Double, lines most: Int = 2
  ) -> [Mark] {
    let inOne = min(style.size, style.size * width / ruler.width(of: text, in: style) * 0.999)
    var best = (style: style, lines: [text])
    best.style.size = inOne
    for count in 2...max(2, most) {
      // All lines together are no higher than the one is meant to be.
      var smaller = style
      smaller.size /= 0.9 + 1.2 * Double(count - 1)
      while smaller.size > max(best.style.size, Self.smallestLetters) {
        let lines = LineBreaker(ruler: ruler).balanced(text, smaller, width: width)
        let isWithin = lines.allSatisfy { ruler.width(of: $0, in: smaller) <= width }
        if lines.count <= count && isWithin { best = (smaller, lines) }
        smaller.size *= 0.96
      }
    }
    if best.style.size * share < Self.largeLetters, best.style.colour == theme.accent {
      best.style.colour = theme.accentInk
    }
    guard best.lines.count > 1 else {
      var style = style
      style.colour = best.style.colour
      return [line(text, style, at: place, width: width)]
    }
    return best.lines.enumerated().map { index, line in
      let above = Double(best.lines.count - 1 - index) * best.style.size * 1.2
      return .text(TextLine(line, best.style), at: PaperPoint(place.x, place.y - above))
    }
  }

  /// A paragraph in a width, set smaller until it has no more lines than allowed.
  mutating func paragraph(
    _ text: String, _ style: TextStyle, at place: PaperPoint, width: Double, lines: Int
  ) -> [Mark] {
    var style = style
    var broken = LineBreaker(ruler: ruler).lines(of: text, style, width: width)
    while broken.count > lines && style.size > Self.smallestLetters {
      style.size = max(Self.smallestLetters, style.size * 0.94)
      broken = LineBreaker(ruler: ruler).lines(of: text, style, width: width)
    }
    if broken.count > lines {
      notes.findings.append(
        Finding(
          .warning, "text.long",
          Wording(
            zh: "图上放不下“\(text.excerpt)”：有 \(broken.count) 行，只放得下 \(lines) 行；请缩短",
            en:
              "the board has no room for “\(text.excerpt)”: \(broken.count) lines where \(lines) fit; shorten it"
          )))
    }
    return broken.enumerated().map { index, line in
      .text(
        TextLine(line, style),
        at: PaperPoint(place.x, place.y + Double(index) * style.size * 1.5))
    }
  }
}

extension Theme {
  /// The accent in small letters: darker, so that it stands out from paper as text must.
  var accentInk: Colour { accent.mixed(with: ink, 0.3) }
}

extension String {
  /// As much of a text as tells which one is meant.
  var excerpt: String { count > 40 ? prefix(32) + "…" : self }
}
