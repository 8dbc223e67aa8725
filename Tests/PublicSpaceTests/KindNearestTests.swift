import PublicSpace
import Testing

struct KindNearestTests {
  @Test(arguments: [
    ("Lawn", Kind.lawn), ("lawns", .lawn), ("buildng", .building), ("biulding", .building),
    ("Fire Lane", .fireLane), ("fire-lane", .fireLane), ("firelane", .fireLane),
    ("benches", .bench), ("bike-parkings", .bikeParking), ("bicycle_parking", .bikeParking),
    ("儿童场地", .playground), ("草坪", .lawn), ("停车位", .parking), ("消防车道", .fireLane),
    ("grass", .lawn), ("footway", .path), ("plaground", .playground), ("step", .steps),
    ("notice board", .notice), ("elevator", .lift), ("flower beds", .planting),
  ])
  func aWordThatIsNearlyAKindNamesIt(word: String, kind: Kind) {
    #expect(Kind.nearest(to: word) == kind)
  }

  @Test(arguments: ["", " ", "swamp", "xyz", "火箭", "q", "helicopter"])
  func aWordThatIsNearNoKindNamesNone(word: String) {
    #expect(Kind.nearest(to: word) == nil)
  }
}
