import Geometry
import PublicSpace

extension Problem {
  static let doorOff = Problem(
    .warning, "door.off", "is a door that is on no building's wall",
    remedy: "move it onto the wall it opens")
  static let doorSnapped = Problem(
    .note, "door.snapped", "is a door a little off its wall, and was taken to stand on it",
    remedy: "snap it to the wall")
}

extension Check {
  /// A metre off is a matter of drawing: in a bay or behind a step a door is not on the wall's line.
  static let doors = Check(.doorOff, .doorSnapped) { scene in
    // Walls that could not be read are walls still: what stands off them cannot be told.
    let isWhole = !scene.layout.features.contains {
      $0.kind == .building && scene.faulty.contains($0.id)
    }
    return scene.elements(of: .door).compactMap { door -> Trouble? in
      guard let point = door.shape.points.first else { return nil }
      let here = Box(west: point.x, south: point.y, east: point.x, north: point.y)
      let walls = scene.elements(near: here.grown(by: 30)).filter { $0.isEntered && $0.isPresent }
      let nearest = walls.map { ($0, $0.distance(to: point)) }.min { $0.1 < $1.1 }
      guard let (wall, distance) = nearest, distance <= 30 else {
        return isWhole ? Trouble(.doorOff, door.feature, point: point) : nil
      }
      if distance <= 0.05 { return nil }
      if distance <= 1 {
        return Trouble(
          .doorSnapped, door.feature, point: point,
          "is \(metres(distance)) m off the wall of “\(wall.id)”, and was taken to stand on it")
      }
      guard isWhole else { return nil }
      return Trouble(
        .doorOff, door.feature, point: point,
        "is \(metres(distance)) m off the nearest wall, that of “\(wall.id)”")
    }
  }
}

extension Element {
  /// Whether a door may open into it.
  fileprivate var isEntered: Bool {
    switch kind {
    case .building, .station, .toilet, .waste, .bikeParking, .pavilion: true
    default: false
    }
  }
}
