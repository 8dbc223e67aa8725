import PublicSpace
import Samples
import Testing

struct CheckTests {
  @Test(arguments: [("en", "nothing to say"), ("zh", "没有发现问题")])
  func aSoundSiteHasNothingToSayAndSucceeds(language: String, words: String) throws {
    let answer = try yuan("check", inRepository("seeds/courtyard"), "--language", language)
    #expect(answer.code == 0 && answer.output == "existing.geojson: \(words)\n")
  }

  @Test func oneLayoutOfASiteIsCheckedBesideItsAnswers() throws {
    let answer = try yuan("check", inRepository("Sites/xuelinyuan/option-a.geojson"))
    #expect(answer.code == 0 && answer.output == "option-a.geojson: 没有发现问题\n")
  }

  @Test func aFaultyFileIsDescribedInTheLanguageAskedFor() throws {
    try inFolder { folder in
      let features = TinySite.existing.features.filter { $0.id != "b" }
      try write(SampleLayout(features, decimals: 8).text().utf8, to: "\(folder)/a.geojson")
      let chinese = try yuan("check", "a.geojson", in: folder)
      #expect(chinese.output.contains("错误\n  boundary.none\n     1  布局没有用地红线\n"))
      #expect(!chinese.output.contains("error"))
      let english = try yuan("check", "a.geojson", "--language", "en", in: folder)
      #expect(
        english.output.contains("errors\n  boundary.none\n     1  the layout has no boundary\n"))
      #expect(!english.output.contains("错误"))
      let codes = /[a-z]+\.[a-z]+\n/
      #expect(
        chinese.output.matches(of: codes).map(\.output)
          == english.output.matches(of: codes).map(\.output))
    }
  }

  @Test func anErrorIsExitCodeOneAndThePictureShowsIt() throws {
    try inFolder { folder in
      let features = TinySite.existing.features.filter { $0.id != "b" }
      try write(SampleLayout(features, decimals: 8).text().utf8, to: "\(folder)/a.geojson")
      let answer = try yuan(
        "check", "a.geojson", "--format", "geojson", "--picture", "a.png", "--dpi", "20",
        in: folder)
      #expect(answer.code == 1)
      let layer = try Layout(answer.output, file: "problems.geojson")
      #expect(layer.features.map { $0.text("code") } == ["boundary.none"])
      #expect(try bytes(of: "\(folder)/a.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }
  }

  @Test func anAssumedBoundaryLetsALayoutBeMeasuredAndIsSaid() throws {
    try inFolder { folder in
      let features = TinySite.existing.features.filter { $0.id != "b" }
      try write(SampleLayout(features, decimals: 8).text().utf8, to: "\(folder)/a.geojson")
      let refused = try yuan("measure", "a.geojson", in: folder)
      #expect(refused.code == 1 && refused.errors.contains("--boundary hull 或 extent"))
      let measured = try yuan("measure", "a.geojson", "--boundary", "extent", in: folder)
      #expect(measured.code == 0 && measured.output.contains("[boundary.assumed]"))
      let drawn = try yuan(
        "plan", "a.geojson", "--boundary", "hull", "-o", "a.svg", "--sheet", "A4", in: folder)
      #expect(drawn.code == 0 && drawn.errors.contains("[boundary.assumed]"))
    }
  }

  @Test func theCodesArePrintedWithoutALayout() throws {
    let answer = try yuan("check", "--codes")
    #expect(answer.code == 0 && answer.output.contains("| `ring.unclosed` | 错误 error |"))
  }

  @Test func aCheckOfNothingIsAMistake() throws {
    #expect(try yuan("check").code == 64)
  }
}
