import Foundation

/// The three synthetic layouts; made twice, they are the same to the byte.
enum Town: Int, CaseIterable {
  case small = 150
  case middle = 2_000
  case large = 50_000

  var featureCount: Int { rawValue }

  /// Writes the layout into a folder.
  func write(to folder: String) throws -> String {
    let path = "\(folder)/\(featureCount).geojson"
    let list = features.joined(separator: ",\n")
    let text = "{\"type\":\"FeatureCollection\",\"features\":[\n\(list)\n]}\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private var features: [String] {
    switch self {
    case .small:
      Community.features(
        number: 1, at: Spot(0, 0), width: 132, depth: 90, featureCount: featureCount)
    case .middle:
      Community.features(
        number: 2, at: Spot(300, -200), width: 246, depth: 268, featureCount: featureCount)
    case .large:
      (0..<50).flatMap { index in
        let (column, row) = (Double(index % 10), Double(index / 10))
        return Community.features(
          number: 3 + index, at: Spot(column * 290, row * 310), width: 220, depth: 240,
          featureCount: featureCount / 50)
      }
    }
  }
}
