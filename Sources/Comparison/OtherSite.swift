import Geometry
import PublicSpace
import Topology

extension Site {
  /// A word of warning where this is most likely no proposal for `base`, but another place.
  func findings(besides base: Site) -> [Finding] {
    guard let reason = reasonToDoubt(besides: base) else { return [] }
    let isAlike = layout.file == base.layout.file
    let (own, other) = isAlike ? (layout.path, base.layout.path) : (layout.file, base.layout.file)
    return [
      Finding(
        .warning, "compare.other_site",
        Wording(
          zh: "\(own) 与 \(other) 不像同一社区：\(reason.zh)",
          en: "\(own) is most likely no plan for the site of \(other): \(reason.en)"),
        remedy: Wording(
          zh: "核对文件；若只想并看两个社区，各项“变好、变差”没有意义",
          en: "check the files; between two sites “better” and “worse” mean nothing"))
    ]
  }

  private func reasonToDoubt(besides base: Site) -> Wording? {
    let common = shareInCommon(with: base)
    // A plan may take in a neighbour's ground or give some up, but most of it stays.
    if common < 0.5 {
      let share = Int((common * 100).rounded())
      return Wording(
        zh: "两处红线内相同的地面只占 \(share) %", en: "their boundaries share \(share) % of their ground")
    }
    let (own, other) = (description.name, base.description.name)
    let pairs = [(own.zh, other.zh), (own.en, other.en)]
    for case (let own?, let other?) in pairs where own != other {
      return Wording(
        zh: "site.yaml 中一个叫“\(own)”，一个叫“\(other)”",
        en: "one is called “\(own)” in site.yaml, the other “\(other)”")
    }
    return nil
  }
  /// How much of the smaller site lies in both; all of it where boundaries cross themselves.
  private func shareInCommon(with base: Site) -> Double {
    let pairs = boundaries.flatMap { here in base.boundaries.map { (here, $0) } }
    let common = try? pairs.reduce(0) { try $0 + $1.0.intersection($1.1).area }
    let areas = [boundaries, base.boundaries].map { $0.reduce(0) { $0 + $1.area } }
    return common.map { $0 / min(areas[0], areas[1]) } ?? 1
  }
}
