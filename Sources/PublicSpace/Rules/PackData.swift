extension Rule {
  /// What a layout itself must be.
  static let packData = """
    data.lonlat:
      title: {zh: 坐标在应在的地方, en: "positions lie where they should"}
      edition: RFC 7946
      clause: "4"
      op: "<="
      limit: 0
      unit: count
      level: must
      applies: both
      with: {west: 120.8, south: 30.6, east: 122.2, north: 31.9}
      source: "RFC 7946"
      checked_on: 2026-11-28
      confidence: verified
    data.datum:
      title: {zh: 写明坐标基准，且不混用, en: "the datum is said, and only one is used"}
      edition: yuan
      op: "<="
      limit: 0
      unit: count
      level: must
      applies: both
      confidence: own
    data.ring:
      title: {zh: 轮廓闭合且不自相交, en: "outlines close and never cross themselves"}
      edition: RFC 7946
      clause: "3.1.6"
      op: "<="
      limit: 0
      unit: count
      level: must
      applies: both
      source: "RFC 7946"
      checked_on: 2026-11-28
      confidence: verified
    data.digits:
      title: {zh: 坐标小数位足够, en: "positions have enough decimals"}
      edition: RFC 7946
      clause: "11.2"
      op: ">="
      limit: 6
      unit: count
      level: note
      applies: both
      source: "RFC 7946"
      confidence: general
      on: no
    data.sum:
      title: {zh: 各类用地之和等于用地面积, en: "kinds of ground sum to the site"}
      edition: yuan
      op: "<="
      limit: 0.0001
      unit: share
      level: must
      applies: both
      confidence: own
    """
}
