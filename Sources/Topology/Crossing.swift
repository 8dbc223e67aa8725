// How values cross into GEOS and back: points in bulk, never one by one.

import CGEOS
import Geometry

extension Engine {
  func figure(_ region: Region) throws(TopologyError) -> Figure {
    if region.pieces.count == 1 { return try figure(region.pieces[0]) }
    var pieces = FigureList(context: context)
    for piece in region.pieces { pieces.append(try figure(piece)) }
    return try collect(&pieces, as: GEOS_MULTIPOLYGON)
  }

  func figure(_ piece: Region.Piece) throws(TopologyError) -> Figure {
    var holes = FigureList(context: context)
    for hole in piece.holes { holes.append(try ring(hole)) }
    let shell = try ring(piece.shell).surrender()
    // GEOS frees shell and holes even when this fails.
    var rings = holes.surrender()
    return try own(
      GEOSGeom_createPolygon_r(context, shell, &rings, UInt32(rings.count)), after: "read a polygon"
    )
  }

  func figure(_ path: Path) throws(TopologyError) -> Figure {
    try own(
      GEOSGeom_createLineString_r(context, sequence(path.points)), after: "read a line")
  }

  /// Many figures as one; GEOS frees them even when this fails.
  func collect(
    _ figures: inout FigureList, as type: GEOSGeomTypes
  ) throws(TopologyError) -> Figure {
    var parts = figures.surrender()
    return try own(
      GEOSGeom_createCollection_r(context, Int32(type.rawValue), &parts, UInt32(parts.count)),
      after: "collect geometries")
  }

  private func ring(_ ring: Ring) throws(TopologyError) -> Figure {
    try own(
      GEOSGeom_createLinearRing_r(context, sequence(ring.points)), after: "read a ring")
  }

  /// A sequence that the geometry it is given to will free.
  private func sequence(_ points: [Point]) -> OpaquePointer? {
    points.withUnsafeBytes { bytes in
      GEOSCoordSeq_copyFromBuffer_r(
        context, bytes.baseAddress?.assumingMemoryBound(to: Double.self),
        UInt32(points.count), 0, 0)
    }
  }

  /// The areas of a figure as a value; points and lines in it are left out.
  func region(_ pointer: OpaquePointer) throws(TopologyError) -> Region {
    var pieces: [Region.Piece] = []
    try addPieces(of: pointer, to: &pieces)
    return Region(pieces)
  }

  private func addPieces(
    of pointer: OpaquePointer, to pieces: inout [Region.Piece]
  ) throws(TopologyError) {
    switch GEOSGeomTypes(UInt32(bitPattern: GEOSGeomTypeId_r(context, pointer))) {
    case GEOS_POLYGON:
      guard GEOSisEmpty_r(context, pointer) == 0 else { return }
      guard let shell = try ring(GEOSGetExteriorRing_r(context, pointer)) else { return }
      var holes: [Ring] = []
      for i in 0..<max(0, GEOSGetNumInteriorRings_r(context, pointer)) {
        if let hole = try ring(GEOSGetInteriorRingN_r(context, pointer, i)) { holes.append(hole) }
      }
      pieces.append(Region.Piece(shell, holes: holes))
    case GEOS_MULTIPOLYGON, GEOS_GEOMETRYCOLLECTION:
      for i in 0..<max(0, GEOSGetNumGeometries_r(context, pointer)) {
        guard let part = GEOSGetGeometryN_r(context, pointer, i) else { continue }
        try addPieces(of: part, to: &pieces)
      }
    default: break
    }
  }

  private func ring(_ line: OpaquePointer?) throws(TopologyError) -> Ring? {
    guard let line, let sequence = GEOSGeom_getCoordSeq_r(context, line) else { return nil }
    var count: UInt32 = 0
    guard GEOSCoordSeq_getSize_r(context, sequence, &count) == 1 else {
      throw error(after: "read a ring back")
    }
    var copied: Int32 = 0
    let points = [Point](unsafeUninitializedCapacity: Int(count)) { buffer, size in
      let bytes = UnsafeMutableRawPointer(buffer.baseAddress!)
      copied = GEOSCoordSeq_copyToBuffer_r(
        context, sequence, bytes.assumingMemoryBound(to: Double.self), 0, 0)
      size = copied == 1 ? Int(count) : 0
    }
    guard copied == 1 else { throw error(after: "read a ring back") }
    return Ring(points)
  }
}
