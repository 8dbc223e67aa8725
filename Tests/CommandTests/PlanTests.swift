import Foundation
import Samples
import Testing

struct PlanTests {
  @Test(arguments: ["pdf", "png", "svg"])
  func theSameLayoutGivesTheSameBytesEverywhere(format: String) throws {
    try TinySite.inFolder { folder in
      _ = try yuan("plan", "tiny", "-o", "a.\(format)", "--dpi", "40", in: folder)
      let there = try yuan(
        "plan", "\(folder)/tiny/existing.geojson", "-o", "\(folder)/b.\(format)", "--dpi", "40",
        in: "/",
        with: ["TZ": "Pacific/Chatham", "LANG": "zh_CN.GB18030", "LC_ALL": "tr_TR.UTF-8"])
      #expect(there.code == 0, "\(there.errors)")
      let a = try bytes(of: "\(folder)/a.\(format)")
      #expect(a.count > 1000)
      #expect(try bytes(of: "\(folder)/b.\(format)") == a)
    }
  }

  /// 841 × 594 mm at 150 dots an inch.
  @Test func aPNGOfA1HasAsManyDotsAsItsPaper() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan("plan", "tiny", "-o", "plan.png", in: folder)
      #expect(answer.code == 0)
      let head = try bytes(of: "\(folder)/plan.png")[16..<24]
      func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
      #expect(number(head.prefix(4)) == 4967 && number(head.suffix(4)) == 3508)
    }
  }

  @Test func aPDFIsOnePageOfA1WithItsFontsAndWords() throws {
    try TinySite.inFolder { folder in
      let path = "\(folder)/plan.pdf"
      #expect(try yuan("plan", "tiny", "-o", path, "--scale", "1:100", in: folder).code == 0)
      let facts = try tool("pdfinfo", "-isodates", path)
      #expect(facts.contains(/Pages: +1\n/))
      // 841 × 594 mm in points.
      #expect(facts.contains(/Page size: +2383\.94 x 1683\.78 pts \(A1\)/))
      #expect(facts.contains(/CreationDate: +2026-11-20/))
      let fonts = try tool("pdffonts", path).split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(" yes yes yes ") })
      let text = try tool("pdftotext", path, "-")
      #expect(text.contains("小院") && text.contains("1:100") && text.contains("1号"))
      #expect(try tool("qpdf", "--check", path).contains("No syntax or stream encoding errors"))
    }
  }

  @Test func anSVGIsXMLOfTheSheetsSize() throws {
    try TinySite.inFolder { folder in
      _ = try yuan("plan", "tiny", "-o", "plan.svg", "--sheet", "a3-portrait", in: folder)
      let text = String(decoding: try bytes(of: "\(folder)/plan.svg"), as: UTF8.self)
      #expect(text.hasPrefix("<?xml"))
      #expect(text.contains("297") && text.contains("420"))
      #expect(text.hasSuffix("</svg>\n"))
    }
  }

  @Test func severalFilesAreWrittenInOneRun() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan(
        "plan", "tiny", "-o", "a.pdf", "--output", "二 b.SVG", "--dpi", "20", "--scale", "200",
        in: folder)
      #expect(answer.code == 0)
      #expect(try names(in: folder) == ["a.pdf", "tiny", "二 b.SVG"])
    }
  }
}

struct BoardTests {
  @Test func boardsGoToRendersAndTheirFilesAreNamed() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan("board", "tiny", "--dpi", "20", in: folder)
      #expect(answer.code == 0)
      #expect(
        answer.output == "Renders/tiny/option-a.pdf\nRenders/tiny/option-a.png\n")
      #expect(try names(in: "\(folder)/Renders/tiny") == ["option-a.pdf", "option-a.png"])
      let pdf = "\(folder)/Renders/tiny/option-a.pdf"
      #expect(try tool("pdfinfo", pdf).contains(/Page size: +2383\.94 x 1683\.78 pts/))
      #expect(try tool("pdftotext", pdf, "-").contains("小院"))
      #expect(try tool("qpdf", "--check", pdf).contains("No syntax or stream encoding errors"))
    }
  }

  @Test func oneOptionInOneFormatIsOneFile() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan(
        "board", "tiny/", "--option", "option-a", "--format", "svg", "-o", "出图", in: folder)
      #expect(answer.output == "出图/option-a.svg\n")
      #expect(try names(in: "\(folder)/出图") == ["option-a.svg"])
    }
  }

  @Test func theBoardIsTheSameEverywhere() throws {
    try TinySite.inFolder { folder in
      _ = try yuan("board", "tiny", "-o", "a", "--format", "pdf", in: folder)
      let there = try yuan(
        "board", "\(folder)/tiny", "-o", "\(folder)/b", "--format", "pdf", in: "/",
        with: ["TZ": "America/St_Johns", "LC_ALL": "fa_IR"])
      #expect(there.code == 0)
      #expect(
        try bytes(of: "\(folder)/a/option-a.pdf") == bytes(of: "\(folder)/b/option-a.pdf"))
    }
  }
}
