import Analysis
import PublicSpace

/// A part of a measure report beside its figures: what it says of doors, places and hours.
struct ReportBlock: Sendable {
  let block: MeasureRequest.Block
  /// Its members of the report's object.
  let members: @Sendable (Measures, Site, Language) throws -> [JSONValue.Member]
  let tables: @Sendable (Measures, Site, Language) throws -> [Table]
  /// Rows of its own, headed, where nothing else is asked for; none for the rows of figures.
  let ledger: @Sendable (Measures, Site, Language) throws -> [[String]]
  /// Rows of name, value and unit among the figures.
  let records: @Sendable (Measures) -> [[String]]
  /// What is said under the tables.
  let remark: @Sendable (Measures, Language) -> String?

  init(
    _ block: MeasureRequest.Block,
    members: @escaping @Sendable (Measures, Site, Language) throws -> [JSONValue.Member],
    tables: @escaping @Sendable (Measures, Site, Language) throws -> [Table] = { _, _, _ in [] },
    ledger: @escaping @Sendable (Measures, Site, Language) throws -> [[String]] = { _, _, _ in [] },
    records: @escaping @Sendable (Measures) -> [[String]] = { _ in [] },
    remark: @escaping @Sendable (Measures, Language) -> String? = { _, _ in nil }
  ) {
    self.block = block
    self.members = members
    self.tables = tables
    self.ledger = ledger
    self.records = records
    self.remark = remark
  }
}

/// The parts that say more than figures, in the order of reports.
///
/// To add one: a line here, and its value beside what it reports.
let reportBlocks: [ReportBlock] = [
  .access,
  .supply,
  .desireLines,
  .green,
  .checks,
  .zones,
  .sun,
  .sight,
]

extension MeasureRequest.Block {
  /// The key of a part's figures; where the part says more than figures, that has its own key.
  var figuresKey: String {
    reportBlocks.contains { $0.block == self } ? rawValue + "_figures" : rawValue
  }
}
