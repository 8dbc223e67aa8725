import Geometry
import Projection

extension Plane {
  /// How a report names the plane it was reckoned on.
  var json: JSONValue {
    .object([
      "name": .string(name), "proj": .string(definition), "datum": .string(datum.rawValue),
      "convergence_deg": .number(convergence * 180 / .pi), "scale": .number(scale),
      "origin_m": .array([.number(origin.x), .number(origin.y)]),
    ])
  }
}
