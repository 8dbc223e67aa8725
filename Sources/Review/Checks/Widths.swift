import Geometry
import PublicSpace

extension Problem {
  static let widthMissing = Problem(
    .note, "line.width",
    Wording(
      zh: "线没有写宽度，取该种类的常用宽度", en: "is a line without a width, and its kind's usual one was taken"),
    remedy: Wording(zh: "补写宽度，单位为米", en: "say its width in metres"))
}

extension Check {
  /// A line covers as much ground as it is wide.
  static let widths = Check(.widthMissing) { scene in
    scene.elements.compactMap { element in
      guard element.isPresent, !element.shape.paths.isEmpty,
        let width = element.kind?.defaultWidth, element.feature.properties?["width"] == nil
      else { return nil }
      return Trouble(
        .widthMissing, element.feature,
        Wording(
          zh: "线没有写宽度，按 \(width) m 计",
          en: "is a line without a width, taken as \(width) m wide"))
    }
  }
}
