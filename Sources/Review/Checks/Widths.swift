import Geometry
import PublicSpace

extension Problem {
  static let widthMissing = Problem(
    .note, "line.width", "is a line without a width, and its kind's usual one was taken",
    remedy: "say its width in metres")
}

extension Check {
  /// A line covers as much ground as it is wide.
  static let widths = Check(.widthMissing) { scene in
    scene.elements.compactMap { element in
      guard element.isPresent, !element.shape.paths.isEmpty,
        let width = element.kind?.defaultWidth, element.feature.properties?["width"] == nil
      else { return nil }
      return Trouble(
        .widthMissing, element.feature, "is a line without a width, taken as \(width) m wide")
    }
  }
}
