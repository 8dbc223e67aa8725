import Composition
import Testing

@testable import Drawing

struct FontMapTests {
  private let folders = ["/usr/share/fonts/truetype/lxgw-wenkai", "/of/these/tests/alone"]

  @Test func aMapIsLentToOneAtATimeAndThenToTheNext() throws {
    let first = try FontMap.borrowed(folders)
    let second = try FontMap.borrowed(folders)
    #expect(first.map != second.map)
    #expect(first.config == second.config)
    first.giveBack()
    let third = try FontMap.borrowed(folders)
    #expect(third.map == first.map)
    second.giveBack()
    third.giveBack()
  }

  @Test func othersFoldersHaveAnotherSetup() throws {
    let one = try FontMap.borrowed(folders + ["/first"])
    let other = try FontMap.borrowed(folders + ["/second"])
    #expect(one.config != other.config)
    one.giveBack()
    other.giveBack()
  }

  @Test func typesettersMadeAndDroppedAtOnceMeasureAlike() async {
    let style = TextStyle(.text, size: 10, colour: black)
    let alone = Typesetter().width(of: "学林苑 120 m²", in: style)
    let widths = await withTaskGroup(of: Double.self) { group in
      for _ in 0..<200 {
        group.addTask { Typesetter().width(of: "学林苑 120 m²", in: style) }
      }
      return await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(widths == [alone])
  }
}
