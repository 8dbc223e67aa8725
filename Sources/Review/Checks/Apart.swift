import Projection
import PublicSpace

extension Problem {
  static let apart = Problem(
    .error, "option.apart",
    Wording(zh: "方案与现状不在同一处", en: "the option lies elsewhere than the place as it is"),
    remedy: Wording(
      zh: "核对两个布局是否同一社区、同一坐标基准", en: "check that both layouts are of one site and in one datum"))
}

extension PairCheck {
  /// Two layouts of one site lie in one place, to a kilometre.
  static let apart = PairCheck(.apart) { base, option in
    guard option.isInDegrees, base.isInDegrees, let here = option.middle, let there = base.middle,
      abs(here.longitude - there.longitude) > 0.01 || abs(here.latitude - there.latitude) > 0.01
    else { return [] }
    return [Trouble(.apart, nil, at: here)]
  }
}
