import Geometry
import Testing

@testable import Composition

struct PavingTests {
  private static let materials = ["花岗岩石板", "stone", "透水砖", "brick", "防腐木", "wood", "plastic"]
  private static let box = PaperBox(x: 0, y: 0, width: 100, height: 100)

  private static func view(_ scale: Double) -> PlanView {
    PlanView(scale: scale, centre: Point(0, 0), box: box)
  }

  @Test(arguments: materials)
  func jointsNeverRunTogether(material: String) throws {
    for scale in PlanView.scales {
      let paving = try #require(Paving(material: material, in: Self.view(scale)))
      #expect(min(paving.length, paving.width) >= 0.8)
    }
  }

  @Test(arguments: materials, [200.0, 400, 1000])
  func jointsInAnAreaKeepTheirDistance(material: String, scale: Double) throws {
    let area = PaperArea.through([(3, 1), (15, 4), (13, 12), (1, 9)])
    let paving = try #require(Paving(material: material, in: Self.view(scale)))
    let joints = paving.joints(in: area).segments
    #expect(joints.count > 2)
    let closest = joints.indices.lazy.flatMap { first in
      joints[(first + 1)...].lazy.compactMap { Self.gap(joints[first], $0) }
    }.min()
    #expect(closest ?? 9 >= 0.8 - 1e-6)
  }

  @Test(arguments: materials)
  func jointsStayInside(material: String) throws {
    let paving = try #require(Paving(material: material, in: Self.view(300)))
    for seed in 0..<12 {
      let area = PaperArea.random(seed: UInt64(seed), size: 14)
      for joint in paving.joints(in: area).segments {
        let places = (0...8).map { between(joint.from, joint.to, Double($0) / 8) }
        #expect(places.allSatisfy { area.distanceOutside($0) < 0.05 }, "seed \(seed)")
      }
    }
  }

  @Test func stonesHaveTheirTrueSizeWhereThatCanBeSeen() {
    // 0.6 m at 1:250 are 2.4 mm.
    let paving = Paving(.grid, metres: (0.6, 0.6), in: Self.view(250))
    #expect(abs(paving.width - 2.4) < 1e-9 && abs(paving.length - 2.4) < 1e-9)
    let coarse = Paving(.grid, metres: (0.6, 0.3), in: Self.view(1000))
    #expect(abs(coarse.width - 1.2) < 1e-9 && abs(coarse.length - 2.4) < 1e-9)
  }

  @Test func materialsDifferByTheirBond() {
    let bonds = ["木", "砖", nil].map { Paving(material: $0, in: Self.view(200))?.bond }
    #expect(bonds == [.boards, .running, .grid])
  }

  @Test(arguments: ["沥青", "彩色塑胶", "rubber", "细砂", "卵石", "fine_gravel", "木屑"])
  func whatIsPouredOrLooseHasNoJoints(material: String) {
    #expect(Paving(material: material, in: Self.view(200)) == nil)
  }

  /// How far apart two joints run beside each other; nil where they do not.
  private static func gap(
    _ a: (from: PaperPoint, to: PaperPoint), _ b: (from: PaperPoint, to: PaperPoint)
  ) -> Double? {
    let length = distance(a.from, a.to)
    let way = a.to - a.from
    guard length > 0.01, distance(b.from, b.to) > 0.01 else { return nil }
    func across(_ p: PaperPoint) -> Double {
      ((p.x - a.from.x) * way.y - (p.y - a.from.y) * way.x) / length
    }
    func along(_ p: PaperPoint) -> Double {
      ((p.x - a.from.x) * way.x + (p.y - a.from.y) * way.y) / length
    }
    guard abs(across(b.from) - across(b.to)) < 1e-6 else { return nil }
    let (start, end) = (min(along(b.from), along(b.to)), max(along(b.from), along(b.to)))
    guard min(end, length) - max(start, 0) > 0.01 else { return nil }
    return abs(across(b.from))
  }
}
