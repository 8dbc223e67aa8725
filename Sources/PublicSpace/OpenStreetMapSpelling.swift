import Glibc

/// How OpenStreetMap writes a property of ours: one row of the table of spellings.
public struct OpenStreetMapSpelling: Sendable {
  enum Conversion: Sendable {
    case same
    case times(Double)
    /// Per cent or degrees to rise over run.
    case slope
    /// Words that are yes or no.
    case words(yes: Set<String>, no: Set<String>)
    /// Words that stand for a measure, in metres.
    case metres([String: Double])
  }

  public let property: String
  /// OpenStreetMap's key.
  public let key: String
  let conversion: Conversion
  /// The kinds it is meant for; empty for all.
  let kinds: Set<Kind>

  init(
    _ property: String, _ key: String, _ conversion: Conversion = .same, only kinds: Set<Kind> = []
  ) {
    self.property = property
    self.key = key
    self.conversion = conversion
    self.kinds = kinds
  }

  /// Whether a text is kept as it stands.
  var isSame: Bool { if case .same = conversion { true } else { false } }

  func number(_ text: String) -> Double? {
    switch conversion {
    case .same: return Quantity(text)?.value
    case .times(let factor): return Quantity(text).map { $0.value * factor }
    case .slope: return Quantity(text)?.slope
    case .metres(let known): return known[text]
    case .words: return nil
    }
  }

  func flag(_ text: String) -> Bool? {
    switch conversion {
    case .words(let yes, let no): yes.contains(text) ? true : no.contains(text) ? false : nil
    default: nil
    }
  }
}

extension OpenStreetMapSpelling {
  /// Other names of the format's properties, the surest first.
  public static let table: [OpenStreetMapSpelling] = [
    OpenStreetMapSpelling("levels", "building:levels"),
    OpenStreetMapSpelling("height", "building:height"),
    OpenStreetMapSpelling("height", "est_height"),
    OpenStreetMapSpelling("width", "est_width"),
    // Kerbs are drawn as lines, and are as thick as their stones.
    OpenStreetMapSpelling("width", "barrier", .metres(["kerb": 0.15]), only: [.steps]),
    // A lane of a road in a housing estate, in metres.
    OpenStreetMapSpelling("width", "lanes", .times(3)),
    OpenStreetMapSpelling("radius", "diameter_crown", .times(0.5)),
    OpenStreetMapSpelling("trunk", "circumference", .times(1 / .pi)),
    OpenStreetMapSpelling(
      "evergreen", "leaf_cycle", .words(yes: ["evergreen"], no: ["deciduous", "semi_deciduous"])),
    OpenStreetMapSpelling("species", "species:zh"),
    OpenStreetMapSpelling("species", "genus:zh"),
    OpenStreetMapSpelling("species", "taxon"),
    OpenStreetMapSpelling("species", "genus"),
    OpenStreetMapSpelling("back", "backrest", yesOrNo),
    OpenStreetMapSpelling("rail", "handrail", yesOrNo),
    OpenStreetMapSpelling("slope", "incline", .slope),
    // A step of a stair in the open, in metres.
    OpenStreetMapSpelling("rise", "step_count", .times(0.15)),
    OpenStreetMapSpelling("use", "sport"),
    OpenStreetMapSpelling("hours", "opening_hours"),
    OpenStreetMapSpelling("households", "building:flats"),
    OpenStreetMapSpelling("walk", "foot", .words(yes: ["yes", "designated"], no: ["no"])),
    // Residents pass through private paths, but a private gate is not the estate's own.
    OpenStreetMapSpelling(
      "walk", "access", .words(yes: [], no: ["no", "private"]), only: [.gate]),
    OpenStreetMapSpelling(
      "wheels", "wheelchair", .words(yes: ["yes", "designated"], no: ["no", "limited"])),
    OpenStreetMapSpelling(
      "step_free", "kerb", .words(yes: ["flush", "lowered", "no"], no: ["raised", "yes"])),
    OpenStreetMapSpelling("name", "name:zh"),
    OpenStreetMapSpelling("name", "addr:housename"),
    OpenStreetMapSpelling("name", "addr:housenumber"),
    OpenStreetMapSpelling("name", "ref"),
  ]

  static let byProperty = Dictionary(grouping: table, by: \.property)

  private static let yesOrNo = Conversion.words(yes: ["yes"], no: ["no"])
}
