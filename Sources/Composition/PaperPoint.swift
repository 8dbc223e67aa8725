/// A place on a sheet in millimetres, from its top left corner, `y` downwards.
public struct PaperPoint: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  public static func + (a: PaperPoint, b: PaperPoint) -> PaperPoint {
    PaperPoint(a.x + b.x, a.y + b.y)
  }

  public static func - (a: PaperPoint, b: PaperPoint) -> PaperPoint {
    PaperPoint(a.x - b.x, a.y - b.y)
  }
}

/// An upright rectangle on a sheet, in millimetres.
public struct PaperBox: Hashable, Sendable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  public var right: Double { x + width }
  public var bottom: Double { y + height }
  public var middle: PaperPoint { PaperPoint(x + width / 2, y + height / 2) }

  /// This box made smaller on every side.
  public func inset(by margin: Double) -> PaperBox {
    PaperBox(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }

  public func intersects(_ other: PaperBox) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  public func contains(_ other: PaperBox) -> Bool {
    x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom
  }
}
