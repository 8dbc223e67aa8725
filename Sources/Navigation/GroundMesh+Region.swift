package import Geometry

extension GroundMesh {
  /// The ground, each of its patches a piece whose rings touch themselves nowhere.
  ///
  /// Holes thinner than the grid can tell are rounding, and filled.
  package var region: Region {
    let patches = GroundPatches(of: self)
    var pieces: [Int: (shell: Ring?, holes: [Ring])] = [:]
    for rim in edges {
      let patch = patches.patch(of: rim.triangle)
      for ring in Self.parted(rim.line.map { points[Int($0)] }) where !Self.isRounding(ring) {
        if ring.signedArea > 0 {
          pieces[patch, default: (nil, [])].shell = ring
        } else {
          pieces[patch, default: (nil, [])].holes.append(ring)
        }
      }
    }
    return Region(
      pieces.sorted { $0.key < $1.key }.compactMap { _, piece in
        piece.shell.map { Region.Piece($0, holes: piece.holes) }
      })
  }

  /// Some of its triangles, likewise.
  func region(of isWanted: [Bool]) -> Region {
    GroundMesh(triangulation, isGround: isWanted).region
  }

  /// A closed line in parts, none of which passes a point twice.
  private static func parted(_ line: [Point]) -> [Ring] {
    var rings: [Ring] = []
    var open: [Point] = []
    var places: [Point: Int] = [:]
    for point in line {
      if let place = places[point] {
        rings += [Ring(corners: Array(open[place...]))].compactMap { $0 }
        for passed in open[(place + 1)...] { places[passed] = nil }
        open.removeSubrange((place + 1)...)
      } else {
        places[point] = open.count
        open.append(point)
      }
    }
    return rings + [Ring(corners: open)].compactMap { $0 }
  }

  private static func isRounding(_ ring: Ring) -> Bool {
    abs(ring.signedArea) < 2 * gridHair * ring.length
  }
}
