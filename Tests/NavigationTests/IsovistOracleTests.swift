import Foundation
import Geometry
import Navigation
import Samples
import Testing

/// Views that shapely found by casting shadows in the same courts: `Tests/Oracles/isovists.py`.
struct IsovistOracleTests {
  /// A court, and what is in view of some points of it.
  struct Court: Decodable {
    struct View: Decodable {
      let eye: [Double]
      /// Square metres and the middle of them; null for an eye in a wall or off the ground.
      let seen: [Double]?
    }

    let ground: [[[Double]]]
    let screens: [[[Double]]]
    let views: [View]

    static func all() throws -> [Court] {
      let table = try Samples.bytes(of: inRepository("Tests/Oracles/isovists.json"))
      return try JSONDecoder().decode([Court].self, from: Data(table))
    }

    func screens(movedBy offset: Point) throws -> Screens {
      let outline = try ground.map { try ring($0) }
      return try Screens(
        screens.map { try Region(ring($0)).shifted(by: offset) },
        on: Region(outline[0], holes: Array(outline.dropFirst())).shifted(by: offset))
    }

    private func ring(_ points: [[Double]]) throws -> Ring {
      try #require(Ring(corners: points.map { Point($0[0], $0[1]) }))
    }
  }

  @Test(arguments: [Point(0, 0), Point(1e7, -1e7)])
  func viewsAgreeWithinAMillionth(offset: Point) throws {
    for (index, court) in try Court.all().enumerated() {
      let screens = try court.screens(movedBy: offset)
      for view in court.views {
        let eye = Point(view.eye[0], view.eye[1]) + offset
        let own = screens.view(from: eye)
        let name = "court \(index), eye \(view.eye)"
        guard let seen = view.seen else {
          #expect(own == nil, "\(name)")
          continue
        }
        let area = try #require(own?.area, "\(name)")
        #expect(
          abs(area - seen[0]) <= 1e-6 * max(seen[0], 1), "\(name): \(area), not \(seen[0])")
        let region = try #require(own?.region)
        #expect(abs(region.area - area) <= 1e-6 * max(area, 1), "\(name)")
        if seen[0] > 1, let centre = own?.centroid {
          #expect(centre.distance(to: Point(seen[1], seen[2]) + offset) < 1e-4, "\(name)")
        }
      }
    }
  }

  @Test func theTableHasAThousandEyesOfAllSorts() throws {
    let views = try Court.all().flatMap(\.views)
    #expect(views.count == 1000)
    #expect(views.count { $0.seen == nil } > 50 && views.count { $0.seen != nil } > 700)
  }
}
