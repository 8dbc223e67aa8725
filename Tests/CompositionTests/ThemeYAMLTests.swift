import PublicSpace
import Testing

@testable import Composition

struct ThemeYAMLTests {
  private func fault(_ yaml: String) -> String {
    do {
      _ = try Theme(yaml, file: "mine.yaml")
      return ""
    } catch let error as any Explained {
      return error.wording.en
    } catch { return "\(error)" }
  }

  @Test(arguments: Theme.shippedNames)
  func whatAThemeWritesIsWhatItIs(name: String) throws {
    let theme = try #require(Theme.shipped(name))
    #expect(try Theme(theme.yaml, file: "mine.yaml") == theme)
  }

  @Test func aThemeSaysOnlyWhatItChanges() throws {
    var mono = Theme.mono
    mono.accent = Colour(0xAA0000)
    mono.grounds[.lawn]?.fill = Colour(0xFEFEFE)
    mono.grounds[.water]?.hatch = nil
    mono.grounds[.plaza]?.hatch = Theme.Hatching(angle: 30, every: 2.5)
    mono.light = PlanLight(.winter, hour: 12.5)
    mono.shadow = Colour(0x102030, opacity: 0.25)
    let yaml = """
      like: mono
      accent: "#AA0000"
      shadow: "#102030 25%"
      light: {day: winter, hour: 12.5}
      kinds:
        lawn: {fill: "#FEFEFE"}
        water: {hatch: none}
        plaza: {hatch: {angle: 30, every: 2.5}}
      """
    #expect(try Theme(yaml, file: "mine.yaml") == mono)
  }

  @Test(arguments: [
    ("paper: white", "mine.yaml:1: “paper” should be \"#RRGGBB\" | \"#RRGGBB 20%\""),
    ("ink: \"#12345\"", "mine.yaml:1: “ink” should be"),
    ("ink: \"#123456 140%\"", "mine.yaml:1: “ink” should be"),
    ("like: day\npapr: \"#FFFFFF\"", "mine.yaml:2: the key “papr” is not known; keys are like"),
    ("like: night", "mine.yaml:1: “like” should be day, mono, contrast"),
    ("line_weight: 9", "mine.yaml:1: “line_weight” should be 0.5–3.0"),
    ("light: {day: autumn, hour: 10}", "mine.yaml:1: “light” should be {day: equinox"),
    ("light: {day: summer, hour: 3}", "mine.yaml:1: “light” should be"),
    ("bands: [\"#FFFFFF\"]", "mine.yaml:1: “bands” should be [4 ×"),
    ("kinds:\n  lawm: {fill: \"#FFFFFF\"}", "mine.yaml:2: the key “kinds.lawm” is not known"),
    ("kinds:\n  lawn:\n    fil: \"#FFFFFF\"", "mine.yaml:3: the key “kinds.lawn.fil” is not known"),
    ("kinds:\n  lawn:\n    line: 7", "mine.yaml:3: “kinds.lawn.line” should be"),
    ("kinds:\n  lawn: {hatch: {angle: 30}}", "mine.yaml:2: “kinds.lawn.hatch” should be none"),
    ("just words", "mine.yaml: should be a list of “key: value”"),
    ("a: [", "mine.yaml:2: is not YAML"),
  ])
  func mistakesAreNamedWithFileAndLine(yaml: String, words: String) {
    #expect(fault(yaml).hasPrefix(words), "\(fault(yaml))")
    #expect(!fault(yaml).contains("\n"))
  }
}
