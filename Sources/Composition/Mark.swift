/// One thing to paint on a sheet: all that a painter needs to know, and nothing to decide.
public enum Mark: Hashable, Sendable {
  /// A filled shape; inner rings are holes (even-odd).
  case area(PaperPath, Colour)
  /// Shapes that all run the same way, painted as one where they overlap (non-zero winding).
  case union(PaperPath, Colour)
  case line(PaperPath, Stroke)
  /// Many discs of one size: a texture.
  case dots([PaperPoint], diameter: Double, Colour)
  /// One line of text, its baseline at the point.
  case text(TextLine, at: PaperPoint)
  /// A picture stretched over a box.
  case picture(Picture, PaperBox)
  /// Marks that show only inside a box.
  case framed(PaperBox, [Mark])
}

/// A colour in sRGB with opacity, each 0…1.
public struct Colour: Hashable, Sendable {
  public var red: Double
  public var green: Double
  public var blue: Double
  public var opacity: Double

  public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.opacity = opacity
  }

  /// A colour written as `0xRRGGBB`.
  public init(_ hex: Int, opacity: Double = 1) {
    func part(_ shift: Int) -> Double { Double((hex >> shift) & 255) / 255 }
    self.init(red: part(16), green: part(8), blue: part(0), opacity: opacity)
  }

  public func faded(to opacity: Double) -> Colour {
    Colour(red: red, green: green, blue: blue, opacity: opacity)
  }

  /// This colour moved a share of the way to another, opacity kept.
  public func mixed(with other: Colour, _ share: Double) -> Colour {
    Colour(
      red: red + (other.red - red) * share, green: green + (other.green - green) * share,
      blue: blue + (other.blue - blue) * share, opacity: opacity)
  }
}

/// How a line is drawn: width and dashes in millimetres.
public struct Stroke: Hashable, Sendable {
  public enum Ends: Hashable, Sendable { case flat, round }

  public var colour: Colour
  public var width: Double
  public var dashes: [Double]
  public var ends: Ends

  public init(_ colour: Colour, width: Double, dashes: [Double] = [], ends: Ends = .flat) {
    self.colour = colour
    self.width = width
    self.dashes = dashes
    self.ends = ends
  }
}
