import Geometry
import PublicSpace

/// A building that ladder engines must stand at, and the pads there are.
private struct HighHouse {
  let building: Element
  let height: Double
  /// Pads nearer to it than to any other.
  let pads: [(element: Element, near: (distance: Double, from: Point, to: Point))]
}

extension RuleScene {
  /// Metres from a building within which a pad is one of it.
  private static let reach = 25.0

  fileprivate func highHouses(over least: Double) -> (houses: [HighHouse], unknown: [String]) {
    let buildings = elements(.building)
    let storey = site.description.storeyHeight
    let heights = buildings.map { $0.height(storeyHeight: storey) }
    let high = buildings.indices.filter { (heights[$0] ?? 0) > least }
    var pads = [[(Element, (distance: Double, from: Point, to: Point))]](
      repeating: [], count: buildings.count)
    for pad in elements(.fireLane) where pad.isFirePad && !pad.shape.region.isEmpty {
      let nearest = high.compactMap { index in
        pad.shape.region.nearest(to: buildings[index].shape.region).map { (index, $0) }
      }.min { $0.1.distance < $1.1.distance }
      if let (index, near) = nearest, near.distance <= Self.reach {
        pads[index].append((pad, near))
      }
    }
    return (
      high.map {
        HighHouse(building: buildings[$0], height: heights[$0] ?? 0, pads: pads[$0])
      }, buildings.indices.filter { heights[$0] == nil }.map { buildings[$0].id }
    )
  }
}

extension RuleMethod {
  /// What is wrong with the pads of each high building: how many, how large, how near, how long in all.
  static let firePad = RuleMethod(
    "fire.pad", takes: ["high", "long", "higher", "longer", "deep", "near", "far"]
  ) { rule, scene in
    let (houses, unknown) = scene.highHouses(over: rule.parameter("high", 27))
    guard !houses.isEmpty else {
      return unknown.isEmpty
        ? .unchecked(Wording(zh: "没有高层住宅", en: "there is no high-rise building"))
        : .readings([], unknown: unknown)
    }
    return .readings(
      houses.flatMap { house -> [Reading] in
        let faults = house.faults(by: rule)
        return faults.isEmpty ? [Reading(value: 0, features: [house.building.id])] : faults
      }, unknown: unknown)
  }

  /// How many things stand on a pad, or between it and its building.
  static let firePadClear = RuleMethod("fire.pad.clear") { _, scene in
    let houses = scene.highHouses(over: 0).houses
    let pads = houses.flatMap { house in house.pads.map { (house.building, $0.element) } }
    guard !pads.isEmpty else {
      return .unchecked(Wording(zh: "没有画登高操作场地", en: "no pad is drawn"))
    }
    let standing = try scene.standing()
    return .readings(
      pads.flatMap { building, pad -> [Reading] in
        let hull = pad.hull(to: building)
        guard let ring = Ring(corners: hull), let box = Box(around: hull) else { return [] }
        let region = Region(ring)
        let things = standing.near(box).filter { thing in
          guard thing.element !== building, thing.element !== pad else { return false }
          if thing.discs.contains(where: { region.contains($0.centre) }) { return true }
          return !thing.region.isEmpty && thing.region.touches(region)
        }
        guard !things.isEmpty else { return [Reading(value: 0, features: [pad.id])] }
        return things.map { thing in
          Reading(
            value: Double(things.count), features: [pad.id, thing.element.id],
            witness: Shape(
              points: [thing.place].filter { region.contains($0) || thing.discs.isEmpty }),
            sentence: Wording(
              zh: "“\(thing.element.id)”在登高场地与建筑之间",
              en: "“\(thing.element.id)” stands between the pad and the building"))
        }
      })
  }
}

extension HighHouse {
  fileprivate func faults(by rule: Rule) -> [Reading] {
    guard let house = TightBox(around: building.shape.region.rings.flatMap(\.points)) else {
      return []
    }
    let long =
      height > rule.parameter("higher", 50)
      ? rule.parameter("longer", 20) : rule.parameter("long", 15)
    let deep = rule.parameter("deep", 10)
    let (least, most) = (rule.parameter("near", 5), rule.parameter("far", 10))
    func fault(_ features: [String], _ witness: Shape, _ zh: String, _ en: String) -> Reading {
      Reading(
        value: 1, features: [building.id] + features, witness: witness,
        sentence: Wording(zh: zh, en: en))
    }
    func plain(_ metres: Double) -> String { "\((metres * 10).rounded() / 10)" }
    let missing = Shape(region: house.strip(from: least, to: least + deep))
    guard !pads.isEmpty else {
      return [fault([], missing, "没有登高操作场地", "has no pad for ladder engines")]
    }
    var faults: [Reading] = []
    var total = 0.0
    for (pad, near) in pads {
      guard let box = TightBox(around: pad.shape.region.rings.flatMap(\.points)) else { continue }
      total += box.length
      if box.length < long - Reading.drawn || box.width < deep - Reading.drawn {
        faults.append(
          fault(
            [pad.id], pad.shape,
            "场地 \(plain(box.length)) × \(plain(box.width)) m，应为 \(plain(long)) × \(plain(deep)) m",
            "the pad is \(plain(box.length)) × \(plain(box.width)) m, not"
              + " \(plain(long)) × \(plain(deep)) m"))
      }
      if near.distance < least - Reading.drawn || near.distance > most + Reading.drawn {
        faults.append(
          fault(
            [pad.id], Shape(paths: [Path([near.from, near.to])].compactMap(\.self)),
            "场地内缘距外墙 \(plain(near.distance)) m，应为 \(plain(least))–\(plain(most)) m",
            "the pad is \(plain(near.distance)) m off the wall, not"
              + " \(plain(least)) to \(plain(most)) m"))
      }
    }
    if total < house.length - Reading.drawn {
      faults.append(
        fault(
          pads.map(\.element.id), missing,
          "场地总长 \(plain(total)) m，不足一个长边 \(plain(house.length)) m",
          "pads are \(plain(total)) m long in all, less than the long side of"
            + " \(plain(house.length)) m"))
    }
    return faults
  }
}

extension TightBox {
  /// A strip along a long side, from one distance off it to another.
  fileprivate func strip(from near: Double, to far: Double) -> Region {
    let across = Point(-along.y, along.x)
    // The southern side, where sun and engines come from.
    let out = across.y < 0 ? across : across * -1
    let corners = [(-0.5, near), (0.5, near), (0.5, far), (-0.5, far)].map { share, distance in
      middle + along * (length * share) + out * (width / 2 + distance)
    }
    return Ring(corners: corners).map { Region($0) } ?? Region()
  }
}

extension Element {
  /// The hull of a pad and of the part of a building's wall that it faces.
  fileprivate func hull(to building: Element) -> [Point] {
    let corners = shape.region.rings.flatMap(\.points)
    guard let middle = Box(around: corners)?.middle,
      let wall = building.shape.region.rings.flatMap({ zip($0.points, $0.points.dropFirst()) })
        .filter({ $0.0 != $0.1 })
        .min(by: {
          (middle.distance(from: $0.0, to: $0.1), -$0.0.distance(to: $0.1))
            < (middle.distance(from: $1.0, to: $1.1), -$1.0.distance(to: $1.1))
        })
    else { return corners.convexHull }
    return (corners + corners.map { $0.nearest(from: wall.0, to: wall.1) }).convexHull
  }
}

extension Region {
  /// Whether two regions share more ground than an edge.
  fileprivate func touches(_ other: Region) -> Bool {
    guard let near = nearest(to: other), near.distance == 0 else { return false }
    return near.from != near.to || !rings.contains { $0.points.contains(near.from) }
      || other.contains(near.from) || contains(near.from)
  }
}
