/// A sheet of paper by its name, landscape, in millimetres.
public struct SheetSize: Hashable, Sendable {
  public let name: String
  public let width: Double
  public let height: Double

  public static let all = [
    SheetSize(name: "A0", width: 1189, height: 841), SheetSize(name: "A1", width: 841, height: 594),
    SheetSize(name: "A2", width: 594, height: 420), SheetSize(name: "A3", width: 420, height: 297),
    SheetSize(name: "A4", width: 297, height: 210),
  ]

  public static let a1 = all[1]

  /// A slide as screens show it, 13⅓ × 7½ inches.
  public static let slide = SheetSize(name: "16:9", width: 338.667, height: 190.5)

  public init(name: String, width: Double, height: Double) {
    self.name = name
    self.width = width
    self.height = height
  }

  /// `A1`, or `A1-portrait` for the sheet set upright.
  public init?(name: String) {
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard
      let size = (Self.all + [.slide]).first(where: {
        $0.name.lowercased() == parts.first?.lowercased()
      })
    else { return nil }
    guard size.name != Self.slide.name || parts.count == 1 else { return nil }
    switch parts.dropFirst().joined().lowercased() {
    case "", "landscape": self = size
    case "portrait": self.init(name: name, width: size.height, height: size.width)
    default: return nil
    }
  }
}
