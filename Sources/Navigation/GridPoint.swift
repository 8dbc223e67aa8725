package import Geometry

// Which side of a line a point lies on must never be guessed: one wrong answer and a way leads
// through a wall. Points are set on a fine grid, on which the answer can be had exactly.

/// Metres: a sixty-fifth of a millimetre.
///
/// Up to `gridReach` away, differences and the signs of their products stay exact.
let gridStep = 0x1p-16

/// Metres by which a point that is set on the grid may come to lie beyond a wall it stood at.
let gridHair = 2 * gridStep

/// Metres from the origin up to which points have places on the grid that arithmetic tells apart.
let gridReach = 0x1p33

extension Point {
  /// The nearest point of the grid.
  package var onGrid: Point {
    Point((x / gridStep).rounded() * gridStep, (y / gridStep).rounded() * gridStep)
  }

  /// Whether the grid reaches as far as this.
  var isInReach: Bool { abs(x) <= gridReach && abs(y) <= gridReach }
}

/// Twice the signed area of the triangle `a b c`, its sign exact for points of the grid.
///
///     (b − a) × (c − a)
///
/// Rounding matters only where the two products are nearly alike; their difference is exact then
/// (Sterbenz), and so are the parts that rounding took from them.
@inline(__always)
func exactTurn(_ a: Point, _ b: Point, _ c: Point) -> Double {
  let (bx, by, cx, cy) = (b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y)
  let (first, second) = (bx * cy, by * cx)
  let rough = first - second
  if abs(rough) > 4e-16 * (abs(first) + abs(second)) { return rough }
  return rough + ((-first).addingProduct(bx, cy) - (-second).addingProduct(by, cx))
}

/// Whether `d` lies well inside the circle through `a b c`, which turns left.
///
/// Only the form of triangles hangs on the answer, so one in doubt is a no: flips come to an end.
func isInCircle(_ d: Point, _ a: Point, _ b: Point, _ c: Point) -> Bool {
  let (p, q, r) = (a - d, b - d, c - d)
  let (pp, qq, rr) = (p.x * p.x + p.y * p.y, q.x * q.x + q.y * q.y, r.x * r.x + r.y * r.y)
  let (qr, rp, pq) = (q.x * r.y - q.y * r.x, r.x * p.y - r.y * p.x, p.x * q.y - p.y * q.x)
  let sure = 1e-12 * (pp * abs(qr) + qq * abs(rp) + rr * abs(pq))
  return pp * qr + qq * rp + rr * pq > sure
}
