import CGEOS
import Geometry

extension Engine {
  /// A region without self-crossings, from the figure that was made of it.
  ///
  /// GEOS reads all rings of a polygon as one line work, in which a hole that shares an edge with
  /// the outline may be filled; so the holes of one piece are cut out of its outline one step later.
  func madeValid(
    _ region: Region, _ figure: borrowing Figure
  ) throws(TopologyError) -> Figure {
    guard region.pieces.count == 1, !region.pieces[0].holes.isEmpty else {
      return try own(GEOSMakeValid_r(context, figure.pointer), after: "make valid")
    }
    let shell = try sound(region.pieces[0].shell)
    var holes = FigureList(context: context)
    for hole in region.pieces[0].holes { holes.append(try sound(hole)) }
    let together = try collect(&holes, as: GEOS_GEOMETRYCOLLECTION)
    let union = try self.union(of: together, for: "make valid")
    // A hole without ground leaves a line, which an overlay would not take among grounds.
    let ground = try self.figure(try self.region(union.pointer))
    return try own(
      GEOSDifference_r(context, shell.pointer, ground.pointer), after: "make valid")
  }

  private func sound(_ ring: Ring) throws(TopologyError) -> Figure {
    let figure = try self.figure(Region.Piece(ring))
    return try own(GEOSMakeValid_r(context, figure.pointer), after: "make valid")
  }
}
