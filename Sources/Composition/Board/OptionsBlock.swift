import Comparison
import Geometry
import Projection
import PublicSpace

/// The place as it is and all proposals side by side, at one scale and in one light.
struct OptionsBlock {
  let content: BoardContent

  /// Under the plans: scale bar, light and arrow.
  private static let strip = 13.0
  /// The em of names on the plans.
  private static let names = 4.2
  /// By which residents find their door: all that a small plan has room for.
  private static let found: [Kind] = [.gate, .building]
  private static let named: [Kind] = [
    .gate, .building, .playground, .fitness, .court, .plaza, .pavilion, .station, .water, .garden,
  ]

  func marks(in box: PaperBox, _ desk: inout Desk) throws -> [Mark] {
    let room = PaperBox(x: box.x, y: box.y, width: box.width, height: box.height - Self.strip)
    let columns = OptionColumns(content, in: room).boxes
    let heads = ([nil] + content.comparison.variants).map { head(of: $0, columns[0].width, desk) }
    let height = heads.map(\.height).max() ?? 0
    let places = columns.map { $0.lowered(by: height) }
    let ground = content.comparison.variants.reduce(content.today.ground) {
      $0.union($1.site.ground)
    }
    let scale = PlanView(fitting: ground, in: places[0], share: desk.share).scale
    var marks: [Mark] = []
    var homeless: [Finding] = []
    for (index, place) in places.enumerated() {
      let site = index == 0 ? content.today : content.comparison.variants[index - 1].site
      let view = PlanView(scale: scale, centre: ground.middle, box: place, share: desk.share)
      marks += heads[index].marks(in: columns[index], &desk)
      marks.append(try plan(of: site, in: view, desk, &homeless))
    }
    desk.note(homeless.gathered)
    return marks
      + strip(PlanView(scale: scale, centre: ground.middle, box: box, share: desk.share), &desk)
  }

  private func plan(
    of site: Site, in view: PlanView, _ desk: Desk, _ homeless: inout [Finding]
  ) throws -> Mark {
    let drawing = PlanDrawing(
      of: site, in: view, desk.theme, Pen(base: 0.36, isFine: true).on(view),
      before: site.layout.file == content.today.layout.file ? nil : content.today)
    var labels = PlanLabels(
      site: site, view: view, theme: desk.theme, language: desk.language, ruler: desk.ruler,
      size: Self.names * desk.theme.letters, frame: view.box)
    labels.kinds = view.isSmall ? Self.found : Self.named
    labels.isBare = true
    let names = labels.placed()
    homeless += names.findings.filter { finding in
      !homeless.contains { $0.feature == finding.feature }
    }
    return .framed(view.box, try drawing.marks() + names.marks)
  }

  private func strip(_ view: PlanView, _ desk: inout Desk) -> [Mark] {
    let box = view.box
    let furniture = PlanFurniture(view: view, theme: desk.theme, language: desk.language, face: 4)
    let light = desk.say("光影：春分 10:00 真太阳时", "light: equinox 10:00 true solar time")
    let hasMoves = content.comparison.variants.contains { $0.site.hasMoves(from: content.today) }
    let new = desk.theme.newInWords(desk.language, andMoved: hasMoves)
    let scale = "1:\(Int(view.scale))"
    let longest = min(70, box.width * 0.26)
    let left = box.x + longest + 14
    let room = box.right - 16 - left
    // As much of it as there is room for.
    let style = desk.style(.text, 4.2, desk.theme.secondInk)
    let caption = ["\(scale) · \(light) · \(new)", "\(scale) · \(new)"]
      .first { desk.ruler.width(of: $0, in: style) <= room }
    return furniture.scaleBar(at: PaperPoint(box.x + 2, box.bottom - 2.5), longest: longest)
      + furniture.northArrow(
        at: PaperPoint(box.right - 7, box.bottom - 3.5), height: 7,
        tilt: -content.today.plane.convergence)
      + [desk.line(caption ?? scale, style, at: PaperPoint(left, box.bottom - 1.2), width: room)]
  }

  /// The name of today or of a proposal, and under it what the proposal wants.
  private struct Head {
    let headline: Headline
    let text: String?
    let style: TextStyle
    let lines: Int

    private var top: Double { headline.height + style.size * 1.1 }
    var height: Double {
      headline.height + 3 + (text == nil ? 0 : Double(lines) * style.size * 1.5)
    }

    func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
      let words = text.map {
        desk.paragraph(
          $0, style, at: PaperPoint(box.x, box.y + top), width: box.width, lines: lines)
      }
      return headline.marks(in: box, desk) + (words ?? [])
    }
  }

  private func head(of variant: Variant?, _ width: Double, _ desk: Desk) -> Head {
    let name = variant.map { content.title(of: $0, in: desk.language) }
    let isNarrow = width < 120
    let style = desk.style(.text, isNarrow ? 3.6 : 4.6, desk.theme.secondInk)
    let text = variant.map { variant in
      content.words(of: variant)?.intent.text(in: desk.language) ?? counts(of: variant, desk)
    }
    let lines = text.map {
      LineBreaker(ruler: desk.ruler).lines(of: $0, style, width: width).count
    }
    return Head(
      headline: Headline(name ?? desk.say("今天", "Today"), width: width, desk), text: text,
      style: style, lines: min(isNarrow ? 5 : 3, lines ?? 0))
  }

  private func counts(of variant: Variant, _ desk: Desk) -> String {
    let changes = variant.changes
    let counts = [
      (changes.added.count, "新增", "new"), (changes.removed.count, "拆除", "to go"),
      (changes.moved.count, "移动", "moved"), (changes.changed.count, "改动", "changed"),
    ]
    let told = counts.filter { $0.0 > 0 }.map { desk.say("\($1) \($0) 处", "\($0) \($2)") }
    return told.isEmpty
      ? desk.say("没有变化", "nothing changes") : told.joined(separator: desk.say("，", ", "))
  }
}

/// A column for the place as it is and one for each proposal: under each other where that draws them
/// larger.
struct OptionColumns {
  let boxes: [PaperBox]

  private static let gap = 8.0

  init(_ content: BoardContent, in box: PaperBox) {
    let count = content.comparison.variants.count + 1
    if box.height > box.width * 1.5 {
      let height = (box.height - Self.gap * Double(count - 1)) / Double(count)
      boxes = (0..<count).map { index in
        PaperBox(
          x: box.x, y: box.y + Double(index) * (height + Self.gap), width: box.width,
          height: height)
      }
      return
    }
    let width = (box.width - Self.gap * Double(count - 1)) / Double(count)
    boxes = (0..<count).map { index in
      PaperBox(
        x: box.x + Double(index) * (width + Self.gap), y: box.y, width: width, height: box.height)
    }
  }
}
