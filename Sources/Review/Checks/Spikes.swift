import Geometry
import PublicSpace

extension Problem {
  static let spike = Problem(
    .warning, "ring.spike",
    Wording(zh: "轮廓上有尖刺：出去后原路折回", en: "has a spike: its outline goes out and straight back"),
    remedy: Wording(zh: "删去尖端的点", en: "take the point at its tip out"))
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
