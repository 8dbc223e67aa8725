import Analysis
import PublicSpace

extension AccessDiagram {
  package func key(on paper: DiagramPaper) -> [KeyEntry] {
    let zh = paper.language == .zh
    var entries = bands(on: paper)
    let beyond = reaches.indices.filter { mark(of: $0).reach == .within(nil) }
    if !beyond.isEmpty {
      let last = Int(AccessSummary.bands.last ?? 0)
      entries.append(
        entry(
          DoorMark(reach: .within(nil)), paper,
          (zh ? "\(last) m 以外：" : "beyond \(last) m: ") + people(beyond, paper)))
    }
    for (reason, doors) in reasons(in: paper.language).prefix(2) {
      let why = reason.isEmpty ? "" : (zh ? "，\(reason)" : ": \(reason)")
      let text = zh ? "到不了：\(people(doors, paper))\(why)" : "no way, \(people(doors, paper))\(why)"
      entries.append(entry(DoorMark(reach: .unreached), paper, text))
    }
    entries += changes(on: paper)
    if let worst, let metres = worst.reach.metres {
      let known = paper.isBrief ? nil : access.doors[worst.door].name
      let name = known.map { zh ? "（\($0)）" : " (\($0))" } ?? ""
      let text =
        zh
        ? "最远的门洞\(name)：\(whole(metres)) m，\(minutes(metres)) 分钟"
        : "the farthest door\(name): \(whole(metres)) m, \(minutes(metres)) min"
      entries.append(
        KeyEntry(text: text) { box in
          let line = PaperPath(through: [
            PaperPoint(box.x, box.middle.y), PaperPoint(box.right, box.middle.y),
          ])
          return [
            .line(line, Stroke(paper.theme.accent, width: paper.pen.width(2), ends: .round))
          ]
        })
    }
    return entries
  }

  private func bands(on paper: DiagramPaper) -> [KeyEntry] {
    areas.indices.map { band in
      let metres = Int(areas[band].distance)
      let within = reaches.indices.filter {
        reaches[$0].metres.map { $0 <= Double(metres) } == true
      }
      let text = paper.say("\(metres) m 内：", "within \(metres) m: ") + people(within, paper)
      return KeyEntry(text: text) { box in
        let fill = paper.theme.bands[min(band, paper.theme.bands.count - 1)]
        let edge = PaperPath(through: [
          PaperPoint(box.right, box.y), PaperPoint(box.right, box.bottom),
        ])
        let middle = PaperPoint(box.x + box.width * 0.45, box.middle.y)
        return [.area(PaperPath(box), fill), .line(edge, stroke(ofBand: band, on: paper))]
          + DoorMark(reach: .within(band)).marks(at: middle, diameter: paper.mark, paper.theme)
      }
    }
  }

  private func changes(on paper: DiagramPaper) -> [KeyEntry] {
    [DoorMark.Change.nearer, .farther].compactMap { change in
      let doors = reaches.indices.filter { mark(of: $0).change == change }
      guard !doors.isEmpty else { return nil }
      let word =
        change == .nearer
        ? paper.say("比今天近 10 m 以上：", "nearer by ≥ 10 m: ")
        : paper.say("比今天远 10 m 以上：", "farther by ≥ 10 m: ")
      return entry(
        DoorMark(reach: .within(nil), change: change), paper, word + people(doors, paper))
    }
  }

  private func entry(_ mark: DoorMark, _ paper: DiagramPaper, _ text: String) -> KeyEntry {
    KeyEntry(text: text) { box in
      mark.marks(
        at: PaperPoint(box.x + box.width * 0.45, box.middle.y), diameter: paper.mark, paper.theme)
    }
  }

  /// `9 doors, 162 households`; the second where all are known.
  private func people(_ doors: [Int], _ paper: DiagramPaper) -> String {
    let sum = Int(doors.reduce(0.0) { $0 + (access.doors[$1].households ?? 0) }.rounded())
    if households != nil, paper.isBrief {
      return paper.say("\(grouped(sum)) 户", "\(grouped(sum)) homes")
    }
    let count = paper.say(
      "\(doors.count) 个门洞", doors.count == 1 ? "1 door" : "\(doors.count) doors")
    guard households != nil else { return count }
    return count + paper.say("，\(grouped(sum)) 户", ", \(grouped(sum)) households")
  }
}
