import Geometry
import PublicSpace
import Topology

extension Problem {
  static let crossing = Problem(
    .error, "ring.crossing",
    Wording(zh: "轮廓自相交", en: "has an outline that crosses itself"),
    remedy: Wording(
      zh: "移动拐点，使轮廓只绕一圈（QGIS：修复几何图形）",
      en: "move a corner so that it goes round once (QGIS: Fix Geometries)"))
  static let touching = Problem(
    .warning, "ring.touching",
    Wording(zh: "轮廓回到了已经过的点", en: "has an outline that comes back to a point it has passed"),
    remedy: Wording(
      zh: "把两部分画成两个面，或把该点稍稍移开", en: "draw the two parts as two polygons, or move the point a little"
    ))
  static let holeOutside = Problem(
    .error, "hole.outside",
    Wording(zh: "孔洞在轮廓之外，或跨过轮廓", en: "has a hole that lies outside of it, or over its edge"),
    remedy: Wording(zh: "把孔洞移到轮廓内，或直接裁切轮廓", en: "move the hole inside, or cut the outline instead"))
  static let holeTouching = Problem(
    .warning, "hole.touching",
    Wording(zh: "孔洞与轮廓或另一孔洞相接", en: "has a hole that touches its outline or another hole"),
    remedy: Wording(zh: "不做孔洞，在该处裁切轮廓", en: "cut the outline there instead of making a hole"))
  static let partsOverlap = Problem(
    .error, "parts.overlap",
    Wording(zh: "多部分图形的各部分互相重叠", en: "has parts that overlap one another"),
    remedy: Wording(zh: "合并，或分开绘制", en: "unite them, or draw them apart"))
}

extension Check {
  /// Outlines whose inside can be told: spikes and repeats are others' to say.
  static let soundRings = Check(
    .crossing, .touching, .holeOutside, .holeTouching, .partsOverlap
  ) { scene in
    let suspects = scene.elements.compactMap { element -> (Element, Region)? in
      guard !element.shape.region.isEmpty, !element.shape.region.isPlain else { return nil }
      return element.shape.region.cleaned.map { (element, $0) }
    }
    let flaws = try Flaw.of(suspects.map(\.1))
    return try zip(suspects, flaws).compactMap { suspect, flaw in
      guard let flaw else { return nil }
      let problem = try suspect.1.problem(flaw.reason)
      return Trouble(problem, suspect.0.feature, point: flaw.place)
    }
  }
}

extension Region {
  /// Whether it needs no closer look: one outline that only turns one way.
  fileprivate var isPlain: Bool {
    pieces.count == 1 && pieces[0].holes.isEmpty && pieces[0].shell.isConvex
  }

  /// The region without spikes and repeats; nil when one of its rings is nothing else.
  fileprivate var cleaned: Region? {
    var cleaned = Region()
    for piece in pieces {
      guard !piece.rings.contains(where: \.isLine),
        let shell = piece.shell.withoutRepeats?.withoutSpikes
      else { return nil }
      let holes = piece.holes.compactMap { $0.withoutRepeats?.withoutSpikes }
      cleaned.pieces.append(Piece(shell, holes: holes))
    }
    return cleaned
  }

  /// What is wrong is with a ring, else with a hole, else between parts.
  fileprivate func problem(_ reason: Flaw.Reason) throws -> Problem {
    let rings = try Flaw.of(rings.map { Region($0) }).compactMap { $0?.reason }
    if let ring = rings.first { return ring == .touching ? .touching : .crossing }
    let pieces = try Flaw.of(pieces.map { Region([$0]) }).compactMap { $0?.reason }
    guard let piece = pieces.first else { return .partsOverlap }
    return piece == .holeOutside || piece == .crossing ? .holeOutside : .holeTouching
  }
}
