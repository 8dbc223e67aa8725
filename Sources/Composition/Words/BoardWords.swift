public import PublicSpace

/// What people say on boards: `words.yaml` beside site.yaml, or nothing.
public struct BoardWords: Hashable, Sendable {
  public typealias Words = SiteDescription.Words

  /// The words of one proposal; what it says overrules site.yaml.
  public struct Option: Hashable, Sendable {
    public var title: Words?
    public var intent: Words?
    /// Under blocks and pictures, by a block's word or a picture's file.
    public var captions: [String: Words] = [:]
    /// Paragraphs for blocks of text, by names of the writer's own.
    public var texts: [String: Words] = [:]
  }

  /// How residents take part.
  public struct TakePart: Hashable, Sendable {
    /// `YYYY-MM-DD`.
    public var until: String?
    public var place: Words?
    public var ask: Words?
    public var next: Words?
    /// An address to read or answer at, given as a code.
    public var link: String?
    /// What can be ticked.
    public var ticks: [Words] = []
    /// Lines to write on.
    public var lines = 0

    public var isEmpty: Bool { self == TakePart() }
  }

  /// By the option's file name without its ending.
  public var options: [String: Option] = [:]
  public var takePart = TakePart()

  public init() {}

  /// Reads `words.yaml`.
  public init(reading path: String) throws {
    self = try WordsReader(file: path).words(FileBytes(of: path).text)
  }

  public init(in yaml: String, file: String) throws {
    self = try WordsReader(file: file).words(yaml)
  }
}
