import Composition
import Drawing
import Foundation
import PublicSpace
import Samples
import Testing

@testable import Proposals

struct DrawBoardsTests {
  private func draw(
    _ site: String, into output: String?, option: String? = nil,
    formats: [Board.Format] = [.png], dpi: Double = 12
  ) throws -> [String] {
    try drawBoards(
      of: site, into: output, option: option, formats: formats, dpi: dpi, in: .zh
    ).flatMap(\.files)
  }

  @Test func eachProposalGetsItsBoards() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      let files = try draw(site, into: "\(folder)/out", formats: [.pdf, .png])
      let expected = ["option-a.pdf", "option-a.png", "option-b.pdf", "option-b.png"]
      #expect(files == expected.map { "\(folder)/out/\($0)" })
      #expect(try names(in: "\(folder)/out") == expected)
    }
  }

  /// Neither `option-a.geojson` nor nothing: a title is read from three metres.
  @Test func aSiteWithoutANameIsHeadedByItsFolder() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "我的小区", in: folder, yaml: nil)
      let composed = try composed(
        SiteFolder(site), option: "option-a", in: .zh, BoardWish(), Typesetter())
      #expect(composed.map(\.board.title).allSatisfy { $0.hasPrefix("我的小区") })
      #expect(composed.map { $0.findings.filter { $0.code == "site.name" }.count } == [1])
      let named = try drawBoards(
        of: TinySite.written(as: "tiny", in: folder), into: "\(folder)/out", option: "option-a",
        formats: [], dpi: 12, in: .zh)
      #expect(!named.flatMap(\.findings).contains { $0.code == "site.name" })
    }
  }

  @Test(arguments: ["option-b", "option-b.geojson"])
  func aProposalIsChosenWithOrWithoutItsEnding(option: String) throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      #expect(
        try draw(site, into: "\(folder)/out", option: option) == ["\(folder)/out/option-b.png"])
    }
  }

  @Test(arguments: ["option-c", "existing", "option", ""])
  func anUnknownProposalNamesTheOnesThereAre(option: String) throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      let error = #expect(throws: FileError.self) {
        try draw(site, into: "\(folder)/out", option: option)
      }
      #expect(
        error?.description == "\(site): has no option “\(option)”; it has option-a, option-b")
      #expect(!"\(folder)/out".isFolder)
    }
  }

  @Test func aSiteWithoutProposalsSaysSo() throws {
    try inFolder { folder in
      try write(TinySite.existing.text().utf8, to: "\(folder)/existing.geojson")
      let error = #expect(throws: FileError.self) { try draw(folder, into: nil) }
      #expect(error?.description.contains("has no proposal beside existing.geojson") == true)
    }
  }

  @Test func foldersAreMadeAsDeepAsAskedFor() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      let files = try draw(site, into: "\(folder)/a/二/c d", option: "option-a")
      #expect(files.allSatisfy(FileManager.default.fileExists))
    }
  }

  @Test func anOutputThatIsAFileIsNamed() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      try write("old".utf8, to: "\(folder)/out")
      for output in ["\(folder)/out", "\(folder)/out/in"] {
        let error = #expect(throws: FileError.self) { try draw(site, into: output) }
        #expect(error?.description.hasPrefix("\(folder)/out") == true)
      }
      #expect(try bytes(of: "\(folder)/out") == Array("old".utf8))
    }
  }

  @Test func anOlderBoardStaysWholeWhenDrawingFails() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      let board = try draw(site, into: "\(folder)/out", option: "option-a")[0]
      let old = try bytes(of: board)
      // More dots than an image holds.
      #expect(throws: DrawingError.self) { try draw(site, into: "\(folder)/out", dpi: 1200) }
      #expect(try bytes(of: board) == old)
      #expect(try names(in: "\(folder)/out") == ["option-a.png"])
    }
  }

  @Test func oneBrokenProposalLeavesAllOlderBoardsWhole() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      let boards = try draw(site, into: "\(folder)/out")
      let old = try boards.map(bytes)
      try write(TinySite.option(bench: -9).text().utf8, to: "\(site)/option-a.geojson")
      try write("{".utf8, to: "\(site)/option-b.geojson")
      #expect(throws: FileError.self) { try draw(site, into: "\(folder)/out") }
      #expect(try boards.map(bytes) == old)
    }
  }

  @Test func inputFilesAreNeverTouched() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      let files = try names(in: site).map { "\(site)/\($0)" }
      let (before, dates) = (try files.map(bytes), try files.map(changed))
      _ = try draw(site, into: "\(folder)/out", formats: [.pdf, .png, .svg])
      _ = try measure(site, in: .zh)
      _ = try compare(files.filter { $0.hasSuffix(".geojson") }, in: .en)
      #expect(try names(in: site).map { "\(site)/\($0)" } == files)
      #expect(try files.map(bytes) == before)
      #expect(try files.map(changed) == dates)
    }
  }

  @Test(arguments: Board.Format.allCases)
  func theSameSiteGivesTheSameBytesFromAnyFolder(format: Board.Format) throws {
    try inFolder { folder in
      let (one, two) = (
        try TinySite.written(as: "one/tiny", in: folder),
        try TinySite.written(as: "二/tiny", in: folder)
      )
      let a = try draw(one, into: "\(folder)/a", option: "option-a", formats: [format])
      let b = try draw(two + "/", into: "\(folder)/b", option: "option-a", formats: [format])
      #expect(try a.map(bytes) == b.map(bytes))
    }
  }

  @Test func theBoardNamesItsInputsByAFingerprint() throws {
    try inFolder { folder in
      let site = try TinySite.written(as: "tiny", in: folder)
      func board() throws -> [UInt8] {
        try bytes(of: draw(site, into: "\(folder)/out", option: "option-a")[0])
      }
      let before = try board()
      #expect(try board() == before)
      // The same ground, written otherwise.
      try write((TinySite.option(bench: 5).text() + " ").utf8, to: "\(site)/option-a.geojson")
      let spaced = try board()
      try write(TinySite.option(bench: 5.001).text().utf8, to: "\(site)/option-a.geojson")
      #expect(try board() != before)
      #expect(spaced == before)
    }
  }

  private func changed(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }
}
