/// A sheet that a board can be drawn on: paper, a slide, or a picture as long as it needs.
public struct BoardSheet: Hashable, Sendable {
  public let name: String
  /// Millimetres.
  public let width: Double
  /// Nil for a picture as long as it needs.
  public let height: Double?

  public static let a1 = BoardSheet(SheetSize.a1)

  /// 1080 pixels across at the usual 150 dots an inch, as chat groups show pictures.
  public static let long = BoardSheet(name: "long", width: 1080 / 150 * 25.4, height: nil)

  init(name: String, width: Double, height: Double?) {
    self.name = name
    self.width = width
    self.height = height
  }

  public init(_ size: SheetSize) {
    self.init(name: size.name, width: size.width, height: size.height)
  }

  /// `A1`, `A3-portrait`, `16:9` or `long`.
  public init?(name: String) {
    if name.lowercased() == Self.long.name {
      self = .long
    } else if let size = SheetSize(name: name.replacing("：", with: ":")) {
      self.init(
        name: size.name.lowercased().hasSuffix("-portrait")
          ? "\(size.name.prefix(2).uppercased())-portrait" : size.name, width: size.width,
        height: size.height)
    } else {
      return nil
    }
  }

  /// The name as a part of a file's name.
  public var fileWord: String { name.replacing(":", with: "x") }

  /// All there are, by name.
  public static let names =
    SheetSize.all.flatMap { [$0.name, "\($0.name)-portrait"] } + [SheetSize.slide.name, long.name]
}
