import Geometry
import PublicSpace

extension Problem {
  static let doorOff = Problem(
    .warning, "door.off",
    Wording(zh: "单元门不在任何建筑的外墙上", en: "is a door that is on no building's wall"),
    remedy: Wording(zh: "移到它所开的外墙上", en: "move it onto the wall it opens"))
  static let doorSnapped = Problem(
    .note, "door.snapped",
    Wording(
      zh: "单元门略偏离外墙，已按在墙上处理", en: "is a door a little off its wall, and was taken to stand on it"),
    remedy: Wording(zh: "捕捉到外墙上", en: "snap it to the wall"))
}

extension Check {
  /// Half a metre off is a matter of drawing; a measure sees the door on its wall.
  static let doors = Check(.doorOff, .doorSnapped) { scene in
    // Walls that could not be read are walls still: what stands off them cannot be told.
    let isWhole = !scene.layout.features.contains {
      $0.kind == .building && scene.faulty.contains($0.id)
    }
    let doors = scene.elements(of: .door).filter { !$0.shape.points.isEmpty }
    let walls = scene.elements.walls(near: doors.map { $0.shape.points[0] }, within: 30)
    return doors.compactMap { door -> Trouble? in
      let point = door.shape.points[0]
      guard let wall = walls[point] else {
        return isWhole ? Trouble(.doorOff, door.feature, point: point) : nil
      }
      let distance = metres(wall.distance)
      if wall.distance <= 0.05 { return nil }
      if wall.distance <= DoorWall.snap {
        return Trouble(
          .doorSnapped, door.feature, point: point,
          Wording(
            zh: "偏离“\(wall.building.id)”的外墙 \(distance) m，已按在墙上处理",
            en:
              "is \(distance) m off the wall of “\(wall.building.id)”, and was taken to stand on it"
          ))
      }
      guard isWhole else { return nil }
      return Trouble(
        .doorOff, door.feature, point: point,
        Wording(
          zh: "离最近的外墙（“\(wall.building.id)”）\(distance) m",
          en: "is \(distance) m off the nearest wall, that of “\(wall.building.id)”"))
    }
  }
}
