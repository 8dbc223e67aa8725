import Geometry
import PublicSpace

extension RuleScene {
  /// How wide a way is where it is narrowest, among all that stands there.
  func width(
    of way: Element, ignoring isIgnored: (StandingThing) -> Bool = { _ in false }
  ) throws -> Reading? {
    let ground = try ground(of: way)
    guard let box = ground.box else { return nil }
    let things = try standing().near(box).filter { $0.element !== way && !isIgnored($0) }
    guard let narrow = try CrossSections(ground).narrowest(among: things) else { return nil }
    return Reading(
      value: narrow.width, slack: Reading.drawn,
      features: [way.id] + narrow.things.map(\.element.id),
      witness: Shape(paths: [narrow.section].compactMap(\.self)),
      sentence: .narrow(narrow))
  }

  /// The main roads: those that say so, else those at a vehicle gate, else the only one.
  fileprivate func roads(_ kinds: [Kind]) throws -> (main: [Element], other: [Element]) {
    let roads = elements(of: kinds.isEmpty ? [.road] : kinds).filter {
      !$0.shape.paths.isEmpty || !$0.shape.region.isEmpty
    }
    func split(_ isMain: (Element) throws -> Bool) rethrows -> (main: [Element], other: [Element]) {
      var (main, other): ([Element], [Element]) = ([], [])
      for road in roads { if try isMain(road) { main.append(road) } else { other.append(road) } }
      return (main, other)
    }
    let said = split { ["main", "主路", "主要"].contains($0.feature.text("use")) }
    if !said.main.isEmpty { return said }
    let gates = elements(.gate).filter(\.isForVehicles).flatMap(\.shape.points)
    let atGates = try split { road in
      let ground = try ground(of: road)
      return gates.contains { (ground.nearest(to: $0)?.distance ?? .infinity) < 3 }
    }
    if !atGates.main.isEmpty { return atGates }
    return roads.count == 1 ? (roads, []) : ([], roads)
  }
}

extension Wording {
  static func narrow(_ narrow: CrossSections.Narrow) -> Wording {
    let width = "\((narrow.width * 100).rounded() / 100)"
    let ids = narrow.things.map { "“\($0.element.id)”" }
    guard !ids.isEmpty else {
      return Wording(zh: "最窄处 \(width) m", en: "\(width) m at the narrowest")
    }
    return Wording(
      zh: "被\(ids.joined(separator: "、"))占去，净宽 \(width) m",
      en: "\(ids.joined(separator: ", ")) leaves \(width) m clear")
  }
}

extension Element {
  var isForVehicles: Bool {
    ["vehicle", "car", "车行", "main"].contains(feature.text("use") ?? "")
  }
}

extension RuleMethod {
  /// The least clear width of main roads.
  static let mainRoads = RuleMethod("road.main") { rule, scene in
    let main = try scene.roads(rule.kinds).main
    guard !main.isEmpty else {
      return .unchecked(
        Wording(zh: "分不清哪条是主要道路：请写 use: main", en: "which road is the main one is not said"))
    }
    return .readings(try main.compactMap { try scene.width(of: $0) })
  }

  /// The least clear width of all other roads.
  static let otherRoads = RuleMethod("road.other") { rule, scene in
    let other = try scene.roads(rule.kinds).other
    guard !other.isEmpty else {
      return .unchecked(Wording(zh: "没有其他道路", en: "there is no other road"))
    }
    return .readings(try other.compactMap { try scene.width(of: $0) })
  }

  /// The least clear width of each path, after what stands in it.
  static let pathWidth = RuleMethod("path.two", takes: ["pass"]) { rule, scene in
    let paths = scene.elements(of: rule.kinds.isEmpty ? [.path] : rule.kinds)
    let readings = try paths.compactMap { try scene.width(of: $0) }
    guard !readings.isEmpty else {
      return .unchecked(Wording(zh: "没有画步行道", en: "no path is drawn"))
    }
    return .readings(readings)
  }

  /// The grade that roads say they have.
  static let roadGrade = RuleMethod("road.grade") { rule, scene in
    let roads = scene.elements(of: rule.kinds.isEmpty ? [.road] : rule.kinds)
    guard !roads.isEmpty else {
      return .unchecked(Wording(zh: "没有画道路", en: "no road is drawn"))
    }
    let known = roads.compactMap { road in
      road.feature.number("slope").map { slope in
        Reading(
          value: abs(slope), features: [road.id], witness: road.shape,
          sentence: Wording(zh: "坡度太小，会积水", en: "too flat to drain"))
      }
    }
    return .readings(known, unknown: roads.filter { $0.feature.number("slope") == nil }.map(\.id))
  }
}
