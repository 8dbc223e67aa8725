import Geometry
import Projection
import PublicSpace

/// One polygon of a feature, as its file has it.
struct PolygonText {
  let feature: Feature
  let json: JSON
  /// The geometry's “type”, when the polygon is all there is to it.
  let type: JSON?
  let rings: [PositionList]
  /// What mends its rings one by one.
  let patches: [TextPatch]

  /// Where new corners may be written: decimals of the finest number in it, and a centimetre at least.
  var decimals: Int { max(7, Decimals(of: feature).most) }

  /// The rings as ground, their points taken in the order of `places`.
  func region(taking metres: [Point], from next: inout Int) -> Region? {
    var ground: [Ring?] = []
    for ring in rings {
      let count = ring.order.count
      ground.append(Ring(Array(metres[next..<next + count])))
      next += count
    }
    let sound = ground.compactMap { $0 }
    guard sound.count == ground.count, let shell = sound.first else { return nil }
    return Region(shell, holes: Array(sound.dropFirst()))
  }
}
