import Glibc
import PublicSpace

extension Problem {
  static let coarse = Problem(
    .warning, "position.coarse",
    Wording(
      zh: "坐标小数位太少，误差达数米", en: "has positions written with so few decimals that they are metres off"
    ),
    remedy: Wording(
      zh: "导出时保留七位小数（QGIS：COORDINATE_PRECISION 7）",
      en: "export the layout with seven decimals (QGIS: COORDINATE_PRECISION 7)"))
  static let fine = Problem(
    .note, "position.fine",
    Wording(zh: "坐标小数位过多，比头发丝还细", en: "has positions written finer than a hair is wide"),
    remedy: Wording(
      zh: "七位小数已精确到厘米，文件也小", en: "seven decimals are a centimetre and keep the file small"))
}

extension Check {
  /// Six decimals of a degree are 0.1 m; fewer are coarser than what is drawn.
  static let decimals = Check(.coarse, .fine) { scene in
    guard scene.isInDegrees else { return [] }
    // One byte a feature: the decimals themselves would be as large as the layout.
    let written = scene.layout.features.map { feature -> UInt8? in
      let decimals = Decimals(of: feature)
      return decimals.counts.isEmpty ? nil : UInt8(clamping: decimals.most)
    }
    let usual = written.compactMap(\.self).sorted()
    guard !usual.isEmpty else { return [] }
    let most = Int(usual[usual.count / 2])
    if most < 6 {
      return [
        Trouble(
          .coarse, zip(scene.layout.features, written).first { $0.1 != nil }?.0,
          Wording(
            zh: "坐标只有 \(most) 位小数，布局中大多如此：误差\(error(of: most).zh)",
            en:
              "has positions of \(most) decimals, like most of the layout: \(error(of: most).en) off"
          ))
      ]
    }
    var troubles = zip(scene.layout.features, written).compactMap { feature, finest -> Trouble? in
      guard let finest, finest < 6 else { return nil }
      let decimals = Decimals(of: feature)
      // Zeros at the end are not written: one number in ten is shorter by one for no fault.
      let dropped = decimals.counts.reduce(0) { $0 + max(0, most - $1) }
      guard dropped >= 6 else { return nil }
      return Trouble(
        .coarse, feature,
        Wording(
          zh: "坐标只有 \(decimals.most) 位小数：误差\(error(of: decimals.most).zh)",
          en: "has positions of \(decimals.most) decimals: \(error(of: decimals.most).en) off"))
    }
    if most > 9 {
      troubles.append(
        Trouble(
          .fine, nil,
          Wording(
            zh: "坐标写了 \(most) 位小数",
            en: "positions are written with \(most) decimals")))
    }
    return troubles
  }

  private static func error(of decimals: Int) -> Wording {
    let metres = 55_000 / pow(10, Double(decimals))
    if metres < 1 { return Wording(zh: "约半米", en: "half a metre") }
    let most = Int(metres.rounded())
    return Wording(zh: "可达 \(most) m", en: "up to \(most) m")
  }
}
