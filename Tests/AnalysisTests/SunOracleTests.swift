import Foundation
import Projection
import PublicSpace
import Samples
import Testing

@testable import Analysis

/// The sun by SPA, and hours of sun by another formula and vector shadows: `Tests/Oracles/sun.py`.
struct SunOracleTests {
  struct Table: Codable {
    let positions: [Position]
    let fields: [Field]

    static func read() throws -> Table {
      let bytes = try Samples.bytes(of: inRepository("Tests/Oracles/sun.json"))
      return try JSONDecoder().decode(Table.self, from: Data(bytes))
    }
  }

  struct Position: Codable {
    let utc: String
    let longitude: Double
    let latitude: Double
    /// Degrees, without refraction.
    let altitude: Double
    let azimuth: Double
  }

  /// Looks in the sun on every cell in two hexadecimal digits, rows from the south.
  struct Field: Codable, CustomTestStringConvertible {
    let layout: String
    let bytes: String
    let day: String
    let from: Int
    let to: Int
    let clock: String
    let step: Double
    /// Metres.
    let cell: Double
    let rows: [String]

    var testDescription: String { "\(layout) \(day) \(clock)" }

    func counts() -> [Int?] {
      rows.flatMap { row in
        stride(from: 0, to: row.utf8.count, by: 2).map { place in
          Int(String(decoding: Array(row.utf8)[place..<place + 2], as: UTF8.self), radix: 16)
        }
      }
    }
  }

  @Test func theSunStandsWhereSPAHasIt() throws {
    let positions = try Table.read().positions
    #expect(positions.count >= 100)
    for position in positions {
      let parts = position.utc.split(separator: " ")
      let day = try #require(CalendarDay(parts[0]))
      let minute = try #require(String(parts[1]).minuteOfDay)
      let sun = SunPosition(
        day: day, minute: Double(minute), clock: .zone(0),
        over: Coordinate(position.longitude, position.latitude))
      let rad = Double.pi / 180
      let (altitude, azimuth) = (position.altitude * rad, position.azimuth * rad)
      // The angle between the two directions: azimuths mean little near the zenith.
      let cosine =
        sin(sun.altitude) * sin(altitude) + cos(sun.altitude) * cos(altitude)
        * cos(sun.azimuth - azimuth)
      #expect(acos(min(1, cosine)) / rad < 0.02, "\(position.utc) at \(position.latitude)")
    }
  }

  @Test(arguments: try Table.read().fields)
  func hoursAgreeWithVectorShadows(answer: Field) throws {
    let path = inRepository(answer.layout)
    try #require(
      OracleTests.fingerprint(of: Samples.bytes(of: path)) == answer.bytes,
      "\(answer.layout) has changed since the answers were reckoned: run “make oracles”")
    let site = try Site(Layout(reading: path))
    let window = SunWindow(
      day: try #require(CalendarDay(answer.day)), from: answer.from, to: answer.to,
      clock: try #require(SunClock(word: answer.clock)), step: answer.step)
    let field = try SunStudy(of: site, on: CellGrid(over: site, cell: answer.cell)).field(window)
    let expected = answer.counts()
    try #require(field.lit.count == expected.count)
    var (same, all, sum, sumExpected) = (0, 0, 0, 0)
    for (index, expected) in expected.enumerated() {
      let (column, row) = (index % field.grid.columns, index / field.grid.columns)
      #expect((expected == nil) == (field.hours(column, row) == nil), "\(column) \(row)")
      guard let expected else { continue }
      all += 1
      if abs(Int(field.lit[index]) - expected) <= 1 { same += 1 }
      sum += Int(field.lit[index])
      sumExpected += expected
    }
    #expect(Double(same) >= 0.999 * Double(all), "\(same) of \(all)")
    #expect(abs(sum - sumExpected) * 1000 < sumExpected, "\(sum) for \(sumExpected)")
  }
}
