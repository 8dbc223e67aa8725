import Projection
import PublicSpace

/// The foot of a sheet: scale, date, plane, who, which inputs; and that it is illustrative.
struct FootBlock {
  let site: Site
  let scale: Double
  let fingerprint: String
  let sheet: Int
  let sheets: Int

  func marks(in box: PaperBox, _ desk: inout Desk) -> [Mark] {
    let theme = desk.theme
    let description = site.description
    let small = desk.style(.text, 3.9, theme.secondInk)
    var marks: [Mark] = [
      .line(
        PaperPath(through: [PaperPoint(box.x, box.y), PaperPoint(box.right, box.y)]),
        Stroke(theme.ink, width: 0.35))
    ]
    let facts = [
      desk.say("总平面 1:\(Int(scale))", "plan 1:\(Int(scale))"),
      description.date.map { desk.say("日期 \($0)", "date \($0)") },
      plane(desk),
      desk.say("指北针：真北", "arrow: true north"),
    ].compactMap { $0 }.joined(separator: desk.say("　", "   "))
    marks.append(
      desk.line(facts, small, at: PaperPoint(box.x, box.y + 6), width: box.width * 0.7))
    let people = description.roles.map { role in
      "\(Self.name(ofRole: role.role, in: desk.language))：\(role.name)"
    }.joined(separator: "　")
    let caution =
      description.isIllustrative
      ? desk.say(
        "本图为示意：没有实测资料，不作为施工或权属依据。",
        "Illustrative: no survey exists; not for construction or title.") : ""
    let below = [caution, people].filter { !$0.isEmpty }.joined(separator: "　")
    if !below.isEmpty {
      marks.append(
        desk.line(below, small, at: PaperPoint(box.x, box.y + 12), width: box.width * 0.8))
    }
    marks.append(
      desk.line(
        desk.say("第 \(sheet) 张 / 共 \(sheets) 张", "sheet \(sheet) of \(sheets)"),
        desk.style(.textBold, 4.6), at: PaperPoint(box.right, box.y + 6), width: box.width * 0.2,
        anchor: .end))
    marks.append(
      desk.line(
        desk.say("苑 yuan · 数据指纹 \(fingerprint)", "yuan · inputs \(fingerprint)"), small,
        at: PaperPoint(box.right, box.y + 12), width: box.width * 0.19, anchor: .end))
    return marks
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
