/// Sheets of marks, ready to be painted.
public struct Board: Hashable, Sendable {
  public var sheets: [Sheet]
  /// Title, author and date for the file's own record; the date is the site's, so that bytes repeat.
  public var title: String
  public var subject: String
  public var author: String
  /// `YYYY-MM-DD`, or nil when the site does not say.
  public var date: String?
  /// `zh` or `en`.
  public var language: String

  public init(
    sheets: [Sheet], title: String, subject: String, author: String, date: String?,
    language: String
  ) {
    self.sheets = sheets
    self.title = title
    self.subject = subject
    self.author = author
    self.date = date
    self.language = language
  }
}

/// One sheet of paper.
public struct Sheet: Hashable, Sendable {
  /// Millimetres.
  public var width: Double
  public var height: Double
  public var paper: Colour
  public var marks: [Mark]

  public init(width: Double, height: Double, paper: Colour, marks: [Mark]) {
    self.width = width
    self.height = height
    self.paper = paper
    self.marks = marks
  }
}
