package import PublicSpace

/// One thing about a place, drawn over its plan in grey and headed by what it finds.
package protocol Diagram: Sendable {
  var site: Site { get }
  /// What it finds, in a sentence.
  func headline(in language: Language) -> String
  /// What was reckoned with, in a line.
  func note(in language: Language) -> String
  /// The same where it stands small among others.
  func briefNote(in language: Language) -> String
  /// What lies on the ground, under the houses.
  func ground(on paper: DiagramPaper) -> [Mark]
  /// What stands over the houses; the room that it needs is taken from `spots`.
  func marks(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark]
  /// What is written where names have left room.
  func words(on paper: DiagramPaper, _ spots: inout Spots) -> [Mark]
  /// Kinds whose names are written, and no room else.
  var named: [Kind] { get }
  /// Those whose names are written where it stands small among others.
  var brieflyNamed: [Kind] { get }
  func key(on paper: DiagramPaper) -> [KeyEntry]
  /// What stands between its plan and its key; nil where hours say nothing of it.
  func strip(on paper: DiagramPaper) -> HourStrip?
}

extension Diagram {
  package func strip(on paper: DiagramPaper) -> HourStrip? { nil }
  package func briefNote(in language: Language) -> String { note(in: language) }
  /// Gates have their names on the large plan: here they would lie over what is found.
  package var brieflyNamed: [Kind] { named.filter { $0 != .gate } }

  /// Its note and its scale, as they stand on a board.
  func note(in language: Language, at scale: Double, isBrief: Bool = false) -> String {
    "\(isBrief ? briefNote(in: language) : note(in: language)) · 1:\(Int(scale))"
  }
}

/// What a diagram is drawn through and with.
package struct DiagramPaper {
  let view: PlanView
  let theme: Theme
  let language: Language
  let ruler: any TextRuler
  let pen: Pen
  /// The em of words in millimetres.
  let letters: Double
  /// The diameter of marks on the plan in millimetres.
  let mark: Double
  /// Whether keys have room for a few words only.
  var isBrief = false

  func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
}

/// One line of a diagram's key.
package struct KeyEntry {
  var text: String
  /// The same in fewer words, for narrow keys.
  var brief: String?
  /// Its example is no lower, in millimetres.
  var least = 0.0
  /// Draws the example into a box.
  let example: (PaperBox) -> [Mark]
}
