import Foundation

/// A made-up residential community: rows of slabs with courts between them, and a garden.
///
/// Grounds overlap as they do in drawings by hand: paths cross lawns, beds lie on them, parking
/// stands on the road, crowns reach over everything and some ground beyond the boundary.
struct Community {
  let number: Int
  let width: Double
  let depth: Double
  /// How many features it has when it is done; trees make up the number.
  let featureCount: Int
  private var dice: Dice
  private var sketch: Sketch
  /// Where no tree may stand.
  private var solid: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
  private var buildings = 0

  private static let margin = 14.0
  private static let slabDepth = 13.0
  private static let courtDepth = 23.0

  /// GeoJSON features of a community, `featureCount` of them.
  static func features(
    number: Int, at origin: Spot, width: Double, depth: Double, featureCount: Int
  ) -> [String] {
    var community = Community(
      number: number, at: origin, width: width, depth: depth, featureCount: featureCount)
    community.draw()
    return community.sketch.features
  }

  private init(number: Int, at origin: Spot, width: Double, depth: Double, featureCount: Int) {
    self.number = number
    self.width = width
    self.depth = depth
    self.featureCount = featureCount
    dice = Dice(seed: UInt64(number))
    let turn = dice.between(-0.15, 0.15)
    sketch = Sketch(at: origin, turned: turn, idPrefix: "c\(number)")
  }

  private var spine: ClosedRange<Double> { width / 2 - 3...width / 2 + 3 }
  /// Where the north-east corner is cut out.
  private var notch: Spot { Spot(width * 0.88, depth * 0.93) }

  private mutating func draw() {
    drawEdge()
    drawRoads()
    var (y, row) = (Self.margin, 0)
    while y + Self.slabDepth + Self.margin <= depth {
      for side in [Self.margin...spine.lowerBound - 4, spine.upperBound + 4...width - Self.margin] {
        if row == 1 && side.lowerBound > width / 2 {
          drawGarden(side, y - 8...y + Self.slabDepth + 8)
        } else {
          drawRow(side, y, row)
        }
      }
      y += Self.slabDepth + Self.courtDepth
      row += 1
    }
    drawSmallThings()
  }

  private mutating func drawEdge() {
    let boundary = [
      Spot(6, 0), Spot(width, 0), Spot(width, notch.y), Spot(notch.x, notch.y),
      Spot(notch.x, depth), Spot(0, depth), Spot(0, 6),
    ]
    sketch.polygon("boundary", boundary, "\"name\":\"样例\(number)村\"")
    // Half a metre inside, with gaps for the gates.
    let (south, north, east) = (0.4, depth - 0.4, width - 0.4)
    let (left, right) = (spine.lowerBound - 1, spine.upperBound + 1)
    let around = [
      Spot(left, south), Spot(6.2, south), Spot(0.4, 6.2), Spot(0.4, north), Spot(left, north),
    ]
    sketch.line("fence", around, width: 0.2)
    let notched = [
      Spot(right, south), Spot(east, south), Spot(east, notch.y - 0.4),
      Spot(notch.x - 0.4, notch.y - 0.4), Spot(notch.x - 0.4, north), Spot(right, north),
    ]
    sketch.line("fence", notched, width: 0.2)
    sketch.point("gate", Spot(width / 2, 0.4), "\"name\":\"南门\"")
    sketch.point("gate", Spot(width / 2, depth - 0.4), "\"name\":\"北门\"")
    let bins = (x: spine.upperBound + 2...spine.upperBound + 7, y: 8.4...11.4)
    sketch.rectangle("waste", bins.x, bins.y, "\"name\":\"垃圾分类投放点\"")
    solid.append(bins)
    let screen = bins.x.upperBound + 0.4
    sketch.line(
      "wall", [Spot(bins.x.lowerBound, 8), Spot(screen, 8), Spot(screen, 12)], width: 0.24)
  }

  private mutating func drawRoads() {
    // The road leaves the site at both gates.
    sketch.rectangle("road", spine, -4...depth + 4, "\"name\":\"中心路\"")
    let (west, east) = (4.5, width - 5)
    sketch.line("road", [Spot(west, 7), Spot(east, 7), Spot(east, notch.y - 5)], width: 4)
    sketch.line(
      "road", [Spot(west, 7), Spot(west, depth - 5), Spot(notch.x - 5, depth - 5)], width: 4)
    for side in [spine.lowerBound - 1.6, spine.upperBound - 0.8] {
      var y = 16.0
      while y + 6 < depth - 12 {
        if dice.happens(0.6) { sketch.rectangle("parking", side...side + 2.4, y...y + 5.5) }
        y += 6
      }
    }
  }

  private mutating func drawRow(_ side: ClosedRange<Double>, _ y: Double, _ row: Int) {
    var x = side.lowerBound
    while x + 24 <= side.upperBound {
      let length = min(dice.between(36, 58), side.upperBound - x)
      drawSlab(x...x + length, y...y + Self.slabDepth)
      if y + Self.slabDepth + Self.courtDepth < depth - 6 {
        drawCourt(x...x + length, y + Self.slabDepth...y + Self.slabDepth + Self.courtDepth, row)
      }
      x += length + dice.between(7, 11)
    }
  }

  /// A slab with stair bays on its north side, some with a light well.
  private mutating func drawSlab(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) {
    buildings += 1
    let length = x.upperBound - x.lowerBound
    let stairs = max(1, Int(length / 14))
    let bays = (0..<stairs).map { x.lowerBound + length * (Double($0) + 0.5) / Double(stairs) }
    let north = y.upperBound
    var shell = [
      Spot(x.lowerBound, y.lowerBound), Spot(x.upperBound, y.lowerBound), Spot(x.upperBound, north),
    ]
    for bay in bays.reversed() {
      shell += [
        Spot(bay + 2, north), Spot(bay + 2, north - 1.2), Spot(bay - 2, north - 1.2),
        Spot(bay - 2, north),
      ]
    }
    shell.append(Spot(x.lowerBound, north))
    let middle = (x.lowerBound + x.upperBound) / 2
    let well = corners(middle - 3...middle + 3, y.lowerBound + 4...north - 5)
    let levels = dice.happens(0.2) ? 11 : 6
    sketch.polygon(
      "building", shell, holes: dice.happens(0.25) ? [well] : [],
      "\"name\":\"\(buildings)号楼\",\"levels\":\(levels),\"height\":\(Double(levels) * 3)")
    solid.append((x, y))
    for bay in bays {
      sketch.point("door", Spot(bay, north - 1.2))
      sketch.rectangle("path", bay - 1...bay + 1, north - 1.2...north + 4.2)
      if dice.happens(0.4) {
        sketch.rectangle("ramp", bay + 0.8...bay + 2.1, north + 0.1...north + 3.4)
      } else if dice.happens(0.5) {
        sketch.rectangle("steps", bay - 1...bay + 1, north - 1.2...north - 0.3)
      }
    }
    let beds = max(1, Int(length / 9))
    for bed in 0..<beds where dice.happens(0.8) {
      let start = x.lowerBound + length * Double(bed) / Double(beds)
      let bedX = start + 0.5...start + length / Double(beds) - 0.5
      sketch.rectangle("planting", bedX, y.lowerBound - 2.2...y.lowerBound - 0.2)
    }
  }

  /// What lies behind a slab: its path, a lawn with a path and beds on it, seats and a hedge.
  private mutating func drawCourt(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>, _ row: Int) {
    let south = y.lowerBound
    if dice.happens(0.6) {
      sketch.line(
        "path", [Spot(x.lowerBound - 1, south + 5.4), Spot(x.upperBound + 1, south + 5.4)],
        width: 2.8)
    } else {
      sketch.rectangle("path", x.lowerBound - 1...x.upperBound + 1, south + 4...south + 6.8)
    }
    let lawn = south + 6.6...y.upperBound - 2.6
    let middle = (lawn.lowerBound + lawn.upperBound) / 2
    let length = x.upperBound - x.lowerBound
    sketch.rectangle("lawn", x, lawn)
    let path = (0...8).map { step -> Spot in
      let swing = 2.4 * sin(Double(step) * 1.3 + Double(row))
      return Spot(x.lowerBound + length * Double(step) / 8, middle + swing)
    }
    sketch.line("path", path, width: 1.6)
    if dice.happens(0.4) {
      let spot = Spot(dice.between(x.lowerBound + 5, x.upperBound - 5), middle)
      sketch.polygon(
        "seating", ellipse(around: spot, 2.8, 2.3, corners: 14), "\"name\":\"休息角\"")
    }
    if dice.happens(0.2) {
      let start = dice.between(x.lowerBound + 2, x.upperBound - 11)
      sketch.rectangle(
        "fitness", start...start + 8, lawn.lowerBound + 0.5...lawn.lowerBound + 5.5,
        "\"name\":\"健身点\"")
    }
    if dice.happens(0.3) {
      let y = lawn.upperBound - 0.4
      sketch.line("hedge", [Spot(x.lowerBound, y), Spot(x.upperBound, y)], width: 0.6)
    }
    for _ in 0..<Int(length / 8) {
      let spot = Spot(
        dice.between(x.lowerBound + 2, x.upperBound - 2),
        dice.between(lawn.lowerBound + 1, lawn.upperBound - 1))
      let bed = ellipse(around: spot, dice.between(0.9, 2.4), dice.between(0.7, 1.3), corners: 10)
      sketch.polygon("planting", bed)
    }
    for lamp in 0..<Int(length / 12) {
      sketch.point("lamp", Spot(x.lowerBound + 5 + 12 * Double(lamp), south + 7.2))
    }
  }

  /// A lawn left open for a pond, a square, places to play and train, and paths across.
  private mutating func drawGarden(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) {
    let (length, depth) = (x.upperBound - x.lowerBound, y.upperBound - y.lowerBound)
    func at(_ across: Double, _ up: Double) -> Spot {
      Spot(x.lowerBound + length * across, y.lowerBound + depth * up)
    }
    func part(_ west: Double, _ east: Double, _ south: Double, _ north: Double) -> (
      ClosedRange<Double>, ClosedRange<Double>
    ) {
      (at(west, 0).x...at(east, 0).x, at(0, south).y...at(0, north).y)
    }
    let pond = ellipse(around: at(0.8, 0.5), length * 0.13, depth * 0.3, corners: 36)
    sketch.polygon("lawn", corners(x, y), holes: [pond], "\"name\":\"中心绿地\"")
    sketch.polygon("water", pond, "\"name\":\"水景\"")
    solid.append(part(0.66, 0.94, 0.18, 0.82))
    let plaza = part(0.04, 0.34, 0.1, 0.9)
    sketch.rectangle("plaza", plaza.0, plaza.1, "\"name\":\"中心广场\"")
    let play = part(0.4, 0.6, 0.1, 0.48)
    sketch.rectangle("playground", play.0, play.1, "\"name\":\"儿童乐园\"")
    let fitness = part(0.4, 0.6, 0.58, 0.9)
    sketch.rectangle("fitness", fitness.0, fitness.1, "\"name\":\"健身广场\"")
    let round = ellipse(around: at(0.8, 0.5), length * 0.16, depth * 0.36, corners: 32)
    sketch.line("path", round + round.prefix(1), width: 1.8)
    sketch.line("path", [at(0, 0.52), at(0.3, 0.55), at(0.62, 0.5)], width: 2.4)
    for end in [0.2, 0.8] {
      sketch.polygon("seating", ellipse(around: at(0.19, end), 2.2, 1.8, corners: 14))
    }
  }

  private mutating func drawSmallThings() {
    let left = featureCount - sketch.features.count
    for _ in 0..<left / 8 { sketch.point("bench", freeSpot()) }
    while sketch.features.count < featureCount {
      let radius = (dice.between(1, 3.5) * 10).rounded() / 10
      sketch.point("tree", freeSpot(), "\"radius\":\(radius)")
    }
  }

  private mutating func freeSpot() -> Spot {
    while true {
      let spot = Spot(dice.between(2, width - 2), dice.between(6, depth - 2))
      let isOutside = spot.x > notch.x && spot.y > notch.y
      let isTaken = solid.contains { $0.x.contains(spot.x) && $0.y.contains(spot.y) }
      if !isOutside && !isTaken && !spine.contains(spot.x) { return spot }
    }
  }
}
