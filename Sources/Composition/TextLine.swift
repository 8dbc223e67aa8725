/// One line of text, set.
public struct TextLine: Hashable, Sendable {
  public enum Anchor: Hashable, Sendable { case start, middle, end }

  public var string: String
  public var style: TextStyle
  public var anchor: Anchor
  /// Turned about its anchor, in degrees, clockwise on the paper.
  public var turn: Double

  public init(
    _ string: String, _ style: TextStyle, anchor: Anchor = .start, turn: Double = 0
  ) {
    self.string = string
    self.style = style
    self.anchor = anchor
    self.turn = turn
  }
}

public struct TextStyle: Hashable, Sendable {
  /// The faces a board is set in, all of them fonts that Debian ships.
  public enum Face: Hashable, Sendable, CaseIterable {
    /// Noto Sans CJK SC.
    case text, textBold
    /// Noto Serif CJK SC.
    case title, titleBold
    /// LXGW WenKai.
    case hand
  }

  public var face: Face
  /// The em in millimetres.
  public var size: Double
  public var colour: Colour
  /// A rim of this colour round the letters, and its width in millimetres.
  public var halo: Halo?
  /// Extra space after each letter, as a share of the em.
  public var tracking: Double

  public struct Halo: Hashable, Sendable {
    public var colour: Colour
    public var width: Double

    public init(_ colour: Colour, width: Double) {
      self.colour = colour
      self.width = width
    }
  }

  public init(
    _ face: Face = .text, size: Double, colour: Colour, halo: Halo? = nil, tracking: Double = 0
  ) {
    self.face = face
    self.size = size
    self.colour = colour
    self.halo = halo
    self.tracking = tracking
  }
}

/// Says how wide text is when set.
///
/// Drawing answers with the fonts; tests with square letters.
public protocol TextRuler {
  /// The advance width of one line in millimetres.
  func width(of string: String, in style: TextStyle) -> Double
  /// The characters of a line that no font has, each once.
  func lacking(in string: String, face: TextStyle.Face) -> [Character]
  /// Makes another that measures alike, for a thread of its own.
  var twin: @Sendable () -> any TextRuler { get }
}
