import Geometry
import Projection
import PublicSpace
import Samples

@testable import Analysis

/// A court and the sun over it.
struct SunCourt {
  let site: Site
  let study: SunStudy

  init(
    _ features: [SampleFeature], side: Double = 60,
    _ description: SiteDescription = SiteDescription()
  ) throws {
    let court = SampleFeature.area("boundary", .rectangle(-side, -side, 2 * side, 2 * side))
    try self.init(SampleLayout([court] + features).site(description))
  }

  init(_ site: Site, cell: Double = 1) throws {
    self.site = site
    study = try SunStudy(of: site, on: CellGrid(over: site, cell: cell))
  }

  func field(
    _ from: Int = 8 * 60, _ to: Int = 16 * 60, day: String = "2026-01-20",
    clock: SunClock = .solar, step: Double = 5, leavesAreOut: Bool? = nil
  ) -> SunField {
    study.field(
      SunWindow(day: CalendarDay(day)!, from: from, to: to, clock: clock, step: step),
      leavesAreOut: leavesAreOut)
  }
}

extension SunField {
  /// Hours at a place.
  func hours(at place: (Double, Double)) -> Double? {
    grid.index(at: Point(place.0, place.1)).flatMap {
      hours($0 % grid.columns, $0 / grid.columns)
    }
  }

  func run(at place: (Double, Double)) -> Double? {
    grid.index(at: Point(place.0, place.1)).flatMap { run($0 % grid.columns, $0 / grid.columns) }
  }
}
