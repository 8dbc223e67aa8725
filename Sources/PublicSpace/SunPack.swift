/// How a city counts hours of sun: on which day, within which hours, by which clock.
///
/// Reference values all: what a city's rule asks is for its office to say, and for licensed software.
public struct SunPack: Hashable, Sendable {
  /// A day that rules name by where the sun stands in its year.
  public enum Term: String, CaseIterable, Sendable {
    case winterSolstice = "winter-solstice"
    case greatCold = "great-cold"

    /// The sun's apparent longitude that makes the day, in degrees.
    public var longitude: Double {
      switch self {
      case .winterSolstice: 270
      case .greatCold: 300
      }
    }

    public func name(in language: Language) -> String {
      switch self {
      case .winterSolstice: language == .zh ? "冬至日" : "winter solstice"
      case .greatCold: language == .zh ? "大寒日" : "Great Cold day"
      }
    }
  }

  /// Months and days between which trees that shed them carry leaves, such as 0401 and 1115; over the new
  /// year where they begin later than they end, as they do in the south.
  public struct Leaves: Hashable, Sendable {
    public var from = 401
    public var to = 1115

    public init() {}

    public func areOut(on day: CalendarDay) -> Bool {
      let date = day.month * 100 + day.day
      return from <= to ? (from...to).contains(date) : date >= from || date <= to
    }
  }

  /// The key in reports, and the city's name in site.yaml.
  public let id: String
  public var name = SiteDescription.Words()
  public var day = Term.greatCold
  /// Minutes from midnight.
  public var from = 8 * 60
  public var to = 16 * 60
  public var clock = SunClock.solar
  /// Minutes between looks at the sun.
  public var step = 5.0
  /// Metres of a cell's side.
  public var grid = 1.0
  /// Sun that lasts shorter is not counted; minutes.
  public var smallestPiece = 0.0
  /// Sun that stands lower is not counted; degrees.
  public var smallestAltitude = 0.0
  public var need = SunNeed()
  public var leaves = Leaves()
  /// The keys that are of general knowledge only, to be checked against the rule's text.
  public var reference: [String] = []

  public init(id: String) {
    self.id = id
  }

  public func name(in language: Language) -> String { name.text(in: language) ?? id }

  /// The pack of places whose city has none of its own.
  public static let national = "national"
}

extension [SunPack] {
  /// The pack of a city, else the national one; nil when there is neither.
  public func pack(for city: String?) -> SunPack? {
    city.flatMap(named) ?? named(SunPack.national) ?? first
  }

  /// The pack with a key, or a name in either language.
  public func named(_ word: String) -> SunPack? {
    first { pack in
      pack.id == word.lowercased()
        || Language.allCases.contains { pack.name.text(in: $0) == word }
    }
  }
}
