import CSimdJSON
import Projection

/// Walks a GeoJSON text and gathers its features and all that is wrong with them (RFC 7946).
struct GeoJSONReader {
  let text: JSONText
  private(set) var features: [Feature] = []
  private(set) var errors: [Finding] = []
  private(set) var notes: [Finding] = []

  init(text: JSONText) {
    self.text = text
  }

  mutating func read() {
    let root = JSON(text: text, index: 0)
    switch root["type"]?.string {
    case "FeatureCollection":
      guard let list = root["features"], list.form == .array else {
        return reject(nil, 0, "features.missing", "the collection has no list of features")
      }
      let places = text.children(of: list.index)
      features.reserveCapacity(places.count)
      for place in places { readFeature(place) }
    case "Feature": readFeature(0)
    case "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
      "GeometryCollection":
      var outline = Outline()
      readGeometry(0, of: "#1", into: &outline)
      features.append(
        Feature(id: "#1", kind: nil, outline: outline, json: root, propertiesIndex: nil))
    default:
      reject(
        nil, 0, "type.unknown",
        "is JSON but no GeoJSON: its “type” should be FeatureCollection; export it as GeoJSON")
    }
  }

  private mutating func readFeature(_ place: Int) {
    let json = JSON(text: text, index: place)
    let number = "#\(features.count + 1)"
    let isObject = json.form == .object
    guard isObject, let type = text.member("type", of: place), text.isString(type, "Feature") else {
      features.append(
        Feature(id: number, kind: nil, outline: Outline(), json: json, propertiesIndex: nil))
      return reject(number, place, "feature.type", "its “type” is not Feature")
    }
    let properties = text.member("properties", of: place).flatMap {
      text.firstByte(of: $0) == UInt8(ascii: "{") ? $0 : nil
    }
    let id =
      text.member("id", of: place).flatMap(name)
      ?? properties.flatMap { text.member("id", of: $0) }.flatMap(name) ?? number
    var outline = Outline()
    if let geometry = text.member("geometry", of: place),
      text.firstByte(of: geometry) != UInt8(ascii: "n")
    {
      readGeometry(geometry, of: id, into: &outline)
    } else {
      notes.append(
        Finding(.note, "geometry.none", feature: id, "has no geometry and is nowhere drawn"))
    }
    let word = properties.flatMap { text.member("kind", of: $0) }
    let kind = word.flatMap { JSON(text: text, index: $0).string }.flatMap { Kind(word: $0) }
    features.append(
      Feature(id: id, kind: kind, outline: outline, json: json, propertiesIndex: properties))
  }

  /// An id may be a text or a number, which is kept as written.
  private func name(_ place: Int) -> String? {
    let value = JSON(text: text, index: place)
    switch value.form {
    case .string: return value.string
    case .number: return value.source
    default: return nil
    }
  }

  private mutating func readGeometry(_ place: Int, of id: String, into outline: inout Outline) {
    let geometry = JSON(text: text, index: place)
    guard let type = geometry["type"]?.string else {
      return reject(id, place, "geometry.type", "its geometry has no “type”")
    }
    if type == "GeometryCollection" {
      guard let parts = geometry["geometries"], parts.form == .array else {
        return reject(id, place, "geometry.parts", "its collection has no list of geometries")
      }
      for part in text.children(of: parts.index) { readGeometry(part, of: id, into: &outline) }
      return
    }
    guard let coordinates = geometry["coordinates"], coordinates.form == .array else {
      return reject(id, place, "coordinates.missing", "its \(type) has no list of coordinates")
    }
    let list = coordinates.index
    switch type {
    case "Point":
      if !text.children(of: list).isEmpty, let point = position(list, of: id) {
        outline.points.append(point)
      }
    case "MultiPoint": outline.points += positions(list, of: id)
    case "LineString": addLine(list, of: id, to: &outline)
    case "MultiLineString":
      for line in text.children(of: list) { addLine(line, of: id, to: &outline) }
    case "Polygon": addPolygon(list, of: id, to: &outline)
    case "MultiPolygon":
      for polygon in text.children(of: list) { addPolygon(polygon, of: id, to: &outline) }
    default:
      reject(id, place, "geometry.type", "“\(type)” is no geometry type of GeoJSON")
    }
  }

  private mutating func addLine(_ place: Int, of id: String, to outline: inout Outline) {
    let before = errors.count
    let line = positions(place, of: id)
    guard errors.count == before else { return }
    if line.count >= 2 {
      outline.lines.append(line)
    } else if !text.children(of: place).isEmpty {
      reject(id, place, "line.short", "its line has fewer than two positions")
    }
  }

  private mutating func addPolygon(_ place: Int, of id: String, to outline: inout Outline) {
    guard text.firstByte(of: place) == UInt8(ascii: "[") else {
      return reject(id, place, "coordinates.form", "its coordinates are no list of positions")
    }
    var rings: [[Coordinate]] = []
    for (number, ring) in text.children(of: place).enumerated() {
      let before = errors.count
      let line = positions(ring, of: id)
      // A position that could not be read is the one thing to say of its ring.
      guard errors.count == before else { continue }
      if line.count < 4 {
        reject(
          id, ring, "ring.short",
          "ring \(number + 1) has \(line.count) positions: a ring needs four, the last like the first"
        )
      } else if line.first != line.last {
        reject(
          id, ring, "ring.unclosed",
          "ring \(number + 1) is not closed: repeat its first position at its end")
      } else {
        rings.append(line)
      }
    }
    if !rings.isEmpty { outline.polygons.append(rings) }
  }

  private mutating func positions(_ place: Int, of id: String) -> [Coordinate] {
    guard text.firstByte(of: place) == UInt8(ascii: "[") else {
      reject(id, place, "coordinates.form", "its coordinates are no list of positions")
      return []
    }
    let end = Int(text.nodes[place].next)
    var list: [Coordinate] = []
    list.reserveCapacity((end - place - 1) / 3)
    var child = place + 1
    while child < end {
      if let position = position(child, of: id) { list.append(position) }
      child = Int(text.nodes[child].next)
    }
    return list
  }

  private mutating func position(_ place: Int, of id: String) -> Coordinate? {
    let nodes = text.nodes
    let (x, y) = (place + 1, place + 2)
    guard text.firstByte(of: place) == UInt8(ascii: "["), Int(nodes[place].next) > y,
      isNumber(x), isNumber(y)
    else {
      reject(id, place, "position.form", "has a position that is not two numbers")
      return nil
    }
    let coordinate = Coordinate(nodes[x].number, nodes[y].number)
    guard abs(coordinate.longitude) <= 180, abs(coordinate.latitude) <= 90 else {
      reject(
        id, place, "position.range",
        "has a position (\(coordinate.longitude), \(coordinate.latitude)) that is not in degrees:"
          + " export the layout in WGS 84 longitude and latitude")
      return nil
    }
    return coordinate
  }

  private func isNumber(_ place: Int) -> Bool {
    let byte = text.firstByte(of: place)
    return byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func reject(_ id: String?, _ place: Int, _ code: String, _ message: String) {
    // One sentence a feature and fault: a ring of a thousand bad positions is one fault.
    guard errors.last?.feature != id || errors.last?.code != code || id == nil else { return }
    let line = text.place(of: Int(text.nodes[place].start)).line
    errors.append(Finding(.error, code, feature: id, "line \(line): \(message)"))
  }
}
