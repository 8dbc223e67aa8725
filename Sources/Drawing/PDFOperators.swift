internal import Composition

/// Marks without words in the operators of a PDF, in points from the top left corner of the page.
///
/// What has been set stays set, and is said again only where it changes.
struct PDFOperators {
  private(set) var bytes: [UInt8] = []
  /// The opacities that are called upon, `/a0` being the first.
  private(set) var opacities: [Double] = []

  private var set = Setting()

  /// What lines and areas are painted with; nil before it was said.
  private struct Setting {
    var fill: Colour?
    var line: Colour?
    var opacity: Double?
    var width: Double?
    var dashes: [Double]?
    var ends: Stroke.Ends?
  }

  init(_ marks: [Mark]) {
    bytes.reserveCapacity(1 << 16)
    add(marks)
  }

  private mutating func add(_ marks: [Mark]) {
    for mark in marks {
      switch mark {
      case .area(let path, let colour): fill(path, colour, by: "f*")
      case .union(let path, let colour): fill(path, colour, by: "f")
      case .line(let path, let stroke): draw(path, stroke)
      case .dots(let centres, let diameter, let colour): dot(centres, diameter, colour)
      case .framed(let box, let inside): frame(inside, in: box)
      case .text, .picture: preconditionFailure("words and pictures are no drawing")
      }
    }
  }

  private mutating func fill(_ path: PaperPath, _ colour: Colour, by operation: StaticString) {
    setOpacity(colour.opacity)
    if set.fill != colour {
      say(colour, "rg")
      set.fill = colour
    }
    add(path)
    say(operation)
  }

  private mutating func draw(_ path: PaperPath, _ stroke: Stroke) {
    setLine(stroke.colour, stroke.width, stroke.dashes, stroke.ends)
    add(path)
    say("S")
  }

  /// Discs as the shortest lines that there are, with round ends.
  private mutating func dot(_ centres: [PaperPoint], _ diameter: Double, _ colour: Colour) {
    setLine(colour, diameter, [], .round)
    for place in centres.onDotGrid(unitsPerMillimetre: pointsPerMillimetre) {
      say(place.x, place.y)
      say("m")
      say(place.x, place.y + shortestLine)
      say("l")
    }
    say("S")
  }

  private mutating func frame(_ inside: [Mark], in box: PaperBox) {
    let outer = set
    say("q")
    add(PaperPath(box))
    say("W n")
    add(inside)
    say("Q")
    set = outer
  }

  private mutating func setLine(
    _ colour: Colour, _ width: Double, _ dashes: [Double], _ ends: Stroke.Ends
  ) {
    setOpacity(colour.opacity)
    if set.line != colour {
      say(colour, "RG")
      set.line = colour
    }
    if set.width != width {
      say(length: width)
      say("w")
      set.width = width
    }
    if set.ends != ends {
      say(ends == .round ? "1 J 1 j" : "0 J 0 j")
      set.ends = ends
    }
    if set.dashes != dashes {
      say("[")
      for dash in dashes { say(length: dash) }
      say("] 0 d")
      set.dashes = dashes
    }
  }

  private mutating func setOpacity(_ opacity: Double) {
    guard set.opacity != opacity else { return }
    let known = opacities.firstIndex(of: opacity)
    if known == nil { opacities.append(opacity) }
    bytes += "/a\(known ?? opacities.count - 1) gs\n".utf8
    set.opacity = opacity
  }

  private mutating func add(_ path: PaperPath) {
    let path = GridPath(path)
    if let box = path.box {
      say(box.corner)
      say(box.sides)
      return say("re")
    }
    for step in path.steps {
      switch step {
      case .move(let to):
        say(to)
        say("m")
      case .line(let to):
        say(to)
        say("l")
      case .curve(let a, let b, let to):
        say(a)
        say(b)
        say(to)
        say("c")
      case .close: say("h")
      }
    }
  }

  private mutating func say(_ operation: StaticString) {
    operation.withUTF8Buffer { bytes += $0 }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func say(_ colour: Colour, _ operation: StaticString) {
    for part in [colour.red, colour.green, colour.blue] { bytes.say(part, decimals: 6) }
    say(operation)
  }

  private mutating func say(_ place: GridPath.Place) {
    say(Double(place.x) / 256, Double(place.y) / 256)
  }

  private mutating func say(_ x: Double, _ y: Double) {
    bytes.say(x, decimals: 3)
    bytes.say(y, decimals: 3)
  }

  private mutating func say(length: Double) {
    bytes.say(written(length * pointsPerMillimetre), decimals: 6)
  }
}

extension [UInt8] {
  /// Writes a number with no more decimals than asked for, and a gap behind it.
  mutating func say(_ number: Double, decimals: Int) {
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    // No page is larger, and what is no number is nowhere.
    let onAnyPage = Swift.max(-1e9, Swift.min(1e9, number))
    let scaled = Int((onAnyPage * Double(power)).rounded(.toNearestOrEven))
    if scaled < 0 { append(UInt8(ascii: "-")) }
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(power))
    say(whole)
    if rest > 0 {
      append(UInt8(ascii: "."))
      var (rest, place) = (rest, UInt(power) / 10)
      while rest > 0 {
        append(UInt8(ascii: "0") + UInt8(rest / place))
        (rest, place) = (rest % place, place / 10)
      }
    }
    append(UInt8(ascii: " "))
  }

  private mutating func say(_ whole: UInt) {
    if whole >= 10 { say(whole / 10) }
    append(UInt8(ascii: "0") + UInt8(whole % 10))
  }
}
