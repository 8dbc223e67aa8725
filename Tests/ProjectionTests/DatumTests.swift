import Projection
import Testing

struct DatumTests {
  @Test func onlyWGS84AndCGCS2000AgreeWithEachOther() {
    for a in Datum.allCases {
      for b in Datum.allCases {
        let isPair = Set([a, b]) == [.wgs84, .cgcs2000]
        #expect(a.agrees(with: b) == (a == b || isPair), "\(a) and \(b)")
      }
    }
  }

  @Test func theMapsOfServicesAreShifted() {
    #expect(Datum.allCases.filter(\.isShifted) == [.gcj02, .bd09])
    #expect(Datum.allCases.filter { !$0.isInDegrees } == [.local])
  }

  @Test func wordsAreThoseOfTheFormat() {
    #expect(Datum.allCases.map(\.rawValue) == ["wgs84", "cgcs2000", "gcj02", "bd09", "local"])
  }
}
