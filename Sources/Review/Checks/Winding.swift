import Geometry
import PublicSpace

extension Problem {
  static let winding = Problem(
    .note, "ring.winding",
    Wording(zh: "有环绕行方向相反，已调转", en: "has a ring that runs the wrong way round; it was turned"),
    remedy: Wording(
      zh: "外环应逆时针，内环应顺时针（RFC 7946）",
      en: "outlines run counter-clockwise and holes clockwise (RFC 7946)"))
}

extension Check {
  /// Outlines run counter-clockwise, holes clockwise; nothing here depends on it.
  static let winding = Check(.winding) { scene in
    scene.elements.compactMap { element in
      let isWrong = element.shape.region.pieces.contains { piece in
        piece.shell.signedArea < -1e-3 || piece.holes.contains { $0.signedArea > 1e-3 }
      }
      return isWrong ? Trouble(.winding, element.feature) : nil
    }
  }
}
