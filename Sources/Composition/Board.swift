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
  /// The measured figures that its sheets print.
  public var figures: [BoardFigure]
  /// What the board was made of and with, for `yuan verify`.
  public var record: String?
  /// The lines of its keys, key by key.
  var keys: [[KeySample]] = []

  public init(
    sheets: [Sheet], title: String, subject: String, author: String, date: String?,
    language: String, figures: [BoardFigure] = []
  ) {
    self.sheets = sheets
    self.title = title
    self.subject = subject
    self.author = author
    self.date = date
    self.language = language
    self.figures = figures
  }
}

/// One sheet of paper.
public struct Sheet: Hashable, Sendable {
  /// Millimetres.
  public var width: Double
  public var height: Double
  public var paper: Colour
  public var marks: [Mark]
  /// No letter should be smaller, in millimetres; nil where nothing is asked.
  public var smallestLetters: Double?
  /// Which marks make up which part, in the order of the marks; what is in none has no name.
  public var parts: [SheetPart]

  public init(
    width: Double, height: Double, paper: Colour, marks: [Mark], parts: [SheetPart] = [],
    smallestLetters: Double? = nil
  ) {
    self.width = width
    self.height = height
    self.paper = paper
    self.marks = marks
    self.parts = parts
    self.smallestLetters = smallestLetters
  }
}

/// A block of a sheet by its name.
public struct SheetPart: Hashable, Sendable {
  /// The word of its kind in templates.
  public var word: String
  public var title: String
  /// Whether it is a drawing, which is told in words to who cannot see it.
  public var isDrawing: Bool
  /// What it shows, in words.
  public var words: String
  public var box: PaperBox
  /// Its marks among the sheet's.
  public var marks: Range<Int>

  public init(
    word: String, title: String, isDrawing: Bool, words: String, box: PaperBox, marks: Range<Int>
  ) {
    self.word = word
    self.title = title
    self.isDrawing = isDrawing
    self.words = words
    self.box = box
    self.marks = marks
  }
}
