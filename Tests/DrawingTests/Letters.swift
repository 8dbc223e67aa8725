import Composition
import Testing

@testable import Drawing

let white = Colour(0xFFFFFF)
let black = Colour(0x000000)
let red = Colour(0xFF0000)
let blue = Colour(0x0000FF)

/// Paints marks on white paper, one pixel a millimetre, and names each pixel by a letter.
///
/// `_` white, `K` black, `R` red, `B` blue, `P` red half over white, `?` anything else.
func letters(_ marks: [Mark], width: Int, height: Int) throws -> String {
  let known: [UInt32: Character] = [
    0xFFFFFF: "_", 0x000000: "K", 0xFF0000: "R", 0x0000FF: "B", 0xFF7F7F: "P", 0xFF8080: "P",
  ]
  return try pixels(marks, width: width, height: height)
    .map { String($0.map { known[$0] ?? "?" }) }.joined(separator: "\n")
}

/// The colours of the pixels, a row an array; `perMillimetre` pixels a millimetre.
func pixels(
  _ marks: [Mark], width: Int, height: Int, perMillimetre: Double = 1,
  with typesetter: Typesetter = Typesetter()
) throws -> [[UInt32]] {
  let sheet = Sheet(width: Double(width), height: Double(height), paper: white, marks: marks)
  let canvas = try sheet.image(dpi: 25.4 * perMillimetre, with: typesetter)
  return try canvas.withPixels { bytes, width, height, stride in
    (0..<height).map { y in
      (0..<width).map { x in
        UnsafeRawPointer(bytes + y * stride).load(fromByteOffset: 4 * x, as: UInt32.self) & 0xFFFFFF
      }
    }
  }
}

/// How much ink is on white paper: 1 for each black pixel.
func ink(_ rows: [[UInt32]]) -> Double {
  rows.joined().reduce(0) { $0 + 1 - Double($1 & 0xFF) / 255 }
}

func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> PaperPath {
  PaperPath(PaperBox(x: x, y: y, width: width, height: height))
}
