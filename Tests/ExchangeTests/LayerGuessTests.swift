import PublicSpace
import Testing

@testable import Exchange

struct LayerGuessTests {
  @Test(arguments: [
    ("建筑", Kind.building), ("A-建筑-新建", .building), ("道路", .road), ("绿化", .planting),
    ("围墙", .wall), ("乔木", .tree), ("BUILDING", .building), ("ROAD", .road), ("L-TREE", .tree),
    ("消防车道", .fireLane), ("非机动车棚", .bikeParking), ("用地红线", .boundary), ("Parking_1", .parking),
    ("bike_parking_point", .bikeParking), ("fire_lane_line", .fireLane),
  ])
  func layersAreCalledAfterWhatTheyHold(layer: String, kind: Kind) {
    #expect(LayerGuess(layer) == .kind(kind))
  }

  @Test(arguments: ["标注", "DIM", "A-TEXT", "轴线", "Defpoints"])
  func labelsAreSkipped(layer: String) {
    #expect(LayerGuess(layer) == .skip)
  }

  @Test(arguments: ["0", "图层1", "XREF", "layer"])
  func otherNamesAreNotGuessed(layer: String) {
    #expect(LayerGuess(layer) == .unknown)
  }
}
