import Geometry
import Projection

/// What a file says of its coordinates, and how they become those of the layout.
struct Georeference {
  let datum: Datum
  /// What is odd about it.
  private(set) var notes: [Finding] = []
  /// What cannot be used.
  private(set) var faults: [Finding] = []
  private var grid: Grid?

  /// Reads the foreign member `yuan:datum` and the old member `crs`.
  init(of root: JSON, _ hints: DatumHints) {
    var faults: [Finding] = []
    let system = root["crs"].flatMap { CoordinateSystem(of: $0, faults: &faults) }
    var said: Datum?
    if let value = root["yuan:datum"] {
      said = value.string.flatMap(Datum.init)
      if said == nil {
        let words = Datum.allCases.map(\.rawValue).joined(separator: ", ")
        faults.append(
          Finding(
            .error, "datum.unknown", line: value.line,
            Wording(
              zh: "“yuan:datum”写作 \(value.source)", en: "its “yuan:datum” is \(value.source)"),
            remedy: Wording(
              zh: "应为其中之一：\(words)",
              en: "it should be one of \(words)")))
      }
    }
    if said == nil && system == .degrees(.cgcs2000) { said = .cgcs2000 }
    datum = hints.datum(of: said)
    notes = hints.findings(of: said)
    if case .grid(let code) = system, datum.isInDegrees {
      do {
        grid = try Grid(epsg: code)
        notes.append(
          Finding(
            .note, "crs.read",
            Wording(
              zh: "采用 EPSG:\(code)，坐标已换算为经纬度",
              en: "is in EPSG:\(code); its coordinates were turned into degrees")))
      } catch {
        faults.append(
          Finding(
            .error, "crs.unusable", line: root["crs"]?.line, error.wording,
            remedy: .exportInDegrees))
      }
    }
    self.faults = faults
  }

  /// Whether the file's own numbers are degrees.
  var isInDegrees: Bool { datum.isInDegrees && grid == nil }

  /// The features with their positions in degrees, whatever system the file has.
  mutating func laidIn(_ features: [Feature]) -> [Feature] {
    guard grid != nil else { return features }
    let places = features.flatMap(\.outline.coordinates)
    do {
      var degrees = try self.degrees(of: places)[...]
      return features.map { $0.with(outline: $0.outline.taking(&degrees)) }
    } catch {
      faults.append(
        Finding(
          .error, "crs.position", error.wording,
          remedy: Wording(zh: "检查坐标", en: "check its coordinates")))
      return features
    }
  }

  /// The degrees of positions as the file writes them.
  func degrees(of places: [Coordinate]) throws(ProjectionError) -> [Coordinate] {
    guard let grid else { return places }
    return try grid.degrees(places.map { Point($0.longitude, $0.latitude) })
  }
}

extension Feature {
  /// The same feature in another place.
  func with(outline: Outline) -> Feature {
    Feature(
      id: id, kind: kind, outline: outline, json: json, propertiesIndex: properties?.index,
      reading: reading)
  }
}

extension Outline {
  /// The outline with new positions, in the order in which `coordinates` gives the old ones.
  func taking(_ places: inout ArraySlice<Coordinate>) -> Outline {
    func take(_ count: Int) -> [Coordinate] {
      defer { places = places.dropFirst(count) }
      return Array(places.prefix(count))
    }
    var outline = Outline()
    outline.points = take(points.count)
    outline.lines = lines.map { take($0.count) }
    outline.polygons = polygons.map { $0.map { take($0.count) } }
    return outline
  }
}
