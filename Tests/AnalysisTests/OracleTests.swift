import Analysis
import Foundation
import PublicSpace
import Samples
import Testing

/// Answers that shapely and pyproj gave for the same layouts: `Tests/Oracles/areas.py`.
struct OracleTests {
  /// One layout's line in the table.
  struct Answer: Codable, CustomTestStringConvertible {
    let layout: String
    /// FNV-1a of the layout's bytes.
    let bytes: String
    let boundary: Double
    let balance: [String: Double]
    let drawn: [String: Double]
    let canopy: Double

    var testDescription: String { layout }

    static func all() throws -> [Answer] {
      let table = try Samples.bytes(of: inRepository("Tests/Oracles/areas.json"))
      return try JSONDecoder().decode([Answer].self, from: Data(table))
    }
  }

  @Test(arguments: try Answer.all())
  func areasAgreeWithShapely(answer: Answer) throws {
    let path = inRepository(answer.layout)
    try #require(
      Self.fingerprint(of: Samples.bytes(of: path)) == answer.bytes,
      "\(answer.layout) has changed since the answers were reckoned: run “make oracles”")
    var findings: [Finding] = []
    let area = try AreaMeasures(of: Site(Layout(reading: path)), findings: &findings)
    #expect(agree(area.boundary, answer.boundary))
    #expect(agree(area.canopy, answer.canopy, within: 1e-4))
    for (list, answers) in [(area.balance, answer.balance), (area.drawn, answer.drawn)] {
      let words = list.map { $0.kind?.rawValue ?? "unassigned" }
      #expect(Set(words) == Set(answers.keys))
      for (word, ground) in zip(words, list) {
        let expected = try #require(answers[word])
        #expect(agree(ground.area, expected, of: answer.boundary), "\(word)")
      }
    }
  }

  @Test func everySampleLayoutIsInTheTable() throws {
    #expect(try Answer.all().count { $0.layout.hasPrefix("Sites/") } == 6)
    #expect(try Answer.all().count { $0.layout.hasPrefix("Tests/") } == 2)
  }

  /// Within a millionth; small ground within a billionth of the site, which is what GEOS leaves.
  private func agree(
    _ a: Double, _ b: Double, of whole: Double = 0, within tolerance: Double = 1e-6
  ) -> Bool {
    abs(a - b) <= max(tolerance * abs(b), 1e-9 * whole)
  }

  static func fingerprint(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
