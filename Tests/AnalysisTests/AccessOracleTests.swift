import Analysis
import Foundation
import PublicSpace
import Samples
import Testing

/// Walks that an independent and slow search found in the same layouts: `Tests/Oracles/access.py`.
struct AccessOracleTests {
  /// One layout's line in the table.
  struct Answer: Codable, CustomTestStringConvertible {
    let layout: String
    /// FNV-1a of the layout's bytes.
    let bytes: String
    /// Metres by profile, door and use; null where no way leads.
    let access: [String: [String: [String: Double?]]]

    var testDescription: String { layout }

    static func all() throws -> [Answer] {
      let table = try Samples.bytes(of: inRepository("Tests/Oracles/access.json"))
      return try JSONDecoder().decode([Answer].self, from: Data(table))
    }
  }

  @Test(arguments: try Answer.all())
  func walksAgreeWithinACentimetre(answer: Answer) throws {
    let path = inRepository(answer.layout)
    try #require(
      OracleTests.fingerprint(of: Samples.bytes(of: path)) == answer.bytes,
      "\(answer.layout) has changed since the answers were reckoned: run “make oracles”")
    let court = try AccessCourt(Site(Layout(reading: path)))
    for (profile, doors) in answer.access {
      for (door, uses) in doors {
        for (word, expected) in uses {
          let use = try #require(Kind(rawValue: word))
          let reach = try #require(court.reach(use, from: door, by: profile))
          let isAlike =
            if let metres = reach.metres, let expected {
              abs(metres - expected) < 0.01
            } else {
              reach.metres == nil && expected == nil
            }
          #expect(
            isAlike, "\(profile) \(door) → \(word): \(reach.metres ?? -1) for \(expected ?? -1)")
        }
      }
    }
  }

  @Test func theTableHasWaysAndPlacesWithoutAny() throws {
    let all = try Answer.all().flatMap { $0.access.values.flatMap(\.values).flatMap(\.values) }
    #expect(all.count { $0 != nil } > 100 && all.count { $0 == nil } > 10)
  }
}
