import Projection

/// What GeoJSON's old member `crs` names.
enum CoordinateSystem: Equatable {
  case degrees(Datum)
  case grid(Int)

  /// Reads `{"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4549"}}`; null names nothing.
  init?(of crs: JSON, faults: inout [Finding]) {
    guard crs.form != .null else { return nil }
    let name = crs["properties"]?["name"]?.string ?? crs.string ?? ""
    guard let system = CoordinateSystem(name: name) else {
      faults.append(
        Finding(
          .error, "crs.unknown", line: crs.line,
          name.isEmpty
            ? Wording(zh: "“crs”没有写名称", en: "its “crs” has no name")
            : Wording(
              zh: "“crs”写作“\(name)”，无法识别", en: "its “crs” is “\(name)”, which is not known"),
          remedy: .exportInDegrees))
      return nil
    }
    self = system
  }

  /// `CRS84`, `EPSG:4549`, or either as a URN or an address.
  init?(name: String) {
    let words = name.uppercased().split { ":/".contains($0) }
    guard let last = words.last else { return nil }
    if last == "CRS84" || last == "CRS84H" {
      self = .degrees(.wgs84)
    } else if words.contains("EPSG"), let code = Int(last) {
      switch code {
      case 4326, 4979: self = .degrees(.wgs84)
      case 4490, 4480: self = .degrees(.cgcs2000)
      default: self = .grid(code)
      }
    } else {
      return nil
    }
  }
}
