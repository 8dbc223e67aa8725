import Glibc
import PublicSpace

extension Problem {
  static let coarse = Problem(
    .warning, "position.coarse",
    "has positions written with so few decimals that they are metres off",
    remedy: "export the layout with seven decimals (QGIS: COORDINATE_PRECISION 7)")
  static let fine = Problem(
    .note, "position.fine", "has positions written finer than a hair is wide",
    remedy: "seven decimals are a centimetre and keep the file small")
}

extension Check {
  /// Six decimals of a degree are 0.1 m; fewer are coarser than what is drawn.
  static let decimals = Check(.coarse, .fine) { scene in
    guard scene.isInDegrees else { return [] }
    let written = scene.layout.features.map { ($0, Decimals(of: $0)) }
      .filter { !$0.1.counts.isEmpty }
    let usual = written.map(\.1.most).sorted()
    guard !usual.isEmpty else { return [] }
    let most = usual[usual.count / 2]
    if most < 6 {
      return [
        Trouble(
          .coarse, written[0].0,
          "has positions of \(most) decimals, like most of the layout: \(error(of: most)) off")
      ]
    }
    var troubles = written.compactMap { feature, decimals -> Trouble? in
      // Zeros at the end are not written: one number in ten is shorter by one for no fault.
      let dropped = decimals.counts.reduce(0) { $0 + max(0, most - $1) }
      guard decimals.most < 6, dropped >= 6 else { return nil }
      return Trouble(
        .coarse, feature,
        "has positions of \(decimals.most) decimals: \(error(of: decimals.most)) off")
    }
    if most > 9 {
      troubles.append(Trouble(.fine, nil, "positions are written with \(most) decimals"))
    }
    return troubles
  }

  private static func error(of decimals: Int) -> String {
    let metres = 55_000 / pow(10, Double(decimals))
    return metres < 1 ? "half a metre" : "up to \(Int(metres.rounded())) m"
  }
}
