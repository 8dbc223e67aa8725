import Glibc
import Projection
public import PublicSpace

/// A site's folder, or a single layout with no folder round it.
public struct SiteFolder: Sendable {
  /// The folder, or the folder that holds the layout (empty when that is where the command runs).
  public let path: String
  public private(set) var description: SiteDescription
  /// Layout files in order, the place as it is first.
  public let layouts: [String]
  /// Whether layouts that need mending are refused.
  private let isStrict: Bool
  /// What is said of the datum of its layouts outside their files.
  public let datums: DatumHints
  /// What is taken for a boundary where a layout has none.
  private let assumedBoundary: AssumedBoundary?
  /// The folder's own name, also when it was named as `.`.
  public var name: String {
    let whole = realpath(path.isEmpty ? "." : path, nil)
    defer { free(whole) }
    return (whole.map { String(cString: $0) } ?? path).lastComponent
  }

  /// Opens a folder of layouts, or one layout by its path.
  public init(_ source: String, strictly: Bool = false, frame: Frame = Frame()) throws {
    var fault: FileError?
    try self.init(source, strictly: strictly, frame: frame, fault: &fault)
    if let fault { throw fault }
  }

  /// Opens it though its site.yaml may be of no use, which is said by `fault`.
  init(
    _ source: String, strictly: Bool = false, frame: Frame, fault: inout FileError?
  ) throws {
    isStrict = strictly
    assumedBoundary = frame.boundary
    let folder = source.isFolder ? source.trimmedSlash : source.folder
    var description = SiteDescription()
    do {
      description = try Self.description(in: folder.isEmpty ? "." : folder)
    } catch let error as FileError {
      fault = error
    }
    self.description = frame.applied(to: description)
    datums = frame.hints(self.description)
    if source.isFolder {
      path = source.trimmedSlash
      layouts = try Self.layouts(of: description, in: path)
      guard !layouts.isEmpty else {
        throw fault
          ?? FileError(
            path,
            zh: "其中没有 .geojson 布局；请把现状存为 existing.geojson",
            en: "holds no .geojson layout; save one there as existing.geojson")
      }
      if description.options.isEmpty { self.description.findings += Self.doubts(of: layouts) }
    } else {
      path = source.folder
      layouts = [source.lastComponent]
    }
  }

  /// The same, called after the folder where nobody has named it: a board has a title.
  func titled() -> (folder: SiteFolder, findings: [Finding]) {
    guard description.name == SiteDescription.Words() else { return (self, []) }
    var folder = self
    folder.description.name = SiteDescription.Words(zh: name)
    let finding = Finding(
      .note, "site.name",
      Wording(
        zh: "site.yaml 没有写 name，展板以文件夹名“\(name)”为题",
        en: "site.yaml has no name, and the board is headed by the folder's: “\(name)”"))
    return (folder, [finding])
  }

  /// Reads a layout of this folder and lays it out in metres.
  public func site(_ layout: String) throws -> Site {
    try expect(layout)
    var layout = try Layout(reading: file(layout), datums: datums)
    if let assumedBoundary { layout = try layout.assuming(assumedBoundary) }
    if isStrict { try layout.refuseIfMendable() }
    return try Site(layout, description)
  }

  /// Throws where site.yaml names a layout that is not there.
  func expect(_ layout: String) throws {
    guard description.options.contains(layout), access(file(layout), F_OK) != 0 else { return }
    throw FileError(
      file(layout), zh: "site.yaml 的 options 写了它，却没有这个文件；请放回该文件，或改正 options",
      en: "site.yaml names it in options, and there is no such file; put it back or change options")
  }

  /// The place as it is.
  public func existing() throws -> Site { try site(layouts[0]) }

  /// The proposals, every layout after the first.
  public var options: [String] { Array(layouts.dropFirst()) }

  /// All layouts; throws where there is nothing beside the place as it is.
  func layoutsToCompare() throws -> [String] {
    guard options.isEmpty else { return layouts }
    throw FileError(
      path.isEmpty ? layouts[0] : path, zh: "只有一个布局，没有方案可对比；请把方案也存到这个文件夹",
      en: "holds one layout and no option to compare; save an option there too")
  }

  /// The proposals that the whole folder holds, also where one layout of it was opened.
  func allOptions() throws -> [String] {
    try Array(Self.layouts(of: description, in: path.isEmpty ? "." : path).dropFirst())
  }

  private static func layouts(
    of description: SiteDescription, in folder: String
  ) throws -> [String] {
    try description.options.isEmpty ? geojsonFiles(in: folder) : description.options
  }

  private static let namesOfToday = ["existing.geojson", "现状.geojson"]

  /// What there is to say of layouts of which none says that it is the place as it is.
  private static func doubts(of layouts: [String]) -> [Finding] {
    guard layouts.count > 1, let first = layouts.first, !namesOfToday.contains(first) else {
      return []
    }
    return [
      Finding(
        .note, "site.today",
        Wording(
          zh: "文件夹中没有 existing.geojson 或 现状.geojson，以 \(first) 为现状",
          en: "the folder has no existing.geojson, and \(first) is taken for the place as it is"),
        remedy: Wording(
          zh: "把现状存为 existing.geojson，或写在 site.yaml 的 options 之首",
          en: "save it as existing.geojson, or name it first in options of site.yaml"))
    ]
  }

  static func file(_ layout: String, in folder: String) -> String {
    "\(folder.trimmedSlash)/\(layout)"
  }

  public func file(_ layout: String) -> String { path.isEmpty ? layout : "\(path)/\(layout)" }

  /// A site described by no file is called after its folder on reports.
  private static func description(in folder: String) throws -> SiteDescription {
    let file = "\(folder)/site.yaml"
    guard access(file, F_OK) == 0 else { return SiteDescription() }
    return try SiteDescription(reading: file)
  }

  private static func geojsonFiles(in folder: String) throws -> [String] {
    guard let list = opendir(folder) else {
      throw FileError(folder, .systemError + Wording(zh: "；请检查名称", en: "; check the name"))
    }
    defer { closedir(list) }
    var names: [String] = []
    while let entry = readdir(list) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".geojson") { names.append(name) }
    }
    // The place as it is comes first; the rest by name, whatever order the disk has.
    let existing = namesOfToday.filter(names.contains)
    return existing + names.filter { !existing.contains($0) }.sorted()
  }
}

extension String {
  public var isFolder: Bool {
    var facts = stat()
    return stat(self, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  public var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }

  /// The name without its last ending.
  public var withoutEnding: String {
    lastIndex(of: ".").map { String(self[..<$0]) } ?? self
  }

  fileprivate var folder: String {
    lastIndex(of: "/").map { $0 == startIndex ? "/" : String(self[..<$0]) } ?? ""
  }

  fileprivate var trimmedSlash: String {
    var text = self
    while text.count > 1 && text.hasSuffix("/") { text.removeLast() }
    return text
  }
}
