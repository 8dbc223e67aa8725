package import Geometry
import Glibc

extension ShadowCasters.Crown {
  /// Sets the cells whose centres the crown shades: an ellipse, drawn out away from the sun.
  ///
  ///     centre = c + d z      half axes: along d √(r² + (b cot h)²), across r
  ///
  /// with d the shadow of one metre, z the crown's middle height and b its half height: the shadow of an
  /// ellipsoid on level ground.
  ///
  /// - Parameter oneMetre: The shadow of a thing one metre high, in metres.
  func fill(under oneMetre: Point, on grid: CellGrid, into words: inout [UInt64]) {
    let middle = grid.position(of: centre + oneMetre * self.middle)
    let r = radius / grid.cell
    let reach = oneMetre * (halfHeight / grid.cell)
    // x² a − 2 x y b + y² c = q holds on the rim, from r² I + reach reachᵀ turned round.
    let (a, b, c) = (r * r + reach.y * reach.y, reach.x * reach.y, r * r + reach.x * reach.x)
    let q = a * c - b * b
    guard q > 0, a > 0 else { return }
    let half = c.isFinite ? a.squareRoot() : 0
    let first = max(0, (middle.y - half).rounded(.up))
    let last = min(Double(grid.rows - 1), (middle.y + half).rounded(.down))
    guard first <= last else { return }
    for row in Int(first)...Int(last) {
      let y = Double(row) - middle.y
      let root = b * b * y * y - a * (c * y * y - q)
      guard root >= 0 else { continue }
      let (mid, wide) = (middle.x + b * y / a, root.squareRoot() / a)
      let start = max(0, (mid - wide).rounded(.up))
      let end = min(Double(grid.columns - 1), (mid + wide).rounded(.down))
      guard start <= end else { continue }
      for column in Int(start)...Int(end) {
        words[row * grid.stride + column >> 6] |= 1 << UInt64(column & 63)
      }
    }
  }
}

extension ShadowCasters.Crown {
  /// The same ellipse as corners, right about.
  package func shadow(under oneMetre: Point) -> [Point] {
    let length = (oneMetre.x * oneMetre.x + oneMetre.y * oneMetre.y).squareRoot()
    let along = length > 0 ? oneMetre * (1 / length) : Point(0, 1)
    let half = (radius * radius + halfHeight * halfHeight * length * length).squareRoot()
    let place = centre + oneMetre * middle
    return (0..<32).map { corner in
      let angle = -2 * Double.pi * Double(corner) / 32
      let (a, b) = (half * cos(angle), radius * sin(angle))
      return place + Point(along.x * a - along.y * b, along.y * a + along.x * b)
    }
  }
}
