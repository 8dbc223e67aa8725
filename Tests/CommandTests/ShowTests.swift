import Samples
import Testing

struct ShowTests {
  @Test func accessIsDrawnAndHeadedByItsFinding() throws {
    try TinySite.inFolder { folder in
      let path = "\(folder)/access.pdf"
      let answer = try yuan("plan", "tiny", "--show", "access:bench", "-o", path, in: folder)
      #expect(answer.code == 0, "\(answer.errors)")
      #expect(try tool("pdftotext", path, "-").contains("没有画单元门"))
      #expect(try tool("qpdf", "--check", path).contains("No syntax or stream encoding errors"))
    }
  }

  @Test func aSampleSaysHowManyHouseholdsAreNear() throws {
    try inFolder { folder in
      let path = "\(folder)/access.pdf"
      let site = inRepository("Sites/xuelinyuan/existing.geojson")
      let answer = try yuan(
        "plan", site, "--show", "access:playground", "--profile", "walk,wheels", "--language",
        "en", "-o", path, in: folder)
      #expect(answer.code == 0, "\(answer.errors)")
      #expect(try tool("pdfinfo", path).contains(/Pages: +2\n/))
      let text = try tool("pdftotext", "-raw", path, "-")
      #expect(text.contains("612 of 900 households are within a 100 m walk of a playground"))
      #expect(text.contains("no way leads to a playground (wheelchair): "))
    }
  }

  @Test(arguments: [("zone", "是否想写 zones？"), ("纹样", "不认识；可以画的有 access、desire、")])
  func whatCannotBeShownIsToldWithTheNearest(word: String, told: String) throws {
    try TinySite.inFolder { folder in
      let answer = try yuan("plan", "tiny", "--show", word, "-o", "a.pdf", in: folder)
      #expect(answer.code == 1 && answer.errors.contains(told), "\(answer.errors)")
    }
  }

  @Test func theSameLayoutGivesTheSameBytes() throws {
    try inFolder { folder in
      let site = inRepository("Sites/hetaiyuan/option-a.geojson")
      let files = try ["a.svg", "b.svg"].map { file in
        _ = try yuan("plan", site, "--show", "access:gate", "-o", file, in: folder)
        return try bytes(of: "\(folder)/\(file)")
      }
      #expect(files[0] == files[1] && files[0].count > 1000)
    }
  }

  @Test func aUseMayBeNamedInChinese() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan(
        "plan", "tiny", "--show", "access：座椅", "-o", "a.svg", "--profile", "elder", in: folder)
      #expect(answer.code == 0, "\(answer.errors)")
    }
  }

  @Test(arguments: [
    ("weather", "walk", "access"), ("access", "walk", "gate, playground"),
    ("access:xyzzy", "walk", "gate, playground"), ("access:toilet", "walk", "bench"),
    ("access:bench", "bicycle", "walk、elder、wheels、pram"), ("access:bench", "walk,", "pram"),
  ])
  func whatIsNotKnownIsSaidWithTheWordsThereAre(show: String, profile: String, words: String)
    throws
  {
    try TinySite.inFolder { folder in
      let answer = try yuan(
        "plan", "tiny", "--show", show, "--profile", profile, "-o", "a.pdf", in: folder)
      #expect(answer.code == 1 && answer.output.isEmpty)
      let lines = answer.errors.split(separator: "\n")
      #expect(lines.count == 1 && lines[0].hasPrefix("错误：") && lines[0].contains(words))
      #expect(try names(in: folder) == ["tiny"])
    }
  }

  @Test func aProfileWithoutSomethingToShowIsAMistake() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan("plan", "tiny", "--profile", "walk", "-o", "a.pdf", in: folder)
      #expect(answer.code == 64 && answer.errors.contains("--show"))
    }
  }
}
