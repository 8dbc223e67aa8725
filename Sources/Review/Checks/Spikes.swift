import Geometry
import PublicSpace

extension Problem {
  static let spike = Problem(
    .warning, "ring.spike", "has a spike: its outline goes out and straight back",
    remedy: "take the point at its tip out")
}

extension Check {
  /// A point dragged away leaves a way out and back.
  static let spikes = Check(.spike) { scene in
    scene.elements.compactMap { element in
      let rings = element.shape.region.rings
      guard !rings.contains(where: \.isLine),
        let tip = rings.lazy.compactMap({ $0.withoutRepeats?.spike }).first
      else { return nil }
      return Trouble(.spike, element.feature, point: tip)
    }
  }
}
