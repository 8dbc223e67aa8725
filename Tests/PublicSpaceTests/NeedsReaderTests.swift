import Testing

@testable import PublicSpace

struct NeedsReaderTests {
  @Test func aRowIsANeed() throws {
    let needs = try Need.needs(
      in: "\u{FEFF}id,theme,need_zh,need_en,who,places\r\n"
        + "n01,歇坐,要有座椅,\"Benches, with backs\",老人；幼儿,\"plaza;path\r\n-a\"\r\n"
        + ",,,,,\r\n\r\nn02,,安静,,,", file: "needs.csv")
    #expect(needs.map(\.id) == ["n01", "n02"])
    #expect(needs[0].words == SiteDescription.Words(zh: "要有座椅", en: "Benches, with backs"))
    #expect(needs[0].theme == "歇坐")
    #expect(needs[0].who == ["老人", "幼儿"])
    #expect(needs[0].places.count == 2)
    #expect(needs[1].words.text(in: .en) == "安静")
  }

  @Test func columnsMayStandInAnyOrderAndOthersAreTheWritersOwn() throws {
    let needs = try Need.needs(in: "count,need_en,id\n7,\"say \"\"yes\"\"\",a\n", file: "n.csv")
    #expect(needs.first?.words.en == "say \"yes\"")
    #expect(needs.first?.id == "a")
  }

  @Test func anEmptyFileHasNoNeeds() throws {
    #expect(try Need.needs(in: "", file: "n.csv").isEmpty)
  }

  @Test(arguments: [
    ("ID,need_zh\na,b", "n.csv:1: has no column “id”; should “ID” be “id”?"),
    ("id,need\na,b", "has no column “need_zh”"),
    ("id,need_zh\n,b", "n.csv:2: has no id"),
    ("id,need_zh\na,b\n\nc,", "n.csv:4: the need “c” says nothing"),
    ("id,need_zh\na,b\na,c", "n.csv:3: the id “a” was used on line 2"),
    ("id,need_zh\na,b,c", "n.csv:2: has 3 cells under 2 columns; quote texts"),
    ("id,need_zh\na,\"b", "n.csv: has a quote that is never closed"),
    ("id,need_zh\n\"a\nb\",x\nc,", "n.csv:4: the need “c” says nothing"),
  ])
  func aMistakeIsNamedWithItsLineAndARemedy(csv: String, words: String) {
    let error = #expect(throws: FileError.self) { try Need.needs(in: csv, file: "n.csv") }
    #expect(error?.wording.en.contains(words) == true, "\(error?.wording.en ?? "")")
  }
}
