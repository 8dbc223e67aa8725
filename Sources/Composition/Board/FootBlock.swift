import Projection
import PublicSpace

/// The foot of a sheet: scale, date, plane, who, which inputs; and that it is illustrative.
struct FootBlock {
  let content: BoardContent

  private var site: Site { content.plan }
  private var description: SiteDescription { content.description }

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let line = Mark.line(
      PaperPath(through: [PaperPoint(box.x, box.y), PaperPoint(box.right, box.y)]),
      Stroke(desk.theme.ink, width: 0.35))
    return [line]
      + (box.width > 300
        ? wide(in: box, &desk) : box.height < 13 ? short(in: box, &desk) : tall(in: box, &desk))
  }

  private func wide(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let small = desk.style(.text, 3.9, desk.theme.secondInk)
    let number = number(desk)
    let bold = desk.style(.textBold, 4.6)
    let right = box.right - desk.ruler.width(of: number, in: bold) - 4
    var marks: [Mark] = [
      .text(TextLine(number, bold, anchor: .end), at: PaperPoint(box.right, box.y + 6)),
      .text(TextLine(inputs(desk), small, anchor: .end), at: PaperPoint(right, box.y + 6)),
    ]
    let facts = facts(desk).joined(separator: desk.say("　", "   "))
    marks.append(
      desk.line(
        facts, small, at: PaperPoint(box.x, box.y + 6),
        width: right - desk.ruler.width(of: inputs(desk), in: small) - 5 - box.x))
    let below = [caution(desk), people(desk)].filter { !$0.isEmpty }.joined(separator: "　")
    if !below.isEmpty {
      marks.append(
        desk.line(below, small, at: PaperPoint(box.x, box.y + 12), width: box.width))
    }
    return marks
  }

  /// One line, for slides.
  private func short(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let small = desk.style(.text, 3.9, desk.theme.secondInk)
    let stamp = description.isIllustrative ? desk.say("示意，非实测 · ", "illustrative · ") : ""
    let date = description.date.map { "\($0) · " } ?? ""
    return [
      desk.line(
        stamp + date + inputs(desk), small, at: PaperPoint(box.x, box.y + 5.4),
        width: box.width * 0.85),
      desk.line(
        "\(content.sheet)/\(content.sheets)", desk.style(.textBold, 4.2),
        at: PaperPoint(box.right, box.y + 5.4), width: box.width * 0.14, anchor: .end),
    ]
  }

  /// Paragraphs, for narrow pictures.
  private func tall(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let small = desk.style(.text, 3.9, desk.theme.secondInk)
    var marks: [Mark] = []
    var top = box.y + 6
    let texts = [
      caution(desk), facts(desk).joined(separator: desk.say("；", "; ")), people(desk), inputs(desk),
    ]
    for text in texts where !text.isEmpty {
      let lines = desk.paragraph(
        text, small, at: PaperPoint(box.x, top), width: box.width, lines: 2)
      marks += lines
      top += Double(lines.count) * small.size * 1.5
    }
    return marks
  }

  private func facts(_ desk: Desk) -> [String] {
    [
      desk.plan.map { desk.say("总平面 1:\(Int($0.scale))", "plan 1:\(Int($0.scale))") },
      description.date.map { desk.say("日期 \($0)", "date \($0)") },
      plane(desk),
      desk.say("指北针：真北", "arrow: true north"),
    ].compactMap { $0 }
  }

  private func people(_ desk: Desk) -> String {
    description.roles.map { role in
      "\(Self.name(ofRole: role.role, in: desk.language))：\(role.name)"
    }.joined(separator: "　")
  }

  private func caution(_ desk: Desk) -> String {
    description.isIllustrative
      ? desk.say(
        "本图为示意：没有实测资料，不作为施工或权属依据。",
        "Illustrative: no survey exists; not for construction or title.") : ""
  }

  private func number(_ desk: Desk) -> String {
    desk.say(
      "第 \(content.sheet) 张 / 共 \(content.sheets) 张", "sheet \(content.sheet) of \(content.sheets)")
  }

  private func inputs(_ desk: Desk) -> String {
    desk.say("苑 yuan · 数据指纹 \(content.fingerprint)", "yuan · inputs \(content.fingerprint)")
  }

  /// The plane and the datum in one phrase.
  private func plane(_ desk: Desk) -> String {
    let plane = site.plane
    let datum = plane.datum.rawValue.uppercased()
    if plane.datum == .local {
      return desk.say("平面：图中米制坐标", "plane: metres as drawn")
    }
    guard site.description.plane == .auto else {
      return desk.say("平面：\(plane.name)，基准 \(datum)", "plane: \(plane.name), datum \(datum)")
    }
    let centre = "\(plane.centre.longitude)°E \(plane.centre.latitude)°N"
    return desk.say(
      "平面：横轴墨卡托，中心 \(centre)，基准 \(datum)",
      "plane: transverse Mercator at \(centre), datum \(datum)")
  }

  private static func name(ofRole role: String, in language: Language) -> String {
    guard language == .zh else { return role }
    switch role {
    case "committee": return "居委"
    case "designer": return "设计"
    case "surveyed": return "踏勘"
    case "checked": return "校核"
    case "drawn": return "制图"
    default: return role
    }
  }
}
