import Analysis
import Composition
import Drawing
public import PublicSpace
import Reporting

/// Whether what a board says still holds for layouts as they are now.
public struct Verification: Sendable {
  /// All that was looked at, a line each.
  public let lines: [String]
  public let holds: Bool
}

/// Measures layouts anew and holds every figure that a board carries against them.
///
/// A board of a shipped template is drawn anew too, when a site's folder is given: its file must come
/// out the same, byte for byte, so that a number changed by hand is seen.
public func verify(
  _ file: String, against sources: [String], in language: Language, frame: Frame = Frame()
) throws -> Verification {
  try refuseMissing(sources)
  let bytes = Array(try FileBytes(of: file).bytes)
  let record = try BoardRecord(in: bytes, of: file)
  let layouts = try record.layouts.map { try found($0, among: sources) }
  var check = FigureCheck(record, language)
  for (name, path) in zip(record.layouts, layouts) {
    guard let path else {
      check.leaveOut(name)
      continue
    }
    let folder = try SiteFolder(path, frame: frame)
    check.hold(name, try folder.measures(for: record.metrics(of: name)))
  }
  check.compare(inputs: try record.fingerprint(of: layouts, frame))
  if sources.count == 1, sources[0].isFolder, check.holds {
    check.compare(redrawn: try redrawn(record, sources[0], frame), with: bytes)
  }
  return Verification(lines: check.lines, holds: check.holds)
}

/// A layout's path: in the folder that was given, or the file of that name.
private func found(_ layout: String, among sources: [String]) throws -> String? {
  if let folder = sources.first(where: \.isFolder) {
    return SiteFolder.file(layout, in: folder)
  }
  return sources.first { $0.lastComponent == layout }
}

/// The same board drawn now; nil when it cannot be.
private func redrawn(
  _ record: BoardRecord, _ source: String, _ frame: Frame
) throws -> [UInt8]? {
  guard Template.shipped.contains(where: { $0.id == record.template }),
    let sheet = BoardSheet(name: record.sheet), let language = Language(rawValue: record.language),
    record.version == yuanVersion, record.theme == "day"
  else { return nil }
  let folder = try SiteFolder(source, frame: frame)
  let typesetter = Typesetter()
  let boards = try composed(
    folder, option: record.option.isEmpty ? nil : record.option, in: language,
    BoardWish(template: record.template, sheet: sheet), typesetter)
  return try boards.first?.board.pdf(with: typesetter)
}
