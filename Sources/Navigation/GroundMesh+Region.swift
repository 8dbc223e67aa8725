package import Geometry

extension GroundMesh {
  /// The ground, each of its patches a piece whose rings touch themselves nowhere.
  ///
  /// Holes thinner than the grid can tell are rounding, and filled.
  package var region: Region {
    let (patchOf, count) = patches()
    var pieces = [(shell: Ring?, holes: [Ring])](repeating: (nil, []), count: count)
    for rim in edges {
      let patch = Int(patchOf[rim.triangle])
      for ring in Self.parted(rim.line.map { points[Int($0)] }) where !Self.isRounding(ring) {
        if ring.signedArea > 0 {
          pieces[patch].shell = ring
        } else {
          pieces[patch].holes.append(ring)
        }
      }
    }
    return Region(
      pieces.compactMap { shell, holes in shell.map { Region.Piece($0, holes: holes) } })
  }

  /// Some of its triangles, likewise.
  func region(of isWanted: [Bool]) -> Region {
    GroundMesh(triangulation, isGround: isWanted).region
  }

  /// A closed line in parts, none of which passes a point twice.
  ///
  /// Each begins in the west, so that what is drawn along it does not move when things elsewhere do.
  private static func parted(_ line: [Point]) -> [Ring] {
    var rings: [[Point]] = []
    var open: [Point] = []
    var places: [Point: Int] = [:]
    for point in line {
      if let place = places[point] {
        rings.append(Array(open[place...]))
        for passed in open[(place + 1)...] { places[passed] = nil }
        open.removeSubrange((place + 1)...)
      } else {
        places[point] = open.count
        open.append(point)
      }
    }
    return (rings + [open]).compactMap { ring in
      let west = ring.indices.min { (ring[$0].x, ring[$0].y) < (ring[$1].x, ring[$1].y) } ?? 0
      return Ring(corners: Array(ring[west...] + ring[..<west]))
    }
  }

  private static func isRounding(_ ring: Ring) -> Bool {
    abs(ring.signedArea) < 2 * gridHair * ring.length
  }
}
