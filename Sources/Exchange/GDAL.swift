import PublicSpace

/// The tools of Debian's gdal-bin.
enum GDAL {
  /// The longest that one run may take, in seconds.
  static let patience = 300

  /// Turns one file into another; what it prints comes back.
  static func convert(_ arguments: [String], of file: String) throws(FileError) -> [UInt8] {
    try run("ogr2ogr", arguments, of: file).output
  }

  /// The layers of a file, and whether each knows where on the Earth it lies.
  static func layers(of file: String, _ options: [String]) throws(FileError) -> [Layer] {
    let printed = try run("ogrinfo", ["-ro", "-so", "-al"] + options + [file], of: file).output
    var layers: [Layer] = []
    var lines = String(decoding: printed, as: UTF8.self).split(separator: "\n")[...]
    while let line = lines.popFirst() {
      if line.hasPrefix("Layer name: ") {
        layers.append(Layer(name: String(line.dropFirst("Layer name: ".count))))
      } else if line == "Geometry: None" {
        // A table without places.
        _ = layers.popLast()
      } else if line.hasPrefix("Layer SRS WKT:"), !layers.isEmpty {
        layers[layers.count - 1].hasSystem = lines.first != "(unknown)"
      }
    }
    return layers
  }

  struct Layer: Hashable {
    let name: String
    var hasSystem = false
  }

  /// What most likely stands behind a complaint, and what to do.
  private static func remedy(for file: String, _ reason: some StringProtocol) -> Wording {
    if reason.contains("projection domain") {
      return Wording(
        zh: "图中的数字与该坐标系不符：若以毫米绘制，请加 --unit mm；若横坐标为八位数，"
          + "请改用带带号的编号（4549 对应 EPSG:4528）",
        en: "its numbers do not fit that system: add --unit mm if it is drawn in millimetres, or"
          + " take the code with the zone in it (EPSG:4528 for 4549) if eastings have eight digits")
    }
    if reason.contains("crs not found") {
      return Wording(zh: "没有这个 EPSG 编号；请检查 --crs", en: "the EPSG code is not known; check --crs")
    }
    return switch file.ending {
    case "dwg":
      Wording(
        zh: "是 DWG，无法读取；请在 CAD 中另存为 DXF（2007 或更新版本）",
        en: "is a DWG, which cannot be read; save it as DXF (2007 or later) in CAD")
    case "dxf":
      Wording(
        zh: "不是完整的文本 DXF；请重新存为 DXF（2007 或更新版本），不要用二进制",
        en: "is no whole DXF in text; save it anew as DXF (2007 or later), not binary")
    case "shp", "gpkg", "kml", "kmz", "fgb":
      Wording(zh: "已损坏，或不是 .\(file.ending)", en: "is damaged, or no .\(file.ending)")
    default:
      Wording(
        zh: "不是可读取的图；请用 .dxf、.shp、.gpkg、.kml 或 .fgb",
        en: "is no drawing that can be read; take a .dxf, .shp, .gpkg, .kml or .fgb")
    }
  }

  private static func run(
    _ tool: String, _ arguments: [String], of file: String
  ) throws(FileError) -> ChildProcess {
    let child = try ChildProcess(tool, arguments, seconds: patience)
    guard child.status == 0 else {
      let lines = child.complaints.split(separator: "\n").filter { !$0.hasPrefix("Warning") }
      let reason = lines.first { $0.hasPrefix("ERROR") } ?? lines.first
      let said =
        reason.map { Wording(zh: "（\(tool)：\($0)）", en: " (\(tool): \($0))") } ?? Wording("")
      throw FileError(file, remedy(for: file, reason ?? "") + said)
    }
    return child
  }
}
