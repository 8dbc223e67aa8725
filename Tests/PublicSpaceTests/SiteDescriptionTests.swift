import PublicSpace
import Testing

struct SiteDescriptionTests {
  @Test func aTextFallsBackOnTheOtherLanguage() {
    let both = SiteDescription.Words(zh: "学林苑", en: "Xuelinyuan")
    #expect(both.text(in: .zh) == "学林苑" && both.text(in: .en) == "Xuelinyuan")
    #expect(SiteDescription.Words(zh: "学林苑").text(in: .en) == "学林苑")
    #expect(SiteDescription.Words(en: "Court").text(in: .zh) == "Court")
    #expect(SiteDescription.Words().text(in: .zh) == nil)
  }

  @Test func whatIsNotSaidHasADefault() {
    let description = SiteDescription()
    #expect(description.storeyHeight == 3 && description.datum == nil)
    #expect(description.residents == nil && description.options.isEmpty)
    #expect(!description.isIllustrative)
  }
}
