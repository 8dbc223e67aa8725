import Samples
import Testing

@testable import Exchange

struct LayerMapTests {
  private func complaint(_ yaml: String) throws -> String {
    var said = ""
    try inFolder { folder in
      try write(yaml.utf8, to: "\(folder)/map.yaml")
      do {
        _ = try LayerMap(reading: "\(folder)/map.yaml")
      } catch {
        said = "\(error)".replacing(folder, with: "")
      }
    }
    return said
  }

  @Test func allMistakesAreToldAtOnceWithTheirLines() throws {
    let said = try complaint("layers:\n  A: buildng\n  B: {levels: 3}\n  C: swamp\n")
    #expect(
      said == """
        /map.yaml:2: layer “A” has the unknown kind “buildng”; did you mean “building”?
        /map.yaml:3: layer “B” should have a kind, or be “skip”
        /map.yaml:4: layer “C” has the unknown kind “swamp”
        """)
  }

  @Test func aMapWithoutLayersIsRefused() throws {
    #expect(try complaint("a: b").contains("should hold “layers:”"))
    #expect(try complaint("layers: [").contains("is not YAML"))
    #expect(try complaint("layers:\n  A: road\n  B: skip\n  C: \"?\"\n").isEmpty)
  }
}
