import Geometry
import Samples
import Testing
import Topology

@testable import Navigation

struct GroundMeshTests {
  @Test(arguments: 1...40) func theGroundIsAsLargeAsTheRegion(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let (yard, blocks) = dice.yard(blocks: 3 + seed % 12)
    let ground = try yard.difference(Region.union(of: blocks))
    #expect(abs(try GroundMesh(ground).area - ground.area) < 0.01)
  }

  @Test func ringsLaidTwiceBoundNothing() throws {
    let ring = Ring.rectangle(2, 2, 4, 4)
    let ground = Region(.rectangle(0, 0, 10, 10), holes: [ring, ring.reversed])
    #expect(try GroundMesh(ground).area == 100)
  }

  @Test func spikesBoundNothing() throws {
    let ring = Ring.through((0, 0), (10, 0), (10, 5), (20, 5), (10, 5), (10, 10), (0, 10))
    let mesh = try GroundMesh(Region(ring))
    #expect(mesh.area == 100 && mesh.triangle(at: Point(15, 5)) == nil)
  }

  @Test func noGroundNoTriangle() throws {
    let mesh = try GroundMesh(Region())
    #expect(mesh.isEmpty && mesh.triangle(at: Point(0, 0)) == nil)
  }

  @Test func groundBeyondTheGridIsRefused() {
    #expect(throws: TangledWalls.self) { try GroundMesh(.rectangle(1e150, 0, 1e149, 10)) }
  }

  @Test func groundAtTenThousandKilometresIsAsLarge() throws {
    #expect(try GroundMesh(.rectangle(1e7, -1e7, 10, 10)).area == 100)
  }

  // MARK: Wedges

  @Test func anLHasSixWedgesAndBendsOnce() throws {
    let mesh = try GroundMesh(.ell)
    #expect(mesh.wedges.count == 6)
    let bends = mesh.wedges.filter(\.isReflex)
    #expect(bends.map { mesh.points[Int($0.point)] } == [Point(10, 10)])
    let bend = try #require(bends.first)
    #expect(mesh.points[Int(bend.right)] == Point(10, 20))
    #expect(mesh.points[Int(bend.left)] == Point(20, 10))
  }

  @Test func twoWedgesMeetInThePointOfABowTie() throws {
    let mesh = try GroundMesh(.bowTie)
    #expect(mesh.wedges.count { mesh.points[Int($0.point)] == Point(5, 5) } == 2)
  }

  // MARK: Triangles

  @Test(arguments: 1...20) func aPlaceIsOnTheGroundWhereTheRegionHasIt(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(90 + seed))
    let (yard, blocks) = dice.yard(blocks: 8)
    let ground = try yard.difference(Region.union(of: blocks))
    let mesh = try GroundMesh(ground)
    for _ in 0..<200 {
      let place = Point(dice.number(-30, 70), dice.number(-30, 60)).onGrid
      let isNear = ground.rings.contains { ring in
        zip(ring.points, ring.points.dropFirst()).contains {
          place.distance(from: $0, to: $1) < 1e-3
        }
      }
      if !isNear { #expect((mesh.triangle(at: place) != nil) == ground.contains(place)) }
    }
    for point in ground.rings.flatMap(\.points) {
      #expect(mesh.triangle(at: point.onGrid) != nil, "corners are ground")
    }
    #expect(mesh.triangle(at: Point(1e6, -1e6)) == nil)
  }

  // MARK: Rows, fans and tangles

  /// In one order of setting them, each point of a long row would flip hundreds of sides.
  @Test(.timeLimit(.minutes(1))) func aStreetOfTwentyThousandCornersIsSeenToItsEnd() throws {
    let count = 10_000
    let south = (0..<count).map { Point(Double($0), 0) }
    let north = (0..<count).reversed().map { Point(Double($0), 3) }
    let mesh = try GroundMesh(Region(try #require(Ring(corners: south + north))))
    let end = try #require(mesh.foothold(at: Point(Double(count - 2), 1)))
    let start = try #require(mesh.foothold(at: Point(1, 1)))
    let network = WalkNetwork(mesh, goals: [Goal(end)])
    #expect(WalkField(network, to: [0]).length(from: Viewpoint(start, in: network)) == 9997)
  }

  @Test(.timeLimit(.minutes(1))) func aWallBesideFiveThousandTipsIsLaid() throws {
    let teeth = (0..<5000).reversed().flatMap { tooth in
      [Point(Double(tooth) + 0.5, 0), Point(Double(tooth), 10)]
    }
    let ring = try #require(Ring(corners: [Point(0, -1), Point(5000, -1)] + teeth))
    #expect(abs(try GroundMesh(Region(ring)).area - abs(ring.signedArea)) < 1e-3)
  }

  /// Whatever rings are laid, the mesh is made and asked without end or crash.
  @Test(arguments: 1...60) func tangledRingsAreGroundToo(seed: Int) throws {
    var dice = SplitMix64(seed: UInt64(seed))
    let region = dice.tangle()
    let mesh = try GroundMesh(region)
    let corners = region.rings.flatMap(\.points)
    let footholds = (0..<4).compactMap { _ in
      mesh.foothold(at: dice.one(of: corners) + Point(dice.number(-1, 1), 0))
    }
    let network = WalkNetwork(mesh, goals: footholds.map { Goal($0) })
    for (goal, foothold) in footholds.enumerated() {
      let field = WalkField(network, to: [goal])
      let length = try #require(field.length(from: Viewpoint(foothold, in: network)))
      #expect(abs(length - 2 * foothold.distance) < 1e-3)
    }
  }
}

extension SplitMix64 {
  /// Rings that cross, repeat, run back on themselves or leave a hair between them.
  fileprivate mutating func tangle() -> Region {
    let size = one(of: [0.0005, 1, 40, 20_000])
    let origin = one(of: [Point(0, 0), Point(1e7, -9.99e6)])
    var places = [origin]
    var rings: [Ring] = []
    for _ in 0..<count(1, 7) {
      let corners = (0..<count(3, 18)).map { _ -> Point in
        let (a, b) = (one(of: places), one(of: places))
        let hair = one(of: [0, 1e-7, gridStep, 2 * gridStep])
        switch count(0, 5) {
        case 0: return a + Point(number(-hair, hair), number(-hair, hair))
        case 1: return a + (b - a) * one(of: [0.5, 0.25, 1.5])
        default:
          places.append(origin + Point(number(-size, size), number(-size, size)))
          return places[places.count - 1]
        }
      }
      if let ring = Ring(corners: corners) { rings.append(ring) }
      if once(in: 4), let ring = rings.last { rings.append(once(in: 2) ? ring : ring.reversed) }
    }
    return Region(rings[0], holes: Array(rings.dropFirst()))
  }
}
