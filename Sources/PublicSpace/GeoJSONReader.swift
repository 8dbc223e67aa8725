import CSimdJSON
import Projection

/// Walks a GeoJSON text and gathers its features and all that is wrong with them (RFC 7946).
struct GeoJSONReader {
  let text: JSONText
  /// Whether positions must be longitudes and latitudes; else they are metres and may be any number.
  private let isInDegrees: Bool
  private(set) var features: [Feature] = []
  private(set) var errors: [Finding] = []
  private(set) var notes: [Finding] = []
  private var hasReadTags = false
  /// How many faults there are, those too that are not said again.
  private var faults = 0
  /// Made when the first fault is found: most layouts have none.
  private var lines: LineNumbers?

  init(text: JSONText, isInDegrees: Bool = true) {
    self.text = text
    self.isInDegrees = isInDegrees
  }

  mutating func read() {
    let root = JSON(text: text, index: 0)
    switch root["type"]?.string {
    case "FeatureCollection":
      guard let list = root["features"], list.form == .array else {
        return reject(
          nil, 0, "features.missing",
          Wording(zh: "要素集合里没有 features 列表", en: "the collection has no list of features"))
      }
      let places = text.children(of: list.index)
      features.reserveCapacity(places.count)
      for place in places { readFeature(place) }
      settleTags()
    case "Feature":
      readFeature(0)
      settleTags()
    case "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
      "GeometryCollection":
      var outline = Outline()
      readGeometry(0, of: "#1", into: &outline)
      features.append(
        Feature(id: "#1", kind: nil, outline: outline, json: root, propertiesIndex: nil))
    default:
      reject(
        nil, 0, "type.unknown",
        Wording(zh: "是 JSON，但不是 GeoJSON", en: "is JSON but no GeoJSON"),
        Wording(
          zh: "“type”应为 FeatureCollection；请导出为 GeoJSON",
          en: "its “type” should be FeatureCollection; export it as GeoJSON"))
    }
  }

  private mutating func readFeature(_ place: Int) {
    let json = JSON(text: text, index: place)
    let number = "#\(features.count + 1)"
    let isObject = json.form == .object
    guard isObject, let type = text.member("type", of: place), text.isString(type, "Feature") else {
      features.append(
        Feature(id: number, kind: nil, outline: Outline(), json: json, propertiesIndex: nil))
      return reject(
        number, place, "feature.type",
        Wording(zh: "“type”不是 Feature", en: "its “type” is not Feature"))
    }
    let properties = text.member("properties", of: place).flatMap {
      text.firstByte(of: $0) == UInt8(ascii: "{") ? $0 : nil
    }
    let id =
      text.member("id", of: place).flatMap(name)
      ?? properties.flatMap { text.member("id", of: $0) ?? text.member("@id", of: $0) }
      .flatMap(name) ?? number
    var outline = Outline()
    if let geometry = text.member("geometry", of: place),
      text.firstByte(of: geometry) != UInt8(ascii: "n")
    {
      readGeometry(geometry, of: id, into: &outline)
    } else {
      notes.append(
        Finding(
          .note, "geometry.none", feature: id,
          Wording(zh: "没有几何，图上无处可画", en: "has no geometry and is nowhere drawn")))
    }
    let word = properties.flatMap { text.member("kind", of: $0) }
    let kind = word.flatMap { JSON(text: text, index: $0).string }.flatMap { Kind(word: $0) }
    let reading =
      kind == nil && !hasWord(word)
      ? properties.map {
        OpenStreetMapReading(JSON(text: text, index: $0), id: id, outline: &outline)
      } : nil
    hasReadTags = hasReadTags || reading != nil
    features.append(
      Feature(
        id: id, kind: kind ?? reading?.kind, outline: outline, json: json,
        propertiesIndex: properties, reading: reading))
  }

  /// Whether `kind` says anything.
  private func hasWord(_ word: Int?) -> Bool {
    guard let word else { return false }
    return text.firstByte(of: word) != UInt8(ascii: "n") && !text.isString(word, "")
  }

  /// What can be told only when all features are read.
  private mutating func settleTags() {
    guard hasReadTags else { return }
    let boundary = features.takeEstateForBoundary()
    notes += [boundary].compactMap { $0 } + features.openStreetMapNotes
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
      return reject(
        id, place, "geometry.type", Wording(zh: "几何没有写“type”", en: "its geometry has no “type”"))
    }
    if type == "GeometryCollection" {
      guard let parts = geometry["geometries"], parts.form == .array else {
        return reject(
          id, place, "geometry.parts",
          Wording(zh: "几何集合里没有 geometries 列表", en: "its collection has no list of geometries"))
      }
      for part in text.children(of: parts.index) { readGeometry(part, of: id, into: &outline) }
      return
    }
    guard let coordinates = geometry["coordinates"], coordinates.form == .array else {
      return reject(
        id, place, "coordinates.missing",
        Wording(zh: "\(type) 里没有坐标列表", en: "its \(type) has no list of coordinates"))
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
      reject(
        id, place, "geometry.type",
        Wording(zh: "“\(type)”不是 GeoJSON 的几何类型", en: "“\(type)” is no geometry type of GeoJSON"))
    }
  }

  private mutating func addLine(_ place: Int, of id: String, to outline: inout Outline) {
    let before = faults
    let line = positions(place, of: id)
    guard faults == before else { return }
    if line.count >= 2 {
      outline.lines.append(line)
    } else if !text.children(of: place).isEmpty {
      reject(
        id, place, "line.short", Wording(zh: "线不足两个点", en: "its line has fewer than two positions"))
    }
  }

  private mutating func addPolygon(_ place: Int, of id: String, to outline: inout Outline) {
    guard text.firstByte(of: place) == UInt8(ascii: "[") else {
      return reject(
        id, place, "coordinates.form",
        Wording(zh: "坐标的层级与几何类型不符", en: "its coordinates are no list of positions"))
    }
    let before = faults
    var rings: [[Coordinate]] = []
    for (number, ring) in text.children(of: place).enumerated() {
      rings.append(readRing(ring, number: number + 1, of: id))
    }
    // Without one of its rings a polygon would be another polygon.
    if faults == before && !rings.isEmpty { outline.polygons.append(rings) }
  }

  private mutating func readRing(_ place: Int, number: Int, of id: String) -> [Coordinate] {
    let before = faults
    var line = positions(place, of: id)
    // A position that could not be read is the one thing to say of its ring.
    guard faults == before else { return [] }
    if line.count < 4 {
      reject(
        id, place, "ring.short",
        Wording(
          zh: "环 \(number) 只有 \(line.count) 个点", en: "ring \(number) has \(line.count) positions"),
        at: line.first,
        Wording(zh: "环至少要四个点，末点与首点相同", en: "a ring needs four, the last like the first"))
    } else if let first = line.first, let last = line.last, first != last {
      if first.isNearly(last, inDegrees: isInDegrees) {
        line[line.count - 1] = first
        notes.append(
          Finding(
            .warning, "ring.closed", feature: id, line: self.line(of: place), at: first,
            Wording(
              zh: "环 \(number) 首末点相距不到 1 毫米，已按闭合读取",
              en: "ring \(number) ends within a millimetre of its start and was read closed"),
            remedy: Wording(zh: "用“yuan mend”使其真正闭合", en: "close it for good with “yuan mend”")))
        return line
      }
      reject(
        id, place, "ring.unclosed",
        Wording(zh: "环 \(number) 未闭合", en: "ring \(number) is not closed"), at: line.first,
        Wording(zh: "在末尾重复首点", en: "repeat its first position at its end"))
    }
    return line
  }

  private mutating func positions(_ place: Int, of id: String) -> [Coordinate] {
    guard text.firstByte(of: place) == UInt8(ascii: "[") else {
      reject(
        id, place, "coordinates.form",
        Wording(zh: "坐标的层级与几何类型不符", en: "its coordinates are no list of positions"))
      return []
    }
    let end = text.next(of: place)
    var list: [Coordinate] = []
    list.reserveCapacity((end - place - 1) / 3)
    var child = place + 1
    while child < end {
      if let position = position(child, of: id) { list.append(position) }
      child = text.next(of: child)
    }
    return list
  }

  private mutating func position(_ place: Int, of id: String) -> Coordinate? {
    let (x, y) = (place + 1, place + 2)
    guard text.firstByte(of: place) == UInt8(ascii: "["), text.next(of: place) > y,
      isNumber(x), isNumber(y)
    else {
      reject(
        id, place, "position.form",
        Wording(zh: "有坐标不是两个数字", en: "has a position that is not two numbers"))
      return nil
    }
    let coordinate = Coordinate(text.number(of: x), text.number(of: y))
    guard !isInDegrees || (abs(coordinate.longitude) <= 180 && abs(coordinate.latitude) <= 90)
    else {
      rejectRange(coordinate, place, of: id)
      return nil
    }
    guard max(abs(coordinate.longitude), abs(coordinate.latitude)) <= Self.farthest else {
      let written = "(\(coordinate.longitude), \(coordinate.latitude))"
      reject(
        id, place, "position.huge",
        Wording(
          zh: "坐标 \(written) 超出任何米制坐标系的范围", en: "has a position \(written) that is on no grid"),
        Wording(zh: "改用以场地附近为原点的米制坐标", en: "write metres from a place near the site"))
      return nil
    }
    return coordinate
  }

  /// Metres: grids with a zone before their eastings reach half of it.
  private static let farthest = 1e8

  private mutating func rejectRange(_ position: Coordinate, _ place: Int, of id: String) {
    let written = "(\(position.longitude), \(position.latitude))"
    if abs(position.longitude) <= 90 && abs(position.latitude) <= 180 {
      reject(
        id, place, "position.swapped",
        Wording(
          zh: "坐标 \(written) 把纬度写在了前面", en: "has a position \(written) with its latitude first"),
        at: Coordinate(position.latitude, position.longitude),
        Wording(zh: "先写经度，再写纬度", en: "write the longitude first, then the latitude"))
    } else {
      reject(
        id, place, "position.projected",
        Wording(zh: "坐标 \(written) 不是经纬度", en: "has a position \(written) that is not in degrees"),
        .exportInDegrees)
    }
  }

  private func isNumber(_ place: Int) -> Bool {
    let byte = text.firstByte(of: place)
    return byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func reject(
    _ id: String?, _ place: Int, _ code: String, _ message: Wording, at: Coordinate? = nil,
    _ remedy: Wording? = nil
  ) {
    // One sentence a feature and fault: a ring of a thousand bad positions is one fault.
    faults += 1
    guard errors.last?.feature != id || errors.last?.code != code || id == nil else { return }
    errors.append(
      Finding(.error, code, feature: id, line: line(of: place), at: at, message, remedy: remedy))
  }

  private mutating func line(of place: Int) -> Int {
    let lines = self.lines ?? LineNumbers(of: text)
    self.lines = lines
    return lines.line(of: text.start(of: place))
  }
}
