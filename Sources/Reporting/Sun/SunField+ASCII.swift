public import Analysis
public import Geometry

extension SunField {
  /// The field as an ESRI ASCII grid: hours row by row from the north, −9999 where ground is not open.
  ///
  /// - Parameter origin: Added to the corner, so that it lies where the plane's coordinates have it.
  public func asciiGrid(origin: Point) -> [UInt8] {
    let head = [
      "ncols \(grid.columns)", "nrows \(grid.rows)", "xllcorner \(grid.west + origin.x)",
      "yllcorner \(grid.south + origin.y)", "cellsize \(grid.cell)", "NODATA_value -9999",
    ]
    var text = Array((head.joined(separator: "\n") + "\n").utf8)
    text.reserveCapacity(grid.columns * grid.rows * 6)
    // Few different hours occur: each is written once, to a second.
    var known: [Int: [UInt8]] = [:]
    for row in (0..<grid.rows).reversed() {
      for column in 0..<grid.columns {
        if column > 0 { text.append(UInt8(ascii: " ")) }
        guard let hours = hours(column, row) else {
          text += "-9999".utf8
          continue
        }
        let units = Int((hours * 10_000).rounded())
        if let written = known[units] {
          text += written
        } else {
          let written = Array("\(Double(units) / 10_000)".utf8)
          known[units] = written
          text += written
        }
      }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }
}
