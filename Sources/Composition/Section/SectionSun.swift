import Analysis
import Geometry
import Glibc
import Projection
import PublicSpace

/// The sun at one hour, as its light shows in the plane of a cut.
struct SunProfile {
  let light: PlanLight
  /// Radians from the ground to the ray laid into the cut.
  let angle: Double
  /// Whether it stands to the right of the drawing.
  let isRight: Bool

  /// The noons that a section shows.
  static let noons = [PlanLight(.winter, hour: 12), PlanLight(.summer, hour: 12)]

  /// Nil where the sun is down, or shines across the cut rather than along it.
  ///
  ///     tan p = tan h ÷ |cos(A − B)|        h, A: the sun's height and azimuth, B: the cut's bearing
  init?(_ light: PlanLight, along line: SectionLine, on plane: Plane) {
    let sun = light.sun(latitude: plane.centre.latitude)
    guard sun.altitude > 0.05 else { return nil }
    let along = cos(sun.azimuth - plane.convergence - line.bearing)
    guard abs(along) > 0.3 else { return nil }
    self.light = light
    angle = atan(tan(sun.altitude) / abs(along))
    isRight = along > 0
  }
}

/// How the noon sun of winter and of summer comes down over the houses that are cut.
struct SectionSun {
  let frame: SectionFrame
  let storeyHeight: Double
  /// The houses that the light comes over: those that are cut, else those close behind.
  let houses: [SectionProfile.Stretch]
  let suns: [SunProfile]

  /// The radius of a sun in millimetres.
  static let disc = 1.7
  /// Metres from a roof's edge to its sun, where there is no room for more.
  static let least = 2.5
  /// Metres of a roof over its house.
  static let eaves = 0.6

  struct Ray {
    let sun: SunProfile
    let marks: [Mark]
    /// Where its sun stands; nil for rays that have none.
    let disc: PaperPoint?
  }

  /// Rays over each court from the roof on its sunny side down to the ground or the next wall.
  func rays() -> [Ray] {
    let courts = frame.profile.courts(between: houses)
    return suns.flatMap { sun in
      // The sun itself stands over the highest roof, and of such over the widest court.
      let chosen = courts.max { a, b in
        let heights = [a, b].map { height(sun.isRight ? $0.after : $0.before) }
        let widths = [a, b].map { $0.span.end - $0.span.start }
        return (heights[0], widths[0]) < (heights[1], widths[1])
      }
      return courts.map { ray(of: sun, over: $0, withSun: $0.span.start == chosen?.span.start) }
    }
  }

  private func height(_ house: SectionProfile.Stretch) -> Double {
    house.element?.standing(storeyHeight: storeyHeight) ?? storeyHeight
  }

  private func ray(
    of sun: SunProfile,
    over court: (
      before: SectionProfile.Stretch, after: SectionProfile.Stretch, span: Interval
    ), withSun: Bool
  ) -> Ray {
    let roof = sun.isRight ? court.after : court.before
    let top = height(roof) + Self.eaves
    let edge = sun.isRight ? court.span.end : court.span.start
    let width = court.span.end - court.span.start
    let way = sun.isRight ? -1.0 : 1.0
    // Down to the ground, or to the wall across if that comes first.
    let reach = min(width, top / tan(sun.angle))
    let landing = frame.place(edge + way * reach, top - reach * tan(sun.angle))
    // The sun stands 9 m up the ray, or as far as the drawing reaches.
    let ceiling = frame.paper.view.metres(frame.foot.y - frame.paper.view.box.y - Self.disc - 1)
    let beyond = withSun ? min(9, max(Self.least, (ceiling - top) / sin(sun.angle))) : 0
    let start = frame.place(edge - way * beyond * cos(sun.angle), top + beyond * sin(sun.angle))
    let isWinter = sun.light.day == .winter
    let colour = isWinter ? frame.theme.water : frame.theme.accent
    let stroke = Stroke(
      colour, width: frame.pen.width(0.5), dashes: isWinter ? [2.4, 1.2] : [0.6, 0.9])
    var marks: [Mark] = []
    if isWinter {
      let shade = PaperPath(
        through: [
          frame.place(edge, top), landing, frame.place(edge + way * reach, 0), frame.place(edge, 0),
        ],
        closed: true)
      marks.append(.area(shade, frame.theme.shadow.faded(to: 0.13)))
    }
    marks.append(.line(PaperPath(through: [start, landing]), stroke))
    if withSun {
      let disc = PaperPath(circleAt: start, radius: Self.disc)
      marks += [
        .area(disc, isWinter ? frame.theme.paper : frame.theme.lamplight),
        .line(disc, Stroke(colour, width: frame.pen.width(0.6))),
      ]
    }
    return Ray(sun: sun, marks: marks, disc: withSun ? start : nil)
  }
}
