import Geometry
import Samples
import Testing

struct BoxTreeTests {
  @Test func anEmptyTreeFindsNothing() {
    let all = Box(west: -9, south: -9, east: 9, north: 9)
    #expect(BoxTree([]).indices(meeting: all).isEmpty)
    #expect(BoxTree([nil, nil]).indices(meeting: all).isEmpty)
  }

  @Test(arguments: [1, 16, 17, 300, 5000])
  func itFindsWhatAskingEveryBoxFinds(count: Int) {
    var dice = SplitMix64(seed: UInt64(count))
    var boxes: [Box?] = (0..<count).map { _ in dice.box(upTo: 4) }
    // A wide one among small ones, and one that is nowhere.
    boxes[0] = Box(west: 0, south: 40, east: 100, north: 41)
    boxes.append(nil)
    let tree = BoxTree(boxes)
    for _ in 0..<50 {
      let asked = dice.box(upTo: 20)
      let found = boxes.indices.filter { boxes[$0]?.intersects(asked) == true }
      #expect(tree.indices(meeting: asked) == found)
    }
  }
}

extension SplitMix64 {
  fileprivate mutating func box(upTo size: Double) -> Box {
    let (x, y) = (number(0, 100), number(0, 100))
    return Box(west: x, south: y, east: x + number(0, size), north: y + number(0, size))
  }
}
