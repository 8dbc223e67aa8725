import Glibc

/// The lines of a game at its true size, about the middle of its court, in metres.
struct CourtLines {
  let length: Double
  let width: Double
  /// Straight and round lines: `x` along the court, `y` across.
  private let segments: [[(Double, Double)]]
  private let arcs: [Arc]

  private struct Arc {
    let x: Double
    let y: Double
    let radius: Double
    /// Degrees from the court's own axis.
    let from: Double
    let to: Double
  }

  /// The game that a `use` names in Chinese or English; nil for others.
  static func game(_ use: String) -> CourtLines? {
    func says(_ words: String...) -> Bool { words.contains { use.lowercased().contains($0) } }
    if says("basketball", "篮球") { return basketball }
    if says("badminton", "羽毛球") { return badminton }
    if says("table_tennis", "table tennis", "乒乓") { return tableTennis }
    if says("tennis", "网球") { return tennis }
    if says("volleyball", "排球") { return volleyball }
    if says("gateball", "门球") { return gateball }
    if says("soccer", "football", "足球") { return football }
    return nil
  }

  /// The half of it before the middle, for a court that holds no more.
  var half: CourtLines {
    CourtLines(
      length: length / 2, width: width,
      segments: segments.compactMap { line in
        guard line.allSatisfy({ $0.0 <= 1e-9 }) else { return nil }
        return line.map { ($0.0 + length / 4, $0.1) }
      } + [Self.box(length / 2, width)],
      arcs: arcs.filter { $0.x < 0 }.map {
        Arc(x: $0.x + length / 4, y: $0.y, radius: $0.radius, from: $0.from, to: $0.to)
      })
  }

  func lines(_ place: (Double, Double) -> PaperPoint) -> PaperPath {
    var path = PaperPath()
    for line in segments { path.add(line.map { place($0.0, $0.1) }) }
    for arc in arcs {
      let steps = max(6, Int(abs(arc.to - arc.from) / 10))
      path.add(
        (0...steps).map { step in
          let angle = (arc.from + (arc.to - arc.from) * Double(step) / Double(steps)) * .pi / 180
          return place(arc.x + arc.radius * cos(angle), arc.y + arc.radius * sin(angle))
        })
    }
    return path
  }

  private static func box(_ length: Double, _ width: Double, at x: Double = 0) -> [(Double, Double)]
  {
    let (a, b) = (length / 2, width / 2)
    return [(x - a, -b), (x + a, -b), (x + a, b), (x - a, b), (x - a, -b)]
  }

  private static func across(_ x: Double, _ width: Double) -> [(Double, Double)] {
    [(x, -width / 2), (x, width / 2)]
  }

  /// The same on both halves.
  private static func mirrored(_ lines: [[(Double, Double)]]) -> [[(Double, Double)]] {
    lines + lines.map { $0.map { (-$0.0, $0.1) } }
  }

  /// FIBA: 28 × 15 m, key 5.8 × 4.9 m, three points from 6.75 m.
  private static let basketball = CourtLines(
    length: 28, width: 15,
    segments: [box(28, 15), across(0, 15)]
      + mirrored([
        [(-14, -2.45), (-8.2, -2.45), (-8.2, 2.45), (-14, 2.45)],
        [(-14, -6.6), (-11.01, -6.6)], [(-14, 6.6), (-11.01, 6.6)],
      ]),
    arcs: [
      Arc(x: 0, y: 0, radius: 1.8, from: 0, to: 360),
      Arc(x: -8.2, y: 0, radius: 1.8, from: -90, to: 90),
      Arc(x: 8.2, y: 0, radius: 1.8, from: 90, to: 270),
      Arc(x: -12.425, y: 0, radius: 6.75, from: -78, to: 78),
      Arc(x: 12.425, y: 0, radius: 6.75, from: 102, to: 258),
      Arc(x: -12.425, y: 0, radius: 0.3, from: 0, to: 360),
      Arc(x: 12.425, y: 0, radius: 0.3, from: 0, to: 360),
    ])

  /// 13.4 × 6.1 m.
  private static let badminton = CourtLines(
    length: 13.4, width: 6.1,
    segments: [box(13.4, 6.1), box(13.4, 5.18), across(0, 6.7)]
      + mirrored([across(-1.98, 6.1), across(-5.94, 6.1), [(-6.7, 0), (-1.98, 0)]]), arcs: [])

  /// 23.77 × 10.97 m.
  private static let tennis = CourtLines(
    length: 23.77, width: 10.97,
    segments: [box(23.77, 10.97), box(23.77, 8.23), across(0, 12.8), [(-6.4, 0), (6.4, 0)]]
      + mirrored([across(-6.4, 8.23)]), arcs: [])

  /// 18 × 9 m.
  private static let volleyball = CourtLines(
    length: 18, width: 9, segments: [box(18, 9), across(0, 10)] + mirrored([across(-3, 9)]),
    arcs: [])

  /// A table of 2.74 × 1.525 m with its net.
  private static let tableTennis = CourtLines(
    length: 2.74, width: 1.525,
    segments: [box(2.74, 1.525), across(0, 1.8), [(-1.37, 0), (1.37, 0)]],
    arcs: [])

  /// 20 × 15 m, three gates and the pole.
  private static let gateball = CourtLines(
    length: 20, width: 15,
    segments: [box(20, 15), across(-6, 0.22), across(6, 0.22), [(-0.11, -4), (0.11, -4)]],
    arcs: [Arc(x: 0, y: 0, radius: 0.25, from: 0, to: 360)])

  /// Five a side: 40 × 20 m, goals of 3 m.
  private static let football = CourtLines(
    length: 40, width: 20,
    segments: [box(40, 20), across(0, 20)]
      + mirrored([[(-20, -1.5), (-20.8, -1.5), (-20.8, 1.5), (-20, 1.5)]]),
    arcs: [
      Arc(x: 0, y: 0, radius: 3, from: 0, to: 360),
      Arc(x: -20, y: 0, radius: 6, from: -90, to: 90),
      Arc(x: 20, y: 0, radius: 6, from: 90, to: 270),
    ])
}
