import Foundation
import Samples
import Testing

/// A drawing in the letters of a Chinese CAD, made by hand.
struct SampleDXF {
  var text = ""

  init(codePage: String?) {
    text = "0\nSECTION\n2\nHEADER\n9\n$ACADVER\n1\nAC1015\n"
    if let codePage { text += "9\n$DWGCODEPAGE\n3\n\(codePage)\n" }
    text += "0\nENDSEC\n0\nSECTION\n2\nENTITIES\n"
    line("用地红线", "A1", [(0, 0), (100, 0), (100, 80), (0, 80)], closed: true)
    line("建筑", "A2", [(10, 10), (40, 10), (40, 22), (10, 22)], closed: true)
    line("道路中线", "A3", [(0, 40), (100, 40)], closed: false)
    line("围墙", "A4", [(1, 1), (99, 1), (99, 79), (1, 79)], closed: true)
    text += "0\nCIRCLE\n5\nA5\n8\n乔木\n10\n60\n20\n20\n40\n2.5\n"
    text += "0\nTEXT\n5\nA6\n8\n标注\n10\n12\n20\n12\n40\n2\n1\n三号楼\n"
    line("图层X", "A7", [(50, 50), (52, 50), (52, 52)], closed: true)
    text += "0\nENDSEC\n0\nEOF\n"
  }

  private mutating func line(
    _ layer: String, _ handle: String, _ points: [(Int, Int)], closed: Bool
  ) {
    text += "0\nLWPOLYLINE\n5\n\(handle)\n8\n\(layer)\n90\n\(points.count)\n70\n\(closed ? 1 : 0)\n"
    for (x, y) in points { text += "10\n\(x)\n20\n\(y)\n" }
  }

  /// The drawing's bytes in GBK.
  func gbk() throws -> [UInt8] {
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    return [UInt8](try #require(text.data(using: encoding)))
  }
}

/// What reading it as text says; empty where there is no such file.
func text(of path: String) -> String {
  (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
}

/// The names of what lies in a folder, hidden files too.
func everything(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
