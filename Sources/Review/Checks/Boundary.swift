import Geometry
import PublicSpace

extension Problem {
  static let boundaryMissing = Problem(
    .error, "boundary.none",
    Wording(zh: "布局没有用地红线", en: "the layout has no boundary"),
    remedy: Wording(
      zh: "沿用地边界画一个 kind 为“boundary”的面；或在 measure、plan 命令中用 --boundary hull 或 extent 代替",
      en: "draw one polygon with kind “boundary” round the site, or let measure and plan take"
        + " one with --boundary hull or extent"))
  static let boundaryFlat = Problem(
    .error, "boundary.flat",
    Wording(zh: "用地红线没有面积", en: "has a boundary without area"),
    remedy: Wording(zh: "沿用地边界重新画成面", en: "draw it round the site"))
}

extension Check {
  /// Without a boundary there is nothing to measure in.
  static let boundary = Check(.boundaryMissing, .boundaryFlat) { scene in
    let boundaries = scene.layout.features.filter { $0.kind == .boundary && $0.isPresent }
    // One that could not be read is there, and said already.
    guard !boundaries.contains(where: { scene.faulty.contains($0.id) }) else { return [] }
    guard boundaries.contains(where: { !$0.outline.polygons.isEmpty }) else {
      return [Trouble(.boundaryMissing, nil, at: scene.middle)]
    }
    let drawn = scene.elements(of: .boundary).filter { !$0.shape.region.isEmpty }
    guard let first = drawn.first, !drawn.contains(where: { $0.shape.region.area > 1e-3 })
    else { return [] }
    return [Trouble(.boundaryFlat, first.feature)]
  }
}
