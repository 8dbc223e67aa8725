import Foundation
import Geometry
import Testing

@testable import Analysis

struct SunPositionTests {
  private let obliquity = 23.44 * Double.pi / 180

  private func degrees(_ radians: Double) -> Double { radians * 180 / .pi }

  @Test(arguments: [0.0, 18.2, 31.3, 45.75, 66])
  func atTheEquinoxTheNoonSunStandsAtNinetyLessTheLatitude(latitude: Double) {
    let sun = SunPosition(latitude: latitude, declination: 0, solarHour: 12)
    #expect(abs(degrees(sun.altitude) - (90 - latitude)) < 1e-9)
  }

  @Test func atTheSolsticesTheNoonSunIsHigherAndLowerByTheObliquity() {
    let summer = SunPosition(latitude: 31.3, declination: obliquity, solarHour: 12)
    let winter = SunPosition(latitude: 31.3, declination: -obliquity, solarHour: 12)
    #expect(abs(degrees(summer.altitude) - 82.14) < 1e-9)
    #expect(abs(degrees(winter.altitude) - 35.26) < 1e-9)
  }

  /// sin h = cos 31.3° cos 30° = 0.7400; tan A = 0.5 ÷ (cos 30° sin 31.3°) = 1.1113 east of south.
  @Test func atTenAtTheEquinoxTheSunStandsInTheSouthEastOfShanghai() {
    let sun = SunPosition(latitude: 31.3, declination: 0, solarHour: 10)
    #expect(abs(degrees(sun.altitude) - 47.7300) < 1e-4)
    #expect(abs(degrees(sun.azimuth) - 131.9819) < 1e-4)
  }

  @Test func atSixTheEquinoxSunRisesInTheEast() {
    let sun = SunPosition(latitude: 31.3, declination: 0, solarHour: 6)
    #expect(abs(sun.altitude) < 1e-12)
    #expect(abs(degrees(sun.azimuth) - 90) < 1e-9)
  }

  @Test func theNoonShadowInShanghaiFallsNorth() throws {
    let sun = SunPosition(latitude: 31.3, declination: 0, solarHour: 12)
    let end = try #require(sun.shadowOfOneMetre)
    // A metre's shadow is tan 31.3° long.
    #expect(abs(end.x) < 1e-12 && abs(end.y - 0.60801) < 1e-5)
  }

  @Test func theMorningShadowFallsNorthWest() throws {
    let end = try #require(
      SunPosition(latitude: 31.3, declination: 0, solarHour: 10).shadowOfOneMetre)
    #expect(end.x < 0 && end.y > 0)
    // cot 47.73°
    #expect(abs((end.x * end.x + end.y * end.y).squareRoot() - 0.90897) < 1e-5)
  }

  @Test func onAPlaneWhoseNorthIsTurnedTheNoonShadowStillFallsTrueNorth() throws {
    let sun = SunPosition(latitude: 31.3, declination: 0, solarHour: 12)
    // Grid north one degree clockwise of true north: true north lies to the left of the y-axis.
    let end = try #require(sun.shadowOfOneMetre(convergence: .pi / 180))
    #expect(abs(end.x / end.y - tan(-Double.pi / 180)) < 1e-12 && end.x < 0)
  }

  @Test func theNoonShadowInTheSouthFallsSouth() throws {
    let sun = SunPosition(latitude: -34, declination: 0, solarHour: 12)
    let end = try #require(sun.shadowOfOneMetre)
    #expect(abs(end.x) < 1e-12 && end.y < 0)
  }

  @Test(arguments: [0.0, 3, 5.9, 6, 18, 20, 23.5])
  func withTheSunDownThereIsNoShadow(hour: Double) {
    let sun = SunPosition(latitude: 31.3, declination: 0, solarHour: hour)
    #expect(sun.shadowOfOneMetre == nil)
  }

  @Test func morningAndAfternoonMirrorEachOther() {
    let morning = SunPosition(latitude: 31.3, declination: obliquity, solarHour: 9.25)
    let afternoon = SunPosition(latitude: 31.3, declination: obliquity, solarHour: 14.75)
    #expect(abs(morning.altitude - afternoon.altitude) < 1e-12)
    #expect(abs(morning.azimuth + afternoon.azimuth - 2 * .pi) < 1e-12)
  }
}
