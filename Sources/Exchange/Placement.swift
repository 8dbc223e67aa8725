import Projection

/// Where the numbers of a file lie on the Earth.
public enum Placement: Hashable, Sendable {
  /// As the file says.
  case own
  /// In the plane or system of an EPSG code.
  case epsg(Int)
  /// 上海2000, which has no code.
  case shanghai2000
  /// As they are, under a datum that the layout names.
  case datum(String)
}

extension Placement {
  var isInDegrees: Bool { self != .datum("local") }

  /// What GDAL is told to make of the numbers.
  func arguments(in unit: DrawingUnit) throws -> [String] {
    switch (self, unit.factor) {
    case (.datum, nil): return []
    case (.datum, let factor?):
      return ["-ct", "+proj=affine +s11=\(factor) +s22=\(factor)"]
    case (.own, _): return ["-t_srs", "EPSG:4326"]
    case (.epsg(let code), nil): return ["-s_srs", "EPSG:\(code)", "-t_srs", "EPSG:4326"]
    case (.epsg(let code), _): return ["-ct", Self.degrees(try Grid(epsg: code), unit)]
    case (.shanghai2000, _): return ["-ct", Self.degrees(.shanghai2000, unit)]
    }
  }

  private static func degrees(_ grid: Grid, _ unit: DrawingUnit) -> String {
    "+proj=pipeline +step +proj=unitconvert +xy_in=\(unit.rawValue) +xy_out=m +step +inv "
      + grid.definition + " +step +proj=unitconvert +xy_in=rad +xy_out=deg"
  }
}
