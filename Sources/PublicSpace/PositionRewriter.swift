import CSimdJSON
import Projection

/// Changes the positions, boxes and datum in a GeoJSON text and leaves every other byte.
struct PositionRewriter {
  /// Every position of the text, in its order.
  private(set) var positions: [Coordinate] = []
  private let root: JSON
  /// The nodes of the numbers of each position.
  private var places: [(x: Int, y: Int)] = []
  /// The `bbox` members, each with the positions it is drawn round.
  private var boxes: [(box: JSON, positions: Range<Int>)] = []
  private var edits: [(start: Int, length: Int, text: String)] = []

  init(_ root: JSON) {
    self.root = root
    gather(root)
  }

  private mutating func gather(_ object: JSON) {
    let first = positions.count
    if let geometry = object["geometry"], geometry.form == .object { gather(geometry) }
    for member in ["features", "geometries"] {
      for part in object[member]?.elements ?? [] where part.form == .object { gather(part) }
    }
    if let coordinates = object["coordinates"] { gatherPositions(coordinates) }
    if let box = object["bbox"], [4, 6].contains(box.elements.count) {
      boxes.append((box, first..<positions.count))
    }
  }

  private mutating func gatherPositions(_ list: JSON) {
    let elements = list.elements
    if let x = elements.first?.number, elements.count >= 2, let y = elements[1].number {
      positions.append(Coordinate(x, y))
      places.append((elements[0].index, elements[1].index))
    } else {
      for element in elements { gatherPositions(element) }
    }
  }

  /// Puts every position elsewhere; boxes follow.
  mutating func move(to others: [Coordinate]) {
    for (place, other) in zip(places, others) {
      replace(place.x, with: written(other.longitude))
      replace(place.y, with: written(other.latitude))
    }
    for (box, range) in boxes {
      let inside = others[range]
      let (longitudes, latitudes) = (inside.map(\.longitude), inside.map(\.latitude))
      guard let west = longitudes.min(), let south = latitudes.min(),
        let east = longitudes.max(), let north = latitudes.max()
      else { continue }
      let elements = box.elements
      let corner = elements.count / 2
      replace(elements[0].index, with: written(west))
      replace(elements[1].index, with: written(south))
      replace(elements[corner].index, with: written(east))
      replace(elements[corner + 1].index, with: written(north))
    }
  }

  /// A `crs` that named the old system names none.
  mutating func dropSystem() {
    if let system = root["crs"], system.form != .null { replace(system.index, with: "null") }
  }

  /// Writes the member `yuan:datum`, after `type` when there was none.
  mutating func label(_ datum: Datum) {
    let word = "\"\(datum.rawValue)\""
    if let old = root["yuan:datum"] {
      replace(old.index, with: word)
    } else if let type = root["type"] {
      let end = start(of: type.index) + type.source.utf8.count
      edits.append((end, 0, ", \"yuan:datum\": \(word)"))
    }
  }

  var text: String {
    let bytes = Array(root.source.utf8)
    let origin = root.text.start(of: root.index)
    var written: [UInt8] = []
    var next = 0
    for edit in edits.sorted(by: { $0.start < $1.start }) {
      written += bytes[next..<edit.start - origin]
      written += edit.text.utf8
      next = edit.start - origin + edit.length
    }
    written += bytes[next...]
    return String(decoding: written, as: UTF8.self) + "\n"
  }

  private mutating func replace(_ node: Int, with text: String) {
    let old = JSON(text: root.text, index: node).source
    edits.append((start(of: node), old.utf8.count, text))
  }

  private func start(of node: Int) -> Int { root.text.start(of: node) }

  /// Eight decimals are a millimetre.
  private func written(_ degrees: Double) -> String { "\((degrees * 1e8).rounded() / 1e8)" }
}
