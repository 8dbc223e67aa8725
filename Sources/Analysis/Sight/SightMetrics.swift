/// The figures of what is seen, in the order of reports.
///
/// To add one: a line here.
public let sightMetrics: [Metric] = [
  // places where people play or sit that a window within 30 m overlooks ÷ all
  Metric(
    id: "overlooked_share", zh: "有窗看着的游戏与休息场所", en: "play and sitting places overlooked",
    unit: .share, better: .more
  ) { $0.sight?.overlookedShare },
  // places where people play or sit that no window within 30 m overlooks
  Metric(
    id: "blind_spots", zh: "无人看到的场所", en: "places nobody overlooks", unit: .count, better: .less
  ) { $0.sight.flatMap { $0.overlookedShare == nil ? nil : Double($0.blindSpots.count) } },
  // seats on benches and at tables of which half the view or more is green ÷ all
  Metric(
    id: "green_seats_share", zh: "面向绿化的座位", en: "seats that face green", unit: .share, better: .more
  ) { $0.sight?.greenSeatShare },
  // mean over doors: directions that end on green within 30 m ÷ directions in view
  Metric(
    id: "door_green_share", zh: "单元门前的绿视", en: "green in view of doors", unit: .share, better: .more
  ) { $0.sight?.green(of: .doors) },
  // open ground from which some work of art is seen ÷ open ground
  Metric(
    id: "art_seen_share", zh: "看得到艺术品的公共地面", en: "open ground in view of art", unit: .share,
    better: .more
  ) { $0.sight?.art.share },
  // paths with 1 lx and more ÷ paths: a sketch
  Metric(
    id: "lit_path_share", zh: "灯照到的步道（示意）", en: "paths lit by lamps (a sketch)", unit: .share,
    better: .more
  ) { $0.sight?.lamps.share },
]
