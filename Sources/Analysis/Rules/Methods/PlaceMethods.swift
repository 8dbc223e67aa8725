import Geometry
import PublicSpace

extension RuleMethod {
  /// Hard things within the impact area of play equipment.
  ///
  ///     X = 1.5 m for a fall of up to 1.5 m, above it ⅔ · fall + 0.5 m      (EN 1176-1)
  ///
  /// The playground as drawn is taken for the equipment.
  static let playZone = RuleMethod("play.zone") { rule, scene in
    let grounds = scene.elements(of: rule.kinds.isEmpty ? [.playground] : rule.kinds)
    guard !grounds.isEmpty else {
      return .unchecked(Wording(zh: "没有画儿童场地", en: "no playground is drawn"))
    }
    let standing = try scene.standing()
    var (readings, unknown): ([Reading], [String]) = ([], [])
    for ground in grounds {
      guard let fall = ground.feature.number("fall_height") else {
        unknown.append(ground.id)
        continue
      }
      let reach = fall <= 1.5 ? 1.5 : fall * 2 / 3 + 0.5
      guard let box = ground.shape.box?.grown(by: reach) else { continue }
      let region = ground.shape.region
      let near = standing.near(box).filter { thing in
        guard thing.kind != .hedge, thing.kind != .water else { return false }
        let distance =
          region.isEmpty
          ? ground.shape.points.map { point in
            thing.distance(to: Region.dot(at: point))
          }.min() ?? .infinity : thing.distance(to: region)
        return distance < reach - Reading.drawn
      }
      let metres = "\((reach * 100).rounded() / 100)"
      readings += near.map { thing in
        Reading(
          value: Double(near.count), features: [ground.id, thing.element.id],
          witness: Shape(points: [thing.place]),
          sentence: Wording(
            zh: "“\(thing.element.id)”在跌落缓冲区 \(metres) m 之内",
            en: "“\(thing.element.id)” stands within the \(metres) m of the impact area"))
      }
      if near.isEmpty { readings.append(Reading(value: 0, features: [ground.id])) }
    }
    return .readings(readings, unknown: unknown)
  }

  /// The depth within some metres of a bank that no fence guards.
  ///
  /// Guarded is a bank with a fence, wall, hedge or building within three metres.
  static let waterEdge = RuleMethod("water.edge", takes: ["within"]) { rule, scene in
    let waters = scene.elements(.water).filter { !$0.shape.region.isEmpty }
    guard !waters.isEmpty else {
      return .unchecked(Wording(zh: "没有画水面", en: "no water is drawn"))
    }
    let within = rule.parameter("within", 2)
    let guards = try scene.standing().all.filter { $0.kind.isBarrier || $0.kind == .building }
    let tree = BoxTree(guards.map(\.box))
    var (readings, unknown): ([Reading], [String]) = ([], [])
    for water in waters {
      guard let depth = water.feature.number("depth") else {
        unknown.append(water.id)
        continue
      }
      let others = waters.filter { $0 !== water }.map { other in
        Region(other.shape.region.pieces.map { Region.Piece($0.shell) })
      }
      let bank = water.feature.flag("rail") == true ? [] : water.shape.region.bank
      let open = bank.filter { place in
        // Deep water in the middle of shallow water has no bank.
        let isFar = others.contains { shallow in
          shallow.contains(place)
            && shallow.rings.allSatisfy { $0.distance(to: place) >= within - 0.02 }
        }
        if isFar { return false }
        let box = Box(west: place.x, south: place.y, east: place.x, north: place.y).grown(by: 3)
        return !tree.indices(meeting: box).contains {
          (guards[$0].region.nearest(to: place)?.distance ?? .infinity) <= 3
        }
      }
      // A gate or the joint of two fences leaves a metre or two open.
      let isGuarded = Double(open.count) <= 0.05 * Double(bank.count)
      readings.append(
        Reading(
          value: depth, complies: isGuarded ? true : nil, features: [water.id],
          witness: Shape(points: isGuarded ? [] : open.every(4)),
          sentence: Wording(
            zh: "岸边无护栏，水深 \(depth) m", en: "no fence on the bank, \(depth) m deep")))
    }
    return .readings(readings, unknown: unknown)
  }

  /// The slope that elders' ground says it has.
  static let elderFall = RuleMethod("elder.fall") { rule, scene in
    let grounds = scene.elements(of: rule.kinds).filter {
      ["elder", "all", "老人"].contains($0.feature.text("age") ?? "")
    }
    guard !grounds.isEmpty else {
      return .unchecked(Wording(zh: "没有写明老人场地", en: "no ground says that it is for elders"))
    }
    let readings = grounds.compactMap { ground in
      ground.feature.number("slope").map {
        Reading(
          value: abs($0), slack: 1e-4, features: [ground.id], witness: ground.shape,
          sentence: Wording(zh: "坡度偏大", en: "falls too much"))
      }
    }
    return .readings(
      readings, unknown: grounds.filter { $0.feature.number("slope") == nil }.map(\.id))
  }

  /// Metres of seat on and beside a plaza ÷ its square metres.
  ///
  /// A bench's length is that of its line or longest side, else 0.6 m a seat, else 1.8 m.
  static let plazaSeats = RuleMethod("seat.plaza") { rule, scene in
    let plazas = scene.elements(of: rule.kinds.isEmpty ? [.plaza] : rule.kinds).filter {
      !$0.shape.region.isEmpty
    }
    guard !plazas.isEmpty else {
      return .unchecked(Wording(zh: "没有画广场", en: "no plaza is drawn"))
    }
    let benches = scene.elements(.bench)
    let tree = BoxTree(benches.map(\.shape.box))
    return .readings(
      plazas.compactMap { plaza in
        let region = plaza.shape.region
        guard region.area > 0, let box = region.box?.grown(by: 1) else { return nil }
        let seats = tree.indices(meeting: box).map { benches[$0] }.filter { bench in
          let places = bench.shape.points + bench.shape.paths.map(\.middle)
          let all = places + bench.shape.region.pieces.map(\.shell.centroid)
          return all.contains { (region.nearest(to: $0)?.distance ?? .infinity) <= 1 }
        }
        let metres = seats.reduce(0) { $0 + $1.benchLength }
        return Reading(
          value: metres / region.area, features: [plaza.id], witness: plaza.shape,
          sentence: Wording(zh: "座椅偏少", en: "few seats"))
      })
  }

  /// Trees that are moved or felled.
  static let treeConsent = RuleMethod("tree.consent") { _, scene in
    let trees = scene.site.treesThatGo
    guard !scene.site.elements(of: .tree).isEmpty else {
      return .unchecked(Wording(zh: "没有画树", en: "no tree is drawn"))
    }
    guard !trees.isEmpty else { return .readings([Reading(value: 0)]) }
    return .readings([
      Reading(
        value: Double(trees.count), features: trees.map(\.id),
        witness: Shape(points: trees.flatMap(\.shape.points)),
        sentence: Wording(ofTreesIn: scene.site), isAdvice: true)
    ])
  }
}

extension Site {
  fileprivate var treesThatGo: [Element] {
    elements.filter {
      $0.kind == .tree && !$0.feature.isUnderground
        && ($0.feature.action == .move || $0.feature.action == .remove)
    }
  }
}

extension Wording {
  /// What Shanghai asks of trees that are moved or felled; nil when none are.
  init?(ofTreesIn site: Site) {
    let trees = site.treesThatGo
    guard !trees.isEmpty else { return nil }
    let moved = trees.count { $0.feature.action == .move }
    let (zh, en) = (
      [
        moved > 0 ? "迁移 \(moved) 棵" : nil,
        moved < trees.count ? "去除 \(trees.count - moved) 棵" : nil,
      ],
      [
        moved > 0 ? "\(moved) to be moved" : nil,
        moved < trees.count ? "\(trees.count - moved) to be felled" : nil,
      ]
    )
    self.init(
      zh: "树木\(zh.compactMap(\.self).joined(separator: "、"))：须经占 2/3 以上表决权的业主同意，"
        + "在小区公示不少于 5 天，并经区绿化部门许可",
      en:
        "Trees: \(en.compactMap(\.self).joined(separator: ", ")); owners with two thirds of the votes"
        + " must agree, it is posted in the estate for five days at least, and the district’s"
        + " greening authority must permit it")
  }
}

extension Element {
  /// Metres.
  fileprivate var benchLength: Double {
    let drawn = shape.paths.reduce(0) { $0 + $1.length }
    if drawn > 0 { return drawn }
    let sides = shape.region.pieces.flatMap { zip($0.shell.points, $0.shell.points.dropFirst()) }
    if let longest = sides.map({ $0.distance(to: $1) }).max() { return longest }
    return feature.number("seats").map { $0 * 0.6 } ?? 1.8
  }
}

extension Region {
  /// A square of a centimetre, for what is a point.
  fileprivate static func dot(at point: Point) -> Region {
    let half = 0.005
    let corners = [(-half, -half), (half, -half), (half, half), (-half, half)]
    return Ring(corners: corners.map { point + Point($0, $1) }).map { Region($0) } ?? Region()
  }

  /// Places along the outline, one each metre at most.
  fileprivate var bank: [Point] {
    rings.flatMap { ring in
      zip(ring.points, ring.points.dropFirst()).flatMap { a, b -> [Point] in
        let steps = max(1, Int(a.distance(to: b).rounded(.up)))
        return (0..<min(steps, 500)).map { a + (b - a) * ((Double($0) + 0.5) / Double(steps)) }
      }
    }
  }
}

extension Ring {
  fileprivate func distance(to point: Point) -> Double {
    zip(points, points.dropFirst()).reduce(.infinity) {
      min($0, point.distance(from: $1.0, to: $1.1))
    }
  }
}

extension [Point] {
  fileprivate func every(_ step: Int) -> [Point] {
    stride(from: 0, to: count, by: step).map { self[$0] }
  }
}
