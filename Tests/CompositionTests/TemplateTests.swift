import PublicSpace
import Testing

@testable import Composition

struct TemplateTests {
  private func read(_ yaml: String) throws -> Template { try Template(in: yaml, file: "mine.yaml") }

  /// A template with one line of its blocks as given, from line 8.
  private func blocks(_ text: String) -> String {
    """
    name: {zh: 我的, en: mine}
    sheet: A3
    arrangements:
      - sheets: [A3, A4]
        width: 420
        pages:
          - areas:
              \(text)
    """
  }

  @Test(arguments: Template.shipped.map(\.id))
  func aShippedTemplateHasAllSheets(id: String) throws {
    let template = try Template.shipped(id)
    #expect(Set(template.sheets.map(\.name)) == Set(BoardSheet.names))
    #expect(template.sheets.count == BoardSheet.names.count, "a sheet has one arrangement")
    #expect(template.name.zh != nil && template.name.en != nil)
  }

  @Test(arguments: Template.shipped.map(\.id))
  func areasOfAShippedPageLieBesideEachOther(id: String) throws {
    for arrangement in try Template.shipped(id).arrangements {
      for areas in arrangement.pages.map(\.areas) {
        for (index, one) in areas.enumerated() {
          for other in areas.dropFirst(index + 1) where one.columns.overlaps(other.columns) {
            guard let from = one.from, let to = one.to, let start = other.from, let end = other.to
            else { continue }
            #expect(to <= start || end <= from, "\(id) \(arrangement.sheets.map(\.name)): \(start)")
          }
        }
      }
    }
  }

  @Test func aTemplateSaysWhatStandsWhere() throws {
    let template = try read(
      blocks("- {columns: 2-5, from: 10, to: 90, blocks: [{plan: 40}, {key: 2 rest}, figures]}"))
    let area = template.arrangements[0].pages[0].areas[0]
    #expect(template.id == "mine" && template.sheet.name == "A3" && template.subject == .option)
    #expect(area.columns == 1..<5 && area.from == 10 && area.to == 90)
    #expect(area.items.map(\.size) == [.millimetres(40), .share(2), .share(1)])
    #expect(area.items.flatMap(\.blocks).map(\.word) == ["plan", "key", "figures"])
  }

  @Test(arguments: [
    ("- {blocks: [pln]}", "mine.yaml:8: does not know “pln”; is it “plan”?"),
    ("- {blocks: [zebra]}", "mine.yaml:8: does not know “zebra”; there are head"),
    ("- {colums: 1-3, blocks: [plan]}", "does not know “colums”; is it “columns”?"),
    ("- {columns: 0-3, blocks: [plan]}", "should be columns from 1 to 12"),
    ("- {columns: 5-3, blocks: [plan]}", "should be columns from 1 to 12"),
    ("- {columns: 3-13, blocks: [plan]}", "should be columns from 1 to 12"),
    ("- {from: 40, to: 30, blocks: [plan]}", "“to” should be more than “from”"),
    ("- {to: 900, blocks: [plan]}", "“to” should be a number from 0 to"),
    ("- {blocks: []}", "should list one block or more"),
    ("- {blocks: [{plan: high}]}", "should be millimetres, rest"),
    ("- {blocks: [{plan: {scle: 3}}]}", "does not know “scle”"),
    ("- {blocks: [{image: {fil: a.png}}]}", "is it “file”?"),
    ("- {blocks: [{plan: 3, key: 4}]}", "each item is one block"),
    ("- {blocks: [{across: plan}]}", "should list blocks, such as across: [key, figures]"),
  ])
  func aMistakeIsNamedWithItsLine(text: String, words: String) throws {
    let error = #expect(throws: FileError.self) { try read(blocks(text)) }
    let message = try #require(error).wording
    #expect(message.en.hasPrefix("mine.yaml:8: "), "\(message.en)")
    #expect(message.en.contains(words), "\(message.en)")
    #expect(message.zh.contains { $0.isIdeograph })
  }

  @Test(arguments: [
    ("", "should be “key: value” lines"), ("name: [", "is not YAML"), ("name: x", "arrangements"),
    ("nme: x\narrangements: []", "mine.yaml:1: does not know “nme”; is it “name”?"),
    ("arrangements:\n  - sheets: [A7]", "mine.yaml:2: does not know “A7”"),
    ("arrangements:\n  - {pages: []}", "for which sheets"),
    ("for: ever\narrangements: []", "does not know “ever”"),
  ])
  func aMistakeOutsideBlocksIsNamedToo(yaml: String, words: String) throws {
    let error = #expect(throws: FileError.self) { try read(yaml) }
    #expect(try #require(error).wording.en.contains(words), "\(error?.wording.en ?? "")")
  }

  /// What all pages have stands in their order of reading, above and under their own.
  @Test func pagesShareTheirFrame() throws {
    let yaml = """
      arrangements:
        - sheets: [A3]
          width: 420
          every: [{from: 250, to: 259, blocks: [foot]}]
          further: [{from: 0, to: 20, blocks: [title]}]
          pages:
            - areas: [{from: 0, to: 240, blocks: [head]}]
            - areas: [{from: 30, to: 240, blocks: [plan]}]
      """
    let pages = try read(yaml).arrangements[0].pages
    #expect(pages.map { $0.blocks.map(\.word) } == [["head", "foot"], ["title", "plan", "foot"]])
    #expect(pages[1].own.flatMap(\.blocks).map(\.word) == ["plan"])
    let error = #expect(throws: FileError.self) {
      try read(yaml.replacing("[title]", with: "[titel]"))
    }
    #expect(error?.wording.en.contains("mine.yaml:5: does not know “titel”") == true)
  }

  @Test func aLongPictureAsksEachBlockForItsHeight() {
    let yaml = "arrangements:\n  - {sheets: [long], pages: [{areas: [{blocks: [plan]}]}]}"
    let error = #expect(throws: FileError.self) { try read(yaml) }
    #expect(error?.wording.en.contains("each block needs its own") == true)
  }

  @Test(arguments: ["consul", "Compare", "breif"])
  func aMisspeltTemplateIsNamedWithTheNearest(id: String) {
    let error = #expect(throws: FileError.self) { try Template.shipped(id) }
    #expect(error?.wording.en.contains("is it “") == true)
  }
}
