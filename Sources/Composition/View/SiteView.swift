package import PublicSpace

/// A drawing of a site that is no plan: a section, a bird's-eye.
package protocol SiteView: Sendable {
  var site: Site { get }
  /// What it is, in a line.
  func title(in language: Language) -> String
  /// What was reckoned with, in a line.
  func note(in language: Language) -> String
  /// The largest true scale, as 400 for 1:400, at which it fits a box of millimetres, with words of an em of
  /// so many.
  func scale(fitting box: PaperBox, letters: Double) -> Double
  /// The drawing in the box that the paper's view has, at the view's scale.
  func marks(on paper: DiagramPaper) throws -> ViewMarks
}

/// What a view has drawn, and what it found no room for.
package struct ViewMarks {
  package var marks: [Mark] = []
  package var findings: [Finding] = []
}
