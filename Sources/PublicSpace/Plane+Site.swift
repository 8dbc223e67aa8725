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
            "is in \(layout.datum.name) and cannot be laid on \(choice.word)",
            remedy: "say plane auto: it is measured in a plane of its own")
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
            .error, "plane.unusable", "\(error)",
            remedy: "say plane auto, or a grid in metres that is made for the place")
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
        "on \(plane.name) lengths are \(signed(parts, 0)) ppm and areas \(signed(area, 3)) % off the"
          + " ground here, and its north lies \(signed(turn, 2))° clockwise from true north")
    ]
  }

  private var sunFindings: [Finding] {
    let (place, isSaid) = description.assumedPlace
    guard !isSaid else { return [] }
    let reason =
      description.city.map { "no latitude is known for “\($0)”" }
      ?? "the site does not say where it is"
    return [
      Finding(
        .note, "latitude.default",
        "\(reason): the sun was taken as in Shanghai, \(place.latitude)° N",
        remedy: "say “latitude” or “address” in site.yaml")
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
