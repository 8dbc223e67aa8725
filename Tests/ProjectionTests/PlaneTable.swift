import Foundation
import Projection
import Samples

/// A row of `Tests/Oracles/planes.json`, by pyproj (`planes.py`).
struct PlaneRow: Decodable {
  let plane: String
  let longitude: Double
  let latitude: Double
  let east: Double
  let north: Double
  let convergence_deg: Double
  let scale: Double

  var place: Coordinate { Coordinate(longitude, latitude) }

  var choice: PlaneChoice? { PlaneChoice(word: plane) }

  func grid() throws -> Grid {
    guard case .epsg(let code) = choice else { return .shanghai2000 }
    return try Grid(epsg: code)
  }

  static func all() throws -> [PlaneRow] {
    let data = try Data(contentsOf: URL(filePath: inRepository("Tests/Oracles/planes.json")))
    return try JSONDecoder().decode([PlaneRow].self, from: data)
  }
}
