import Geometry
import PublicSpace

/// How much a check may still compare before it says that it gave up.
///
/// A layout has few features on any spot; of thousands drawn or imported onto one, each would be
/// held against each for hours. One unit is about twenty nanoseconds.
struct Effort {
  private var left: Int

  init(for scene: Scene) {
    left = 50_000_000 + 1000 * scene.elements.count
  }

  /// Whether so much may still be done, which then counts as done.
  mutating func spend(_ units: Int) -> Bool {
    left -= units
    return left >= 0
  }

  /// What the overlay of two outlines costs, and a finding about it.
  static func overlay(_ a: Element, _ b: Element) -> Int {
    2500 + a.shape.region.corners * b.shape.region.corners / 20
  }
}

extension Problem {
  static let crowded = Problem(
    .warning, "features.crowded",
    Wording(
      zh: "此处重叠的要素太多，未能逐一比较",
      en: "so many features lie on one another here that not all were compared"),
    remedy: Wording(
      zh: "删去重复绘制或重复导入的要素，再检查一次",
      en: "take out what was drawn or imported twice, then check again"))
}
