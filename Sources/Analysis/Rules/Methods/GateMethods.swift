import Geometry
import PublicSpace

extension RuleMethod {
  /// How many gates vehicles use.
  static let vehicleGates = RuleMethod("gate.vehicle") { _, scene in
    let gates = scene.elements(.gate)
    guard !gates.isEmpty else {
      return .unchecked(Wording(zh: "没有画出入口", en: "no gate is drawn"))
    }
    let forVehicles = gates.filter(\.isForVehicles)
    let unsaid = gates.filter { $0.feature.text("use") == nil }
    let reading = Reading(
      value: Double(forVehicles.count), features: forVehicles.map(\.id),
      witness: Shape(points: forVehicles.flatMap(\.shape.points)),
      sentence: Wording(
        zh: "车行出入口 \(forVehicles.count) 处", en: "\(forVehicles.count) vehicle gates"))
    if forVehicles.count < 2, !unsaid.isEmpty { return .readings([], unknown: unsaid.map(\.id)) }
    return .readings([reading])
  }

  /// The longest stretch of the boundary between two gates that people use, in metres.
  ///
  /// Gates within ten metres of a boundary stand on it.
  static let gateGap = RuleMethod("gate.walk.gap") { _, scene in
    let gates = scene.elements(.gate).filter { $0.feature.flag("walk") ?? true }
    guard gates.contains(where: { !$0.shape.points.isEmpty }) else {
      return .unchecked(Wording(zh: "没有画出入口", en: "no gate is drawn"))
    }
    let readings = try scene.boundary().pieces.flatMap { piece -> [Reading] in
      let ring = piece.shell
      let places = gates.flatMap { gate in
        gate.shape.points.compactMap { point in
          ring.place(of: point).flatMap { $0.distance < 10 ? ($0.along, gate.id) : nil }
        }
      }.sorted { $0.0 < $1.0 }
      guard let first = places.first, let last = places.last else { return [] }
      return zip(places, places.dropFirst() + [(first.0 + ring.length, first.1)]).map { from, to in
        Reading(
          value: to.0 - from.0, slack: Reading.drawn,
          features: from.1 == to.1 && places.count > 1 || from.1 == last.1 && places.count == 1
            ? [from.1] : [from.1, to.1],
          witness: Shape(paths: [ring.stretch(from: from.0, to: to.0)].compactMap(\.self)),
          sentence: Wording(
            zh: "沿边界 \(Int((to.0 - from.0).rounded())) m 没有人行出入口",
            en: "\(Int((to.0 - from.0).rounded())) m of boundary without a gate to walk through"))
      }
    }
    guard !readings.isEmpty else {
      return .unchecked(Wording(zh: "边界上没有出入口", en: "no gate stands on the boundary"))
    }
    return .readings(readings)
  }
}

extension Ring {
  /// How near a point is, and how far along the ring.
  fileprivate func place(of point: Point) -> (distance: Double, along: Double)? {
    var best: (distance: Double, along: Double)?
    var passed = 0.0
    for (a, b) in zip(points, points.dropFirst()) {
      let place = point.nearest(from: a, to: b)
      let distance = point.distance(to: place)
      if distance < best?.distance ?? .infinity {
        best = (distance, passed + a.distance(to: place))
      }
      passed += a.distance(to: b)
    }
    return best
  }

  /// The line from one length along the ring to another, which may pass its start.
  fileprivate func stretch(from start: Double, to end: Double) -> Path? {
    let length = self.length
    var kept: [Point] = []
    for turn in 0...1 {
      var passed = Double(turn) * length
      for (a, b) in zip(points, points.dropFirst()) {
        let step = a.distance(to: b)
        defer { passed += step }
        guard step > 0, passed + step > start, passed < end else { continue }
        let first = a + (b - a) * (max(0, start - passed) / step)
        let last = a + (b - a) * (min(step, end - passed) / step)
        if kept.last != first { kept.append(first) }
        kept.append(last)
      }
    }
    return Path(kept)
  }
}
