import Geometry
import PublicSpace

extension PlanLabels {
  /// Something that is named, and where its name or number may stand.
  struct Thing {
    let element: Element
    let name: String
    let lines: [Line]
    let anchor: PaperPoint
    let isDisc: Bool
    let wish: LabelWish
    let asDisc: LabelWish

    var isNew: Bool { element.feature.action == .new }

    var finding: Finding {
      Finding(
        .note, "label.none", feature: element.id, at: element.feature.outline.first,
        Wording(
          zh: "名称“\(name)”在图上放不下", en: "has the name “\(name)”, for which the plan has no room"))
    }
  }

  var things: [Thing] {
    // Where there is hardly room, houses have the fewest places to choose from.
    let kinds = isTight ? [.building] + kinds.filter { $0 != .building } : kinds
    let hasNumbers = housesHaveNumbers
    return kinds.flatMap { kind in
      site.elements(of: kind).filter(\.isPresent).compactMap {
        thing($0, kind, byNumber: hasNumbers && kind == .building)
      }
    }
  }

  /// Whether a house’s number stands for its name: on small drawings, when one name is larger than its roof
  /// and would hide the ground about it.
  private var housesHaveNumbers: Bool {
    guard isTight || isPlain, kinds.contains(.building) else { return false }
    return site.elements(of: .building).filter(\.isPresent).contains { house in
      guard let name = house.feature.name(in: language), name.onlyNumber != nil else {
        return false
      }
      return !isRoof(of: house, roomFor: lines(name, for: house))
    }
  }

  /// Whether lines lie on a house’s roof with all their ink.
  private func isRoof(of house: Element, roomFor lines: [Line]) -> Bool {
    guard let area = PaperArea(house.shape.region, in: view), let anchor = anchor(of: house) else {
      return false
    }
    let spots = LabelSpots(
      width: lines.map(\.width).max() ?? 0,
      height: lines.reduce(0) { $0 + $1.style.size * Self.inkOfLine }, anchor: anchor, gap: 0)
    return !spots.inside(area).isEmpty
  }

  /// How much of an em letters fill up and down.
  private static let inkOfLine = 0.9

  private func thing(_ element: Element, _ kind: Kind, byNumber: Bool) -> Thing? {
    guard let name = element.feature.name(in: language), let anchor = anchor(of: element)
    else { return nil }
    let lines = lines(byNumber ? name.onlyNumber ?? name : name, for: element)
    if isPlain && isBuilding(element, narrowerThan: lines) { return nil }
    let isDisc =
      isNumbered && (Self.numbered.contains(kind) || (isLong(lines, kind) && kind != .gate))
    let area = kind.rank == nil ? nil : PaperArea(element.shape.region, in: view)
    let width = lines.map(\.width).max() ?? 0
    let height = lines.reduce(0) { $0 + $1.style.size * 1.1 }
    let round = wish(disc, disc, for: element, at: anchor, area)
    return Thing(
      element: element, name: name, lines: lines, anchor: anchor, isDisc: isDisc,
      wish: isDisc ? round : wish(width, height, for: element, at: anchor, area), asDisc: round)
  }

  /// Whether a name would lie over more than its own thing; a roof has room for two lines.
  private func isLong(_ lines: [Line], _ kind: Kind) -> Bool {
    let own = lines.filter { $0.style.size == lines[0].style.size }
    return own.count > (kind == .building ? 2 : 1)
      || own.contains { $0.width > Self.longestLine * $0.style.size }
  }

  /// A hut whose name would hide it.
  private func isBuilding(_ element: Element, narrowerThan lines: [Line]) -> Bool {
    guard element.kind == .building, let box = element.shape.box else { return false }
    return view.millimetres(max(box.width, box.height)) < lines.map(\.width).max() ?? 0
  }

  private func anchor(of element: Element) -> PaperPoint? {
    if let point = element.shape.points.first { return view.place(point) }
    if let path = element.shape.paths.first { return view.place(path.middle) }
    return element.shape.region.innermostPoint.map(view.place)
  }
}

extension String {
  /// The number in a name that has just one: 12 of “12号楼” and of “Building 12”.
  ///
  /// Chinese numerals are part of names, as in “三阳楼”.
  var onlyNumber: String? {
    let numbers = split { !($0.isASCII && $0.isNumber) }
    return numbers.count == 1 ? String(numbers[0]) : nil
  }
}
