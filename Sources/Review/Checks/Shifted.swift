import Geometry
import Projection
import PublicSpace

extension Problem {
  static let shifted = Problem(
    .warning, ShiftAlarm.code,
    Wording(
      zh: "与其余部分的偏移，恰与高德或百度地图的加偏量相同",
      en: "lies apart from the rest by just what Amap's or Baidu's map shifts places"),
    remedy: Wording(
      zh: "写明各文件的坐标基准，并用“yuan convert”把 GPS 部分转换过来",
      en: "say the datum of each file, and bring the GPS part over with “yuan convert”"))
  static let mixed = Problem(
    .error, "datum.mixed",
    Wording(zh: "方案与现状的坐标基准不同", en: "the option is in another datum than the place as it is"),
    remedy: Wording(
      zh: "统一为同一坐标基准，例如用“yuan convert --to gcj02”",
      en: "bring both to one datum, such as with “yuan convert --to gcj02”"))
}

extension Check {
  /// Nothing of a layout lies off by the shift of a map.
  static let shifted = Check(.shifted) { scene in
    ShiftAlarm(scene.elements, on: scene.plane, scene.description).findings
      .map { Trouble($0, in: scene.layout) }
  }
}

extension PairCheck {
  /// An option is in the datum of the place as it is, and lies there.
  static let shifted = PairCheck(.shifted, .mixed) { base, option in
    guard option.layout.datum.agrees(with: base.layout.datum) else {
      return [
        Trouble(
          .mixed, nil,
          Wording(
            zh: "方案采用 \(option.layout.datum.name(in: .zh))，现状采用 \(base.layout.datum.name(in: .zh))",
            en: "the option is in \(option.layout.datum.name) and the place as it is in"
              + " \(base.layout.datum.name)"))
      ]
    }
    let near = option.elements.map(\.feature)
    return ShiftAlarm(
      try Element.layOut(near, on: base.plane), on: base.plane, option.description
    )
    .findings(against: base.elements, in: base.layout.file)
    .map { Trouble($0, in: option.layout) }
  }
}

extension Trouble {
  fileprivate init(_ finding: Finding, in layout: Layout) {
    self.init(
      .shifted, finding.feature.flatMap(layout.feature), at: finding.at, finding.message,
      remedy: finding.remedy)
  }
}
