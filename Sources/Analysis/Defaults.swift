import Geometry
import PublicSpace

extension Finding {
  /// What a site left unsaid and was taken from defaults, one note each.
  static func defaults(of site: Site) -> [Finding] {
    widths(of: site) + crowns(of: site) + seats(of: site) + people(of: site)
  }

  private static func widths(of site: Site) -> [Finding] {
    Kind.covers.compactMap { kind in
      guard let width = kind.defaultWidth else { return nil }
      let lines = site.elements(of: kind).filter {
        $0.isPresent && !$0.shape.paths.isEmpty && $0.drawnWidth == nil
      }
      return note(
        "width.default", lines,
        Wording(
          zh: " 个画成线的\(kind.name(in: .zh))没有写宽度，按 \(width) m 计",
          en: " features of kind “\(kind.rawValue)” drawn as lines without a width"
            + " were taken \(width) m wide")
      )
    }
  }

  private static func crowns(of site: Site) -> [Finding] {
    let trees = site.elements(of: .tree).filter { $0.isPresent && $0.drawnCrownRadius == nil }
    let radius = Kind.defaultCrownRadius
    return [
      note(
        "radius.default", trees,
        Wording(
          zh: " 棵树没有写树冠半径，按 \(radius) m 计",
          en: " trees without a radius were taken \(radius) m wide to each side"))
    ]
    .compactMap { $0 }
  }

  private static func seats(of site: Site) -> [Finding] {
    let benches = site.elements(of: .bench).filter {
      $0.isPresent && !$0.shape.region.isEmpty && $0.feature.number("seats") == nil
    }
    return [
      note(
        "seats.default", benches,
        Wording(
          zh: " 个画成面的座椅没有写座位数，按最长边每 0.6 m 一座计",
          en: " benches drawn as outlines without seats were taken to seat one each 0.6 m of their"
            + " longest edge"))
    ]
    .compactMap { $0 }
  }

  private static func people(of site: Site) -> [Finding] {
    guard site.description.residents == nil else { return [] }
    return [
      Finding(
        .note, "residents.none",
        Wording(
          zh: "不知道居民人数，人均指标未检查：请在 site.yaml 中写明“residents”",
          en: "the number of residents is not known, so figures per resident are not checked:"
            + " say “residents” in site.yaml"))
    ]
  }

  private static func note(
    _ code: String, _ elements: [Element], _ sentence: Wording
  ) -> Finding? {
    guard let first = elements.first else { return nil }
    return Finding(
      .note, code, feature: first.id, at: first.feature.outline.first,
      Wording("\(elements.count)") + sentence
        + Wording(zh: "；这是第一个", en: "; this is the first"))
  }
}
