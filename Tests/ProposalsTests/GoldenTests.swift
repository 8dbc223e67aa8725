import Composition
import Drawing
import Foundation
import PublicSpace
import Samples
import Testing

@testable import Proposals

/// Boards of the sample sites against the references in `Tests/Golden`.
///
/// When a board is meant to look otherwise, look at it, and then redraw the references:
///
///     YUAN_REDRAW=1 swift test --filter Golden
///
/// The test that has redrawn a reference fails and says so: run it again without the variable.
struct GoldenTests {
  @Test(arguments: ["xuelinyuan", "hetaiyuan"])
  func theBoardLooksLikeItsReference(site: String) throws {
    try inFolder { folder in
      let boards = try drawBoards(
        of: inRepository("Sites/\(site)"), into: folder, option: "option-a", formats: [.png],
        dpi: 20, in: .zh)
      try hold(boards[0].files[0], to: "\(site)-option-a.png", foldedBy: 2)
    }
  }

  @Test func thePlanLooksLikeItsReference() throws {
    try inFolder { folder in
      let size = try #require(SheetSize(name: "A4"))
      _ = try drawPlan(
        of: inRepository("Sites/xuelinyuan/option-b.geojson"),
        to: [(file: "\(folder)/plan.png", format: .png)], on: size, scale: nil, dpi: 30, in: .en)
      try hold("\(folder)/plan.png", to: "xuelinyuan-option-b-plan.png", foldedBy: 1)
    }
  }

  @Test func theAccessDiagramLooksLikeItsReference() throws {
    try inFolder { folder in
      let size = try #require(SheetSize(name: "A4"))
      _ = try drawDiagrams(
        of: inRepository("Sites/hetaiyuan/existing.geojson"), showing: Show("access:playground"),
        for: ["wheels"], to: [(file: "\(folder)/diagram.png", format: .png)], on: size, scale: nil,
        dpi: 40, in: .zh)
      try hold("\(folder)/diagram.png", to: "hetaiyuan-access.png", foldedBy: 1)
    }
  }

  @Test func referencesAreFewAndSmall() throws {
    let folder = inRepository("Tests/Golden")
    let files = try names(in: folder)
    #expect(files.count <= 4)
    for file in files {
      let size = try bytes(of: "\(folder)/\(file)").count
      #expect(size < 100_000, "\(file)")
    }
  }

  private func hold(_ drawn: String, to name: String, foldedBy side: Int) throws {
    let reference = inRepository("Tests/Golden/\(name)")
    let pixels = try Pixels(png: drawn).folded(by: side)
    if ProcessInfo.processInfo.environment["YUAN_REDRAW"] == "1" {
      try pixels.write(to: reference)
      Issue.record("Tests/Golden/\(name) was redrawn: look at it, then test without YUAN_REDRAW")
      return
    }
    guard FileManager.default.fileExists(atPath: reference) else {
      Issue.record("Tests/Golden/\(name) is missing: draw it with YUAN_REDRAW=1 swift test")
      return
    }
    let share = pixels.share(differingFrom: try Pixels(png: reference))
    #expect(share <= 0.0005, "\(share * 100) % of the pixels of \(name) are off")
    if share > 0.0005 { Attachment.record(try bytes(of: drawn), named: "actual-\(name)") }
  }
}
