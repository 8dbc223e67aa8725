import Foundation
import Samples
import Testing

/// Zones asked after as a newcomer does.
struct ZonesTests {
  private let sample = inRepository("Sites/xuelinyuan/option-a.geojson")

  @Test func anHourHasItsZonesAndPlainLawnsInOneRow() throws {
    let answer = try yuan("zones", sample, "--hour", "17")
    #expect(answer.code == 0 && answer.errors.isEmpty, "\(answer.errors)")
    let lines = answer.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("周三 17 时至 18 时：有人用的场地") == true)
    #expect(lines.contains { $0.contains("学童玩耍") })
    #expect(lines.count { $0.contains("草坪游憩") } < 4)
    #expect(!answer.output.contains("太极"))
  }

  @Test func theWholeDayHasItsStrip() throws {
    let answer = try yuan("zones", sample, "--language", "en", "--day", "sat")
    #expect(answer.code == 0, "\(answer.errors)")
    #expect(answer.output.contains("Saturday: at most "))
    #expect(answer.output.contains("Ground in use on a Saturday"))
  }

  @Test func programsReadAllThatThereIsToSayOfAZone() throws {
    let answer = try yuan("zones", sample, "--hour", "17", "--format", "json")
    let root = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    let zones = try #require(root?["zones"] as? [[String: Any]])
    let zone = try #require(zones.first { $0["id"] as? String == "a-zone-small" })
    for key in [
      "m2", "capacity", "ages", "hours", "seats", "shade_share", "neighbours", "served", "loud",
      "shares_ground_with", "seasons",
    ] {
      #expect(zone[key] != nil && !(zone[key] is NSNull), "\(key)")
    }
    let conflicts = try #require(root?["conflicts"] as? [[String: Any]])
    for key in ["m", "hours", "severity", "remedy", "features", "at"] {
      #expect(conflicts.first?[key] != nil, "\(key)")
    }
  }

  @Test(arguments: [
    (["--hour", "24"], "--hour"), (["--day", "someday"], "--day"), (["--hour", "noon"], "hour"),
  ])
  func mistakesAreNamed(arguments: [String], word: String) throws {
    let answer = try yuan(["zones", sample] + arguments)
    #expect(answer.code == 64 && answer.errors.contains(word) && answer.output.isEmpty)
  }

  @Test func theTablesArePrintedToBeChanged() throws {
    #expect(try yuan("zones", "--table", "uses").output.contains("served_within"))
    #expect(try yuan("zones", "--table", "conflicts").output.contains("play_waste"))
  }
}
