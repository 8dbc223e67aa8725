import Geometry
import Glibc
public import Projection

/// Finds parts of a site that lie apart by just what Amap's or Baidu's map shifts places.
///
/// A place guessed from a shift is only a suspicion: every finding is a warning.
public struct ShiftAlarm: Sendable {
  private let elements: [Element]
  private let boundaries: [Element]
  private let plane: Plane
  private let address: Coordinate?

  public init(_ elements: [Element], on plane: Plane, _ description: SiteDescription) {
    self.elements = elements.filter { $0.isPresent && $0.shape.box != nil }
    boundaries = self.elements.filter { $0.kind == .boundary && !$0.shape.region.isEmpty }
    self.plane = plane
    address = description.address
  }

  public static let code = "datum.shift"

  /// What is shifted inside the layout, and against the address.
  public var findings: [Finding] {
    [shiftedPart ?? shiftedBoundary, shiftedAddress].compactMap { $0 }
  }

  /// What of this layout is shifted against another, told by features of one id and one shape.
  ///
  /// Three features do, or half of all: things that were really moved go each its own way.
  public func findings(against base: [Element], in file: String) -> [Finding] {
    let old = Dictionary(
      base.filter(\.isPresent).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let shifts = elements.compactMap { element -> (element: Element, shift: Point)? in
      guard let shift = old[element.id].flatMap({ element.shape.shift(from: $0.shape) })
      else { return nil }
      return (element, shift)
    }
    let far = shifts.map(\.shift).filter { $0.distance(to: Point(0, 0)) > 300 }
    guard !far.isEmpty else { return [] }
    let way = Point(median(far.map(\.x)), median(far.map(\.y)))
    for offset in offsets(from: middle(of: base), to: middle(of: base) + way) {
      let shifted = shifts.filter { offset.explains($0.shift) }
      guard let first = shifted.first?.element,
        shifted.count >= 3 || shifted.count * 2 >= shifts.count
      else { continue }
      let middle = Point(
        median(shifted.map(\.shift.x)), median(shifted.map(\.shift.y)))
      return [
        warning(
          Wording(
            zh: "\(shifts.count) 个要素中有 \(shifted.count) 个位于 \(file) 中同一要素\(middle.wayAndFar.zh)处",
            en: "\(shifted.count) of \(shifts.count) features lie \(middle.wayAndFar.en) of where"
              + " \(file) has them"), offset, first)
      ]
    }
    return []
  }

  private func offsets(from here: Point, to there: Point) -> [MapOffset] {
    if plane.datum.isInDegrees { return MapOffset.all(from: here, to: there, on: plane) }
    return address.map(MapOffset.all(onMetresAt:)) ?? []
  }

  private func middle(of elements: [Element]) -> Point {
    let middles = elements.compactMap(\.shape.box?.middle)
    return Point(median(middles.map(\.x)), median(middles.map(\.y)))
  }

  private func warning(_ subject: Wording, _ offset: MapOffset, _ element: Element?) -> Finding {
    Finding(
      .warning, Self.code, feature: element?.id, at: element?.feature.outline.first,
      subject
        + Wording(
          zh: "，恰是 \(offset.to.name) 相对 \(offset.from.name) 的偏移量：两者似乎用了不同的坐标基准",
          en: ", just as \(offset.to.name) lies from \(offset.from.name): they seem to be drawn in"
            + " two datums"),
      remedy: Wording(
        zh: "写明各文件的坐标基准，并用“yuan convert --to \(offset.farther.rawValue)”"
          + "把 \(offset.nearer.name) 的部分转换过来",
        en: "say the datum of each file, and bring the part in \(offset.nearer.name) over with"
          + " “yuan convert --to \(offset.farther.rawValue)”"))
  }
}

// MARK: - Inside one layout

extension ShiftAlarm {
  /// Whole kinds, or a group with a clear gap, that a shift would bring into the boundary.
  private var shiftedPart: Finding? {
    let grounds = boundaries.map(\.shape.region)
    let near = grounds.compactMap { $0.box?.grown(by: 10) }
    let rest = elements.filter { $0.kind != .boundary }
    let outside = rest.filter { element in
      guard let box = element.shape.box else { return false }
      return !near.contains { $0.intersects(box) }
    }
    guard !outside.isEmpty, !grounds.isEmpty else { return nil }
    let insideKinds = Set(rest.map(\.kind)).subtracting(
      Set(rest.map(\.kind)).filter { kind in
        outside.count { $0.kind == kind } == rest.count { $0.kind == kind }
      })
    for offset in offsets(from: middle(of: boundaries), to: middle(of: outside)) {
      func fits(_ element: Element) -> Bool {
        guard let middle = element.shape.box?.middle else { return false }
        return grounds.contains { $0.contains(middle - offset.vector) }
      }
      func mostFit(_ part: [Element]) -> Bool {
        part.count { fits($0) } * 20 >= part.count * 19
      }
      // All that is gone must fit: of many kinds some would fit anywhere.
      let gone = outside.filter { !insideKinds.contains($0.kind) }
      if gone.count >= 3 || (!gone.isEmpty && gone.count == rest.count), mostFit(gone) {
        return warning(part: gone, offset)
      }
      let hasGap = outside.allSatisfy { element in
        near.allSatisfy { element.shape.box?.intersects($0.grown(by: 50)) == false }
      }
      if outside.count >= 5, hasGap, mostFit(outside) { return warning(part: outside, offset) }
    }
    return nil
  }

  private func warning(part: [Element], _ offset: MapOffset) -> Finding {
    let kinds = Set(part.map { $0.kind?.rawValue ?? "unknown" }).sorted()
    let rest = kinds.count > 4 ? " …" : ""
    let names = kinds.prefix(4).joined(separator: ", ") + rest
    let chinese =
      kinds.prefix(4).map { Kind(word: $0)?.name(in: .zh) ?? "种类不明" }
      .joined(separator: "、") + rest
    let members = Set(part.map(ObjectIdentifier.init))
    let first = elements.first { members.contains(ObjectIdentifier($0)) }
    return warning(
      Wording(
        zh: "\(part.count) 个要素（\(chinese)）位于用地红线约\(offset.vector.wayAndFar.zh)处",
        en:
          "\(part.count) features (\(names)) lie about \(offset.vector.wayAndFar.en) of the boundary"
      ),
      offset, first)
  }

  /// One boundary drawn twice, in two datums.
  private var shiftedBoundary: Finding? {
    let middles = boundaries.map { $0.shape.box?.middle ?? Point(0, 0) }
    for (index, first) in boundaries.enumerated() {
      for other in boundaries.indices.dropFirst(index + 1) {
        // No map shifts by so little or so much.
        guard (300...2000).contains(middles[index].distance(to: middles[other])) else { continue }
        let second = boundaries[other]
        guard let shift = second.shape.shift(from: first.shape),
          let offset = offsets(from: middle(of: [first]), to: middle(of: [second])).first(where: {
            $0.explains(shift)
          })
        else { continue }
        return warning(
          Wording(
            zh: "另一条用地红线位于第一条\(shift.wayAndFar.zh)处",
            en: "a second boundary lies \(shift.wayAndFar.en) of the first"), offset, second)
      }
    }
    return nil
  }

  /// An address off the site that a shift would bring into the boundary.
  private var shiftedAddress: Finding? {
    guard plane.datum.isInDegrees, let address,
      let place = (try? plane.metres([address]))?.first
    else { return nil }
    let boxes = boundaries.compactMap(\.shape.box)
    guard !boxes.contains(where: { $0.grown(by: 50).contains(place) }) else { return nil }
    for offset in offsets(from: place, to: middle(of: boundaries)) {
      guard boxes.contains(where: { $0.grown(by: 5).contains(place + offset.vector) })
      else { continue }
      return warning(
        Wording(
          zh: "用地红线位于 site.yaml 所写地址约\(offset.vector.wayAndFar.zh)处",
          en: "the boundary lies about \(offset.vector.wayAndFar.en) of the address in site.yaml"),
        offset,
        boundaries.first)
    }
    return nil
  }
}

extension Shape {
  /// How far the shape was moved from another; nil when it is not the same shape.
  ///
  /// Maps bend shapes by 0.4 %, and editors round.
  fileprivate func shift(from other: Shape) -> Point? {
    let (mine, others) = (everyPoint, other.everyPoint)
    guard mine.count == others.count, points.count == other.points.count,
      region.rings.count == other.region.rings.count, let box = other.box
    else { return nil }
    let shifts = zip(mine, others).map { $0 - $1 }
    let mean = shifts.reduce(Point(0, 0), +) * (1 / Double(shifts.count))
    let slack = 0.1 + 0.01 * (box.width + box.height)
    return shifts.allSatisfy { $0.distance(to: mean) <= slack } ? mean : nil
  }

  private var everyPoint: [Point] {
    points + paths.flatMap(\.points) + region.rings.flatMap(\.points)
  }
}

extension Point {
  /// “481 m east-southeast”.
  fileprivate var wayAndFar: Wording {
    let chinese = ["东", "东北", "北", "西北", "西", "西南", "南", "东南"]
    let names = [
      "east", "northeast", "north", "northwest", "west", "southwest", "south", "southeast",
    ]
    let eighth = Int((atan2(y, x) / (.pi / 4)).rounded())
    let (way, far) = ((eighth + 8) % 8, Int(distance(to: Point(0, 0)).rounded()))
    return Wording(zh: "\(chinese[way])侧 \(far) m", en: "\(far) m \(names[way])")
  }
}

private func median(_ numbers: [Double]) -> Double {
  let sorted = numbers.sorted()
  guard !sorted.isEmpty else { return 0 }
  let half = sorted.count / 2
  return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
}
