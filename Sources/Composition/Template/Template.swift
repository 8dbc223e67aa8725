public import PublicSpace

/// Which blocks a board has and where they stand: what a designer writes as YAML.
public struct Template: Hashable, Sendable {
  /// What one board is about.
  public enum Subject: String, CaseIterable, Sendable {
    /// A board for each proposal.
    case option
    /// One board of all proposals.
    case site
  }

  /// The word that files are named after.
  public var id: String
  public var name = SiteDescription.Words()
  public var subject = Subject.option
  /// The sheet when none is asked for.
  public var sheet = BoardSheet.a1
  public var arrangements: [Arrangement] = []

  public init(id: String) {
    self.id = id
  }

  /// The arrangement for a sheet; nil when there is none.
  public func arrangement(for sheet: BoardSheet) -> Arrangement? {
    arrangements.first { $0.sheets.contains(sheet) }
  }

  /// The sheets that it can be drawn on, in the order it names them.
  public var sheets: [BoardSheet] { arrangements.flatMap(\.sheets) }

  /// Files that its blocks show, as it names them.
  public var files: [String] {
    blocks.compactMap { $0.options["file"] }
  }

  /// Addresses that its blocks give as codes.
  public var addresses: [String] {
    blocks.compactMap { $0.options["to"] }
  }

  private var blocks: [Arrangement.Block] { arrangements.flatMap(\.pages).flatMap(\.blocks) }
}

/// Blocks on sheets of one shape.
public struct Arrangement: Hashable, Sendable {
  public var sheets: [BoardSheet] = []
  /// Millimetres across the sheet as blocks reckon; the sheet's own millimetres follow in proportion.
  public var width = 841.0
  public var margin = 20.0
  public var columns = 12
  public var gutter = 8.0
  public var pages: [Page] = []

  public init() {}

  /// A sheet of paper, or one picture of a slide show.
  public struct Page: Hashable, Sendable {
    /// What it alone has.
    public var own: [Area]
    /// What it has like other pages.
    public var frame: [Area]

    /// All areas in the order of reading: of the frame, what begins above its own comes first.
    public var areas: [Area] {
      let top = own.compactMap(\.from).min() ?? 0
      let isAbove = { (area: Area) in area.from.map { $0 < top } ?? false }
      return frame.filter(isAbove) + own + frame.filter { !isAbove($0) }
    }

    /// All blocks on it.
    var blocks: [Block] { areas.flatMap(\.blocks) }
  }

  /// A part of a page, over some of its columns, filled from its top.
  public struct Area: Hashable, Sendable {
    /// From 0.
    public var columns: Range<Int>
    /// Millimetres under the top margin; nil in a picture of any height, where areas follow each other.
    public var from: Double?
    public var to: Double?
    public var items: [Item]

    var blocks: [Block] { items.flatMap(\.blocks) }
  }

  /// A block, or blocks side by side.
  public struct Item: Hashable, Sendable {
    public enum Size: Hashable, Sendable {
      case millimetres(Double)
      /// A share of what is left over.
      case share(Double)
    }

    public enum Content: Hashable, Sendable {
      case block(Block)
      case across([Item])
      case down([Item])
    }

    public var size: Size
    public var content: Content

    /// All blocks in it.
    public var blocks: [Block] {
      switch content {
      case .block(let block): [block]
      case .across(let items), .down(let items): items.flatMap(\.blocks)
      }
    }
  }

  /// A block by its word, and what is asked of it.
  public struct Block: Hashable, Sendable {
    public var word: String
    public var options: [String: String] = [:]
  }
}
