import Geometry
import Projection
public import PublicSpace
import Topology

/// Hours of sun on a site's open ground, and where people stay, by a city's way of counting.
///
/// A reference for choosing places: never the sun study that an authority asks for.
public struct SunMeasures: Hashable, Sendable {
  /// One place where people stay.
  public struct Place: Hashable, Sendable {
    public let id: String
    public let kind: Kind
    public let name: SiteDescription.Words
    /// Open ground of its own, m²; nil for what stands at a point.
    public let area: Double?
    /// Mean hours of sun on the pack's day; nil where none of it is open to the sky.
    public let hours: Double?
    /// Mean of the longest sun on end, hours.
    public let run: Double?
    /// The share of its ground with two hours or more.
    public let twoHours: Double?
    /// The share that has what the pack asks for.
    public let needMet: Double?
    /// How much of a winter's morning is sunny there, and of a summer's afternoon shady, 0…1.
    public let winterSun: Double?
    public let summerShade: Double?
    /// People who sit there at once, where that is known.
    public let seats: Double?
  }

  /// The kinds of ground and of things that are places.
  public static let kinds = SunPlaces.grounds + SunPlaces.things

  public let pack: SunPack
  public let field: SunField
  /// The winter's morning and the summer's afternoon that places are asked about.
  public let winter: SunWindow?
  public let summer: SunWindow?
  public let places: [Place]
  /// Open ground, m².
  public let openArea: Double
  /// Mean hours over it.
  public let openHours: Double?
  /// The share of it that has two hours or more.
  public let openTwoHours: Double?
  /// Buildings whose height is not known and that cast no shadow here: nothing is checked then.
  public let unknown: [String]

  /// Measures a site by a pack; nil takes the pack of its city.
  public init(
    of site: Site, by pack: SunPack? = nil, findings: inout [Finding]
  ) throws {
    let pack = try pack ?? SunPack.shipped().pack(for: site.description.city)
    guard let pack, let window = pack.window() else {
      throw FileError("sun.yaml", zh: "没有日照约定", en: "has no pack to count sun by")
    }
    let grid = try CellGrid.over(site, cell: pack.grid, &findings)
    let study = try SunStudy(of: site, on: grid)
    findings += study.findings
    let field = study.field(
      window, smallestPiece: pack.smallestPiece, smallestAltitude: pack.smallestAltitude)
    let places = try SunPlaces(of: site, on: study.open).places
    let cells = places.map(\.cells)
    let place = site.plane.centre
    winter = SeasonHours.winterMorning.window(clock: pack.clock, at: place)
    summer = SeasonHours.summerAfternoon.window(clock: pack.clock, at: place)
    func shares(_ window: SunWindow?) -> [Double?] {
      window.map {
        study.shares(of: cells, $0, leavesAreOut: pack.leaves.areOut(on: $0.day))
      } ?? cells.map { _ in nil }
    }
    let (winterSun, summerSun) = (shares(winter), shares(summer))

    self.pack = pack
    self.field = field
    unknown = study.casters.unknown.map(\.id)
    self.places = places.indices.map { index in
      Place(places[index], field, pack, winterSun: winterSun[index], summerSun: summerSun[index])
    }
    let open = field.summary(of: pack.need)
    (openArea, openHours, openTwoHours) = (open.area, open.mean, open.twoHours)
  }

  /// Whether every building's shadow is known; figures are not checked else.
  public var isWhole: Bool { unknown.isEmpty }
}

extension SunMeasures.Place {
  fileprivate init(
    _ place: SunPlaces.Place, _ field: SunField, _ pack: SunPack, winterSun: Double?,
    summerSun: Double?
  ) {
    let sun = field.summary(of: place.cells.indices(in: field.grid), pack.need)
    let element = place.element
    id = element.id
    kind = place.kind
    name = SiteDescription.Words(
      zh: element.feature.name(in: .zh), en: element.feature.name(in: .en))
    area = kind.rank == nil ? nil : sun.area
    (hours, run, twoHours, needMet) = (sun.mean, sun.run, sun.twoHours, sun.needMet)
    self.winterSun = winterSun
    summerShade = summerSun.map { 1 - $0 }
    seats = element.places > 0 ? Double(element.places) : nil
  }
}
