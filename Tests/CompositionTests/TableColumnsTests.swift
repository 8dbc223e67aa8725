import Testing

@testable import Composition

struct TableColumnsTests {
  @Test(arguments: 1...5)
  func columnsStandClearOfEachOther(count: Int) throws {
    let columns = TableColumns(count, from: 100, to: 100 + TableColumns.least(count))
    #expect(columns.options.count == count)
    var last = columns.today
    for option in columns.options {
      #expect(option.start >= last)
      #expect(option.figure - option.start >= columns.figure - 1e-9)
      #expect(option.verdict > option.figure && option.end > option.verdict)
      last = option.end
    }
    #expect(abs(last - (100 + TableColumns.least(count))) < 1e-9)
  }
}
