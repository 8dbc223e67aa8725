import Foundation

/// A drawing as a Chinese CAD writes it, made by hand.
public struct SampleDXF {
  private let header: String
  private let scale: Int
  private let origin: (east: Int, north: Int)
  private var entities = ""

  /// - Parameter scale: How many of the drawing's units are a metre.
  public init(codePage: String?, scale: Int = 1, east: Int = 0, north: Int = 0) {
    let page = codePage.map { "9\n$DWGCODEPAGE\n3\n\($0)\n" } ?? ""
    header = "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1015\n\(page)0\nENDSEC\n"
    self.scale = scale
    origin = (east, north)
    line("用地红线", "A1", [(0, 0), (100, 0), (100, 80), (0, 80)], closed: true)
    line("建筑", "A2", [(10, 10), (40, 10), (40, 22), (10, 22)], closed: true)
    line("道路中线", "A3", [(0, 40), (100, 40)], closed: false)
    line("围墙", "A4", [(1, 1), (99, 1), (99, 79), (1, 79)], closed: true)
    add("CIRCLE", "A5", "乔木", at: (60, 20), "40\n\(2 * scale)\n")
    add("TEXT", "A6", "标注", at: (12, 12), "40\n\(2 * scale)\n1\n三号楼\n")
    line("图层X", "A7", [(50, 50), (52, 50), (52, 52)], closed: true)
  }

  /// A light polyline.
  public mutating func line(
    _ layer: String, _ handle: String, _ points: [(Double, Double)], closed: Bool
  ) {
    entities += "0\nLWPOLYLINE\n5\n\(handle)\n8\n\(layer)\n90\n\(points.count)\n"
    entities += "70\n\(closed ? 1 : 0)\n" + points.map(place).joined()
  }

  /// A polyline of old drawings, with its vertices behind it.
  public mutating func oldLine(_ layer: String, _ handle: String, _ points: [(Double, Double)]) {
    entities += "0\nPOLYLINE\n5\n\(handle)\n8\n\(layer)\n66\n1\n70\n1\n10\n0\n20\n0\n30\n0\n"
    for point in points { entities += "0\nVERTEX\n8\n\(layer)\n\(place(point))30\n0.5\n" }
    entities += "0\nSEQEND\n8\n\(layer)\n"
  }

  /// Anything with one place; `more` are the group codes behind it.
  public mutating func add(
    _ type: String, _ handle: String, _ layer: String, at point: (Double, Double), _ more: String
  ) {
    entities += "0\n\(type)\n5\n\(handle)\n8\n\(layer)\n\(place(point))\(more)"
  }

  private func place(_ point: (Double, Double)) -> String {
    let (x, y) = (point.0 * Double(scale), point.1 * Double(scale))
    return "10\n\(x + Double(origin.east))\n20\n\(y + Double(origin.north))\n"
  }

  /// A block “TREE”: a crown of two metres and a stroke, on layer 0.
  private var blocks: String {
    "0\nSECTION\n2\nBLOCKS\n0\nBLOCK\n8\n0\n2\nTREE\n70\n0\n10\n0\n20\n0\n30\n0\n3\nTREE\n"
      + "0\nCIRCLE\n5\nB1\n8\n0\n10\n0\n20\n0\n40\n\(2 * scale)\n"
      + "0\nLINE\n5\nB2\n8\n0\n10\n\(-scale)\n20\n0\n11\n\(scale)\n21\n0\n0\nENDBLK\n8\n0\n0\nENDSEC\n"
  }

  public var text: String {
    header + blocks + "0\nSECTION\n2\nENTITIES\n" + entities + "0\nENDSEC\n0\nEOF\n"
  }

  /// The drawing's bytes in GBK.
  public func gbk() throws -> [UInt8] { try text.gbk() }
}

extension String {
  /// In the letters of Chinese Windows.
  public func gbk() throws -> [UInt8] {
    guard let data = data(using: String.Encoding(rawValue: 0x8000_0632)) else {
      throw CocoaError(.fileWriteInapplicableStringEncoding)
    }
    return [UInt8](data)
  }
}
