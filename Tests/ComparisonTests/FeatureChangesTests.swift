import Comparison
import Geometry
import PublicSpace
import Samples
import Testing

struct FeatureChangesTests {
  private let ground = SampleFeature.area("boundary", .square(100), id: "b")
  private let lawn = SampleFeature.area("lawn", .ell, id: "l")
  private let tree = SampleFeature.tree(30, 30, radius: 3, id: "t")

  private func changes(
    from before: [SampleFeature], to after: [SampleFeature], decimals: Int? = nil
  ) throws -> FeatureChanges {
    let base = try SampleLayout([ground] + before).site()
    let layout = try SampleLayout([ground] + after, decimals: decimals).layout()
    return FeatureChanges(from: base, to: try Site(layout, SiteDescription(), on: base.plane))
  }

  /// The same for one lawn written as GeoJSON.
  private func changes(from before: String, to after: String) throws -> FeatureChanges {
    func site(_ properties: String) throws -> Site {
      let text = try SampleLayout([ground, lawn]).text()
        .replacing(#""kind":"lawn""#, with: #""kind":"lawn",\#(properties)"#)
      return try Site(Layout(text, file: "a.geojson"))
    }
    return FeatureChanges(from: try site(before), to: try site(after))
  }

  private func isNothing(_ changes: FeatureChanges) -> Bool {
    changes.added.isEmpty && changes.removed.isEmpty && changes.moved.isEmpty
      && changes.changed.isEmpty
  }

  @Test func theSameLayoutHasNoChanges() throws {
    let layout = SampleLayout.random(seed: 5).features
    #expect(isNothing(try changes(from: layout, to: layout)))
    #expect(isNothing(try changes(from: [lawn, tree], to: [tree, lawn])))
  }

  @Test func newAndMissingFeaturesAreNamedInTheOrderOfTheirFiles() throws {
    let changes = try changes(
      from: [lawn, tree, tree.named("x")], to: [tree.named("z"), tree, tree.named("y")])
    #expect(changes.added == ["z", "y"] && changes.removed == ["l", "x"])
    #expect(changes.moved.isEmpty && changes.changed.isEmpty)
  }

  @Test func whatIsToBeRemovedIsRemoved() throws {
    let changes = try changes(from: [lawn, tree], to: [lawn.with("action", "remove"), tree])
    #expect(changes.removed == ["l"] && changes.added.isEmpty && changes.changed.isEmpty)
  }

  @Test func whatComesBackIsAdded() throws {
    let changes = try changes(from: [lawn.with("action", "remove")], to: [lawn])
    #expect(changes.added == ["l"] && changes.removed.isEmpty)
  }

  @Test func aMoveHasItsMetres() throws {
    let changes = try changes(
      from: [lawn, tree], to: [lawn.moved(by: Point(3, 4)), tree.moved(by: Point(0, -0.5))])
    #expect(changes.moved.map(\.id) == ["l", "t"])
    #expect(abs(changes.moved[0].distance - 5) < 1e-6)
    #expect(abs(changes.moved[1].distance - 0.5) < 1e-6)
    #expect(changes.changed.isEmpty)
  }

  @Test func lessThanAMillimetreIsNoMove() throws {
    #expect(
      isNothing(
        try changes(
          from: [lawn, tree],
          to: [
            lawn.moved(by: Point(0.0006, 0.0006)), tree.moved(by: Point(0, 0.0009)),
          ])))
    #expect(try changes(from: [tree], to: [tree.moved(by: Point(0, 0.0012))]).moved.count == 1)
  }

  @Test func roundingToEightDecimalsIsNoChange() throws {
    #expect(isNothing(try changes(from: [lawn, tree], to: [lawn, tree], decimals: 8)))
  }

  @Test func anotherShapeIsAChangeOfGeometry() throws {
    let wider = SampleFeature.area(
      "lawn", Region(.through((0, 0), (25, 0), (25, 10), (10, 10), (10, 20), (0, 20))), id: "l")
    let squarer = SampleFeature.area("lawn", .square(20), id: "l")
    for other in [wider, squarer, .area("lawn", .frame, id: "l")] {
      let changes = try changes(from: [lawn], to: [other])
      #expect(changes.changed.map(\.properties) == [["geometry"]] && changes.moved.isEmpty)
    }
  }

  @Test func aHoleThatBecomesGroundIsAChangeOfGeometry() throws {
    let two = Region(Region.square(20).pieces + Region.rectangle(5, 5, 10, 10).pieces)
    let changes = try changes(
      from: [.area("lawn", .frame, id: "l")], to: [.area("lawn", two, id: "l")])
    #expect(changes.changed.map(\.properties) == [["geometry"]])
  }

  @Test func aPointThatBecomesALineIsAChangeOfGeometry() throws {
    let changes = try changes(
      from: [.point("bench", 1, 1, id: "s")],
      to: [.line("bench", .through((1, 1), (3, 1)), id: "s")])
    #expect(changes.changed.map(\.properties) == [["geometry"]])
  }

  @Test func changedPropertiesAreNamedInOrder() throws {
    let changes = try changes(
      from: [tree.with("species", "樟")],
      to: [tree.with("species", "榉").with("evergreen", json: "true")])
    #expect(changes.changed.map(\.id) == ["t"])
    #expect(changes.changed.first?.properties == ["evergreen", "species"])
    #expect(changes.moved.isEmpty)
  }

  @Test func anotherKindIsAChange() throws {
    let changes = try changes(from: [lawn], to: [.area("garden", .ell, id: "l")])
    #expect(changes.changed.map(\.properties) == [["kind"]])
  }

  @Test func aFeatureMayMoveAndChange() throws {
    let changes = try changes(
      from: [tree], to: [tree.with("note", "new").moved(by: Point(2, 0))])
    #expect(changes.moved.count == 1 && changes.changed.map(\.properties) == [["note"]])
  }

  @Test func theAnnouncementOfAnActionIsNoChange() throws {
    #expect(isNothing(try changes(from: [lawn], to: [lawn.with("action", "keep")])))
    #expect(isNothing(try changes(from: [lawn], to: [lawn.with("action", "move")])))
  }

  @Test(arguments: [
    (#""width":1"#, #""width":1.0"#), (#""width":1e1"#, #""width":10"#),
    (#""a":{"b":1,"c":[2]}"#, #""a":{"c":[2.0],"b":1}"#), (#""n":"\u6811""#, #""n":"树""#),
    (#""a":1,"b":2"#, #""b":2,"a":1"#), (#""a":1,"a":2"#, #""a":2"#),
  ])
  func anotherSpellingIsNoChange(before: String, after: String) throws {
    #expect(isNothing(try changes(from: before, to: after)))
  }

  @Test(arguments: [
    (#""width":1"#, #""width":"1""#), (#""a":null"#, #""b":null"#), (#""a":[1,2]"#, #""a":[2,1]"#),
    (#""a":{"b":1}"#, #""a":{"b":1,"c":1}"#), (#""a":{"\u00e9":1}"#, #""a":{"e\u0301":1}"#),
  ])
  func anotherMeaningIsAChange(before: String, after: String) throws {
    #expect(try changes(from: before, to: after).changed.map(\.id) == ["l"])
  }

  @Test func anIdThatIsANumberIsTheSameAsText() throws {
    func site(_ id: String) throws -> Site {
      let text = try SampleLayout([ground, tree]).text().replacing(
        #""id":"t""#, with: #""id":\#(id)"#)
      return try Site(Layout(text, file: "a.geojson"))
    }
    #expect(isNothing(FeatureChanges(from: try site("17"), to: try site("\"17\""))))
  }
}
