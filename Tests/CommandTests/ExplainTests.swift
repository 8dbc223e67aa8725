import Samples
import Testing

/// Figures asked after as a resident does.
struct ExplainTests {
  @Test func aFigureIsExplainedWithTheNumbersOfALayout() throws {
    let site = inRepository("Sites/xuelinyuan")
    let answer = try yuan("explain", "绿化占比", site)
    #expect(answer.code == 0, "\(answer.errors)")
    for word in ["green_share", "草坪", "用地面积", "越多越好", "有关要素"] {
      #expect(answer.output.contains(word), "\(word)")
    }
    let english = try english("explain", "green_share", site, "--format", "json").output
    #expect(english.contains("\"steps\": [") && english.contains("\"value\": 0."))
  }

  @Test func allFiguresAreListed() throws {
    let answer = try yuan("explain")
    #expect(answer.code == 0 && answer.output.contains("overlooked_share"))
    #expect(answer.output.split(separator: "\n").count > 60)
  }

  @Test func aLayoutAloneHasItsFiguresListed() throws {
    let answer = try yuan("explain", inRepository("Sites/hetaiyuan/option-a.geojson"))
    #expect(answer.code == 0, "\(answer.errors)")
    let line = answer.output.split(separator: "\n").first { $0.contains("boundary_m2") }
    #expect(line?.contains(" m²") == true, "\(line ?? "")")
    #expect(!answer.output.contains("median_m"))
  }

  @Test func anUnknownWordIsToldNearOnes() throws {
    let answer = try yuan("explain", "gren_share")
    #expect(answer.code == 1 && answer.output.isEmpty)
    #expect(
      answer.errors.split(separator: "\n").count == 1 && answer.errors.contains("green_share"))
  }
}
