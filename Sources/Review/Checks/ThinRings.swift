import Geometry
import PublicSpace
import Topology

extension Problem {
  static let flat = Problem(
    .warning, "ring.flat",
    Wording(zh: "不围合任何用地：各点在一条直线上", en: "encloses no ground: its points lie on one line"),
    remedy: Wording(
      zh: "画出它的轮廓，或画成带宽度的线", en: "draw its outline, or draw it as a line with a width"))
  static let sliver = Problem(
    .warning, "ring.sliver",
    Wording(zh: "窄得不像任何实物", en: "is thinner than anything that is built"),
    remedy: Wording(
      zh: "删去：这是两条边界没有重合留下的碎面", en: "take it out: it is left between two borders that should be one"
    ))
}

extension Check {
  /// Ground that is no ground: what is left where borders were drawn twice.
  static let thinRings = Check(.flat, .sliver) { scene in
    scene.elements.compactMap { element -> Trouble? in
      let region = element.shape.region
      // A boundary without area is said by its own check.
      if element.kind == .boundary, region.area <= 1e-3 { return nil }
      for ring in region.rings {
        if ring.isLine { return Trouble(.flat, element.feature, point: ring.points[0]) }
        let isThin = element.kind != .wall && element.kind != .fence
        let width = Region(ring).meanWidth
        if isThin, width < 0.03, (try? Region(ring).isSound) == true {
          return Trouble(
            .sliver, element.feature, point: ring.points[0],
            Wording(
              zh: "只有 \(metres(width)) m 宽、\(metres(ring.length / 2)) m 长",
              en: "is \(metres(width)) m wide and \(metres(ring.length / 2)) m long"))
        }
      }
      return nil
    }
  }
}
