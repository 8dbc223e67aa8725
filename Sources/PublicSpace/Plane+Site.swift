import Geometry
import Projection

extension Plane {
  /// The plane that a site asks for, round the middle of its boundary.
  init(for layout: Layout, _ description: SiteDescription, around centre: Coordinate) throws {
    let choice = description.plane
    guard choice == .auto || layout.datum.agrees(with: .wgs84) else {
      throw Rejection(
        layout.path,
        [
          Finding(
            .error, "plane.datum",
            Wording(
              zh: "采用 \(layout.datum.name(in: .zh))，不能投影到 \(choice.word)",
              en: "is in \(layout.datum.name) and cannot be laid on \(choice.word)"),
            remedy: Wording(
              zh: "plane 写作 auto：在自身平面上量算",
              en: "say plane auto: it is measured in a plane of its own"))
        ])
    }
    guard layout.datum.isInDegrees else {
      self.init(
        ofMetresAround: Point(centre.longitude, centre.latitude),
        near: description.assumedPlace.place)
      return
    }
    do {
      try self.init(choice, around: centre, datum: layout.datum)
    } catch {
      throw Rejection(
        layout.path,
        [
          Finding(
            .error, "plane.unusable", error.wording,
            remedy: Wording(
              zh: "plane 写作 auto，或当地适用的米制坐标系",
              en: "say plane auto, or a grid in metres that is made for the place"))
        ])
    }
  }
}

extension Site {
  /// What there is to say of the plane: how it departs from the ground, and what was guessed.
  var planeFindings: [Finding] {
    if plane.datum == .local { return sunFindings }
    guard plane.scale != 1 || plane.convergence != 0 else { return [] }
    let parts = (plane.scale - 1) * 1e6
    let area = (plane.scale * plane.scale - 1) * 100
    let turn = plane.convergence * 180 / .pi
    return [
      Finding(
        .note, "plane.grid",
        Wording(
          zh: "在 \(plane.name) 上，此处长度与地面相差 \(signed(parts, 0)) ppm，"
            + "面积相差 \(signed(area, 3))%，坐标北自真北顺时针偏 \(signed(turn, 2))°",
          en:
            "on \(plane.name) lengths are \(signed(parts, 0)) ppm and areas \(signed(area, 3)) % off"
            + " the ground here, and its north lies \(signed(turn, 2))° clockwise from true north"))
    ]
  }

  private var sunFindings: [Finding] {
    let (place, isSaid) = description.assumedPlace
    guard !isSaid else { return [] }
    let reason =
      description.city.map {
        Wording(zh: "不知道“\($0)”的纬度", en: "no latitude is known for “\($0)”")
      } ?? Wording(zh: "没有写明社区所在地", en: "the site does not say where it is")
    return [
      Finding(
        .note, "latitude.default",
        reason
          + Wording(
            zh: "：太阳高度按上海（北纬 \(place.latitude)°）计",
            en: ": the sun was taken as in Shanghai, \(place.latitude)° N"),
        remedy: Wording(
          zh: "在 site.yaml 中写明“latitude”或“address”",
          en: "say “latitude” or “address” in site.yaml"))
    ]
  }
}

private func signed(_ value: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let rounded = (value * scale).rounded() / scale
  let text = decimals == 0 ? "\(Int(abs(rounded)))" : "\(abs(rounded))"
  return (rounded < 0 ? "−" : "+") + text
}
