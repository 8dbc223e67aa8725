import Glibc

/// A turn about the sheet's corner, clockwise on the paper, and back.
struct Turn {
  private let cosine: Double
  private let sine: Double

  init(_ angle: Double) {
    cosine = cos(angle)
    sine = sin(angle)
  }

  func apply(_ p: PaperPoint) -> PaperPoint {
    PaperPoint(p.x * cosine - p.y * sine, p.x * sine + p.y * cosine)
  }

  func undo(_ p: PaperPoint) -> PaperPoint {
    PaperPoint(p.x * cosine + p.y * sine, p.y * cosine - p.x * sine)
  }
}

func angle(of vector: PaperPoint) -> Double { atan2(vector.y, vector.x) }

/// The point at a distance from another, at an angle clockwise from the right.
func point(_ origin: PaperPoint, _ distance: Double, at angle: Double) -> PaperPoint {
  PaperPoint(origin.x + distance * cos(angle), origin.y + distance * sin(angle))
}
