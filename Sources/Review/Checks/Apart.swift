import Projection
import PublicSpace

extension Problem {
  static let apart = Problem(
    .error, "option.apart", "the option lies elsewhere than the place as it is",
    remedy: "check that both layouts are of one site and in one datum")
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
