import Foundation

/// Boards of a site: all diagrams, charts, needs and words on an A1, beside a bare plan by mapnik.
struct Boards {
  private let site: String
  private let layout: String
  let featureCount: Int

  /// A site with a proposal that is there already.
  init(site: String, option: String) throws {
    self.site = site
    layout = "\(site)/\(option).geojson"
    let text = try String(contentsOfFile: layout, encoding: .utf8)
    featureCount = text.components(separatedBy: "\"Feature\"").count - 1
  }

  /// A site whose proposal leaves out the last things of a layout.
  init(of town: Town, in folder: String) throws {
    site = "\(folder)/site-\(town.featureCount)"
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
    let whole = try String(contentsOfFile: town.write(to: folder), encoding: .utf8)
    var lines = Array(whole.split(separator: "\n").dropLast(1 + town.featureCount / 20))
    // The last of a list has no comma.
    lines[lines.count - 1].removeLast()
    layout = "\(site)/option-a.geojson"
    featureCount = town.featureCount
    try whole.write(toFile: "\(site)/existing.geojson", atomically: true, encoding: .utf8)
    try (lines + ["]}"]).joined(separator: "\n").write(
      toFile: layout, atomically: true, encoding: .utf8)
  }

  /// yuan's PDF and PNG, then mapnik's PDF: on an A1, the PNG with 150 dots an inch.
  func commands(yuan: String, mapnik: String, in folder: String) -> [Command] {
    func board(_ format: String) -> Command {
      Command(
        yuan, "board", site, "--option", "option-a", "--format", format, "--output", folder)
    }
    return [
      board("pdf"), board("png"),
      Command("/usr/bin/python3", mapnik, layout, "\(folder)/bare.pdf", "pdf", "2384", "1684"),
    ]
  }
}
