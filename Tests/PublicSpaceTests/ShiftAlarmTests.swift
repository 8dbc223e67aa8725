import Geometry
import Projection
import Samples
import Testing

@testable import PublicSpace

/// Shifts that are planted are found, all of them; what is clean or moved otherwise is left in peace.
struct ShiftAlarmTests {
  static let layouts = ["hetaiyuan", "xuelinyuan"].flatMap { site in
    ["existing", "option-a", "option-b"].map { "Sites/\(site)/\($0).geojson" }
  }

  private func alarms(in layout: Layout, _ description: SiteDescription = SiteDescription()) throws
    -> [Finding]
  {
    try Site(layout, description).findings.filter { $0.code == ShiftAlarm.code }
  }

  private func alarms(in layout: Layout, against base: Layout) throws -> [Finding] {
    let base = try Site(base)
    let site = try Site(layout, SiteDescription(), on: base.plane)
    return ShiftAlarm(site.elements, on: site.plane, site.description)
      .findings(against: base.elements, in: "existing.geojson")
  }

  // MARK: - Clean

  @Test(arguments: layouts)
  func theSamplesRaiseNoAlarm(file: String) throws {
    let layout = try Layout(reading: inRepository(file))
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    let base = try Layout(reading: inRepository("\(folder)/existing.geojson"))
    #expect(try alarms(in: layout).isEmpty)
    #expect(try alarms(in: layout, against: base).isEmpty)
  }

  @Test(arguments: layouts)
  func shiftsOfOtherSizesRaiseNoAlarm(file: String) throws {
    let layout = try Layout(reading: inRepository(file))
    let plane = try Site(layout).plane
    let offsets = MapOffset.all(from: Point(0, 0), to: Point(0, 0), on: plane).map(\.vector)
    var dice = SplitMix64(seed: 23)
    var tried = 0
    while tried < 40 {
      let vector = Point(dice.number(-1500, 1500), dice.number(-1500, 1500))
      let nearest = offsets.map { $0.distance(to: vector) }.min() ?? 0
      guard nearest > 60 else { continue }
      tried += 1
      let moved = try layout.moving(by: vector, on: plane) { $0.kind != .boundary }
      #expect(try alarms(in: moved).isEmpty, "\(vector)")
      let whole = try layout.moving(by: vector, on: plane) { _ in true }
      #expect(try alarms(in: whole, against: layout).isEmpty, "\(vector)")
    }
  }

  @Test(arguments: layouts)
  func featuresThatAreMovedEachItsOwnWayRaiseNoAlarm(file: String) throws {
    let layout = try Layout(reading: inRepository(file))
    let plane = try Site(layout).plane
    var dice = SplitMix64(seed: 5)
    for _ in 0..<10 {
      var moved = layout
      for _ in 0..<8 {
        let id = dice.one(of: layout.features.filter { $0.kind != .boundary }).id
        let vector = Point(dice.number(-600, 600), dice.number(-600, 600))
        moved = try moved.moving(by: vector, on: plane) { $0.id == id }
      }
      #expect(try alarms(in: moved).isEmpty)
      #expect(try alarms(in: moved, against: layout).isEmpty)
    }
  }

  // MARK: - Planted

  @Test(arguments: layouts, [Datum.gcj02, .bd09])
  func aWholeOptionThatIsShiftedIsFound(file: String, datum: Datum) throws {
    let layout = try Layout(reading: inRepository(file))
    let shifted = layout.shifting(to: datum) { _ in true }
    let found = try alarms(in: shifted, against: layout)
    #expect(found.map(\.level) == [.warning])
    #expect(found.first?.message.en.contains("just as \(datum.name) lies from WGS 84") == true)
    #expect(found.first?.remedy?.en.contains("convert --to \(datum.rawValue)") == true)
    let back = try alarms(in: layout, against: shifted)
    #expect(back.count == 1)
    #expect(back.first?.message.en.contains("just as WGS 84 lies from \(datum.name)") == true)
    #expect(back.first?.remedy?.en.contains("convert --to \(datum.rawValue)") == true)
  }

  @Test func gcjAgainstBaiduIsFoundToo() throws {
    let layout = try Layout(reading: inRepository(Self.layouts[0]))
    let found = try alarms(
      in: layout.shifting(to: .bd09) { _ in true },
      against: layout.shifting(to: .gcj02) { _ in true })
    #expect(found.first?.message.en.contains("just as BD-09 lies from GCJ-02") == true)
  }

  @Test(arguments: layouts, [Datum.gcj02, .bd09])
  func aPartOfAnOptionThatIsShiftedIsFound(file: String, datum: Datum) throws {
    let layout = try Layout(reading: inRepository(file))
    let shifted = layout.shifting(to: datum) { $0.kind == .tree }
    #expect(try alarms(in: shifted, against: layout).count == 1)
  }

  @Test(arguments: layouts, [Datum.gcj02, .bd09])
  func aPartOfOneFileThatIsShiftedIsFound(file: String, datum: Datum) throws {
    let layout = try Layout(reading: inRepository(file))
    let parts: [(String, (Feature) -> Bool)] = [
      ("boundary", { $0.kind == .boundary }), ("all but the boundary", { $0.kind != .boundary }),
      ("buildings", { $0.kind == .building }), ("trees", { $0.kind == .tree }),
      ("all but buildings", { $0.kind != .building && $0.kind != .boundary }),
    ]
    for (name, part) in parts {
      let found = try alarms(in: layout.shifting(to: datum, where: part))
      #expect(found.count == 1, "\(name)")
    }
  }

  @Test func halfOfAKindThatIsShiftedIsFoundAcrossTheGap() throws {
    let layout = try Layout(reading: inRepository("Sites/hetaiyuan/existing.geojson"))
    let half = Set(layout.features.filter { $0.kind == .tree }.prefix(12).map(\.id))
    let found = try alarms(in: layout.shifting(to: .bd09) { half.contains($0.id) })
    #expect(found.map(\.feature) == [layout.features.first { half.contains($0.id) }?.id])
  }

  @Test func aBoundaryDrawnInTwoDatumsIsFound() throws {
    let one = try SampleLayout([.area("boundary", .ell, id: "a")]).layout()
    let two = one.with(
      one.features + one.shifting(to: .gcj02) { _ in true }.features.map { $0.with(id: "b") })
    let found = try alarms(in: two)
    #expect(found.count == 1)
    #expect(found.first?.message.en.hasPrefix("a second boundary lies ") == true)
  }

  @Test(arguments: layouts, [Datum.gcj02, .bd09])
  func aLayoutThatLiesOffItsAddressIsFound(file: String, datum: Datum) throws {
    let layout = try Layout(reading: inRepository(file))
    var description = SiteDescription()
    description.address = try Site(layout).plane.centre
    #expect(try alarms(in: layout, description).isEmpty)
    let found = try alarms(in: layout.shifting(to: datum) { _ in true }, description)
    #expect(found.count == 1)
    #expect(found.first?.message.en.contains("of the address in site.yaml") == true)
    description.address = description.address?.shifted(from: .wgs84, to: datum)
    #expect(try alarms(in: layout, description).count == 1)
  }

  @Test func anAddressElsewhereIsNoAlarm() throws {
    let layout = try Layout(reading: inRepository(Self.layouts[0]))
    let plane = try Site(layout).plane
    var description = SiteDescription()
    for point in [Point(300, 200), Point(-480, 0), Point(0, 900), Point(2000, -1300)] {
      description.address = try plane.degrees([point]).first
      #expect(try alarms(in: layout, description).isEmpty, "\(point)")
    }
  }

  @Test func theDirectionIsSaid() throws {
    let layout = try Layout(reading: inRepository(Self.layouts[0]))
    let found = try alarms(in: layout.shifting(to: .gcj02) { _ in true }, against: layout)
    let message = try #require(found.first?.message.en)
    #expect(message.contains(" m southeast of where existing.geojson has them"), "\(message)")
  }

  @Test func outsideChinaNothingIsSuspected() throws {
    let base = try SampleLayout(
      [.area("boundary", .square(100), id: "b")], at: Coordinate(2.35, 48.86)
    ).layout()
    let plane = try Site(base).plane
    let moved = try base.moving(by: Point(433, -205), on: plane) { _ in true }
    #expect(try alarms(in: moved, against: base).isEmpty)
  }
}

extension Layout {
  /// The layout with some features carried to a map's datum.
  fileprivate func shifting(to datum: Datum, where part: (Feature) -> Bool) -> Layout {
    with(
      features.map { feature in
        guard part(feature) else { return feature }
        let places = feature.outline.coordinates
        var shifted = places.map { $0.shifted(from: .wgs84, to: datum) ?? $0 }[...]
        return feature.with(outline: feature.outline.taking(&shifted))
      })
  }

  /// The layout with some features moved by metres.
  fileprivate func moving(
    by vector: Point, on plane: Plane, where part: (Feature) -> Bool
  ) throws -> Layout {
    let chosen = features.filter(part)
    let points = try plane.metres(chosen.flatMap(\.outline.coordinates)).map { $0 + vector }
    var places = try plane.degrees(points)[...]
    return with(
      features.map { feature in
        part(feature) ? feature.with(outline: feature.outline.taking(&places)) : feature
      })
  }
}
