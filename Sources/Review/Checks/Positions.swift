import Projection
import PublicSpace

extension Problem {
  static let swapped = Problem(
    .error, "position.swapped",
    Wording(zh: "纬度写在了经度前面", en: "has its latitude before its longitude"),
    remedy: Wording(zh: "先写经度，再写纬度", en: "write the longitude first, then the latitude"))
  static let projected = Problem(
    .error, "position.projected",
    Wording(zh: "坐标不是经纬度", en: "has positions that are not in degrees"),
    remedy: Wording(
      zh: "把布局导出为 WGS 84 经纬度", en: "export the layout in WGS 84 longitude and latitude"))
  static let far = Problem(
    .error, "position.far",
    Wording(zh: "远离其他所有要素", en: "lies far from all the rest"),
    remedy: Wording(zh: "检查坐标，或删去", en: "check its coordinates or take it out"))
}

extension Check {
  /// A site is a few kilometres across; what lies beyond has come there by mistake.
  static let positions = Check(.swapped, .projected, .far) { scene in
    guard let middle = scene.middle, scene.isInDegrees else { return [] }
    let strays = scene.layout.features.filter { !$0.outline.isWithin(scene.reach, of: middle) }
    if scene.elements.isEmpty, let first = strays.first {
      return [
        Trouble(
          .projected, nil, at: first.outline.first,
          Wording(
            zh: "布局比一座城市还大：坐标像是米，而不是经纬度",
            en: "the layout is wider than a city: its positions look like metres, not degrees"))
      ]
    }
    return strays.map { feature in
      let stray = feature.outline.first { !$0.isNear(middle, scene.reach) } ?? middle
      let turned = Coordinate(stray.latitude, stray.longitude)
      let written = "\(stray.longitude), \(stray.latitude)"
      return turned.isNear(middle, scene.reach)
        ? Trouble(
          .swapped, feature, at: turned,
          Wording(
            zh: "在 \(written) 中把纬度写在了前面",
            en: "has its latitude first in \(written)"))
        : Trouble(
          .far, feature, at: stray,
          Wording(
            zh: "位于 \(written)，远离其他所有要素",
            en: "lies at \(written), far from all the rest"))
    }
  }
}

extension Coordinate {
  fileprivate func isNear(_ middle: Coordinate, _ reach: Double) -> Bool {
    abs(longitude - middle.longitude) <= reach && abs(latitude - middle.latitude) <= reach
  }
}
