public import ArgumentParser
public import Exchange
import PublicSpace

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Makes a layout of a drawing: DXF, Shapefile, GeoPackage, KML, FlatGeobuf. 导入 CAD 与 GIS 图。",
    discussion: """
      The first time it drafts map.yaml beside the layout: which layer is what. Correct it and run
      the same command again. Needs ogr2ogr of Debian's gdal-bin.
      第一次运行会在布局旁拟出图层对应表 map.yaml；核对改正后再运行一次。需安装 gdal-bin。
      """)

  @Argument(help: "A .dxf, .shp, .gpkg, .kml or .fgb file. 要导入的图。")
  var file: String

  @Option(name: .shortAndLong, help: "The layout to write, a .geojson. 输出的布局文件。")
  var output: String

  @Option(help: "What each layer is; map.yaml beside the layout when not given. 图层对应表。")
  var layers: String?

  @Option(help: "The system that the file is drawn in: EPSG:4549, or 4549, or shanghai2000. 图的坐标系。")
  var crs: ImportSystem?

  @Option(
    help:
      "Take the numbers as they are: wgs84, cgcs2000, gcj02, bd09, or local for metres. 坐标照原样取用。")
  var datum: DatumWord?

  @Option(help: "What the file is drawn in: mm, cm or m. 图的单位。")
  var unit: DrawingUnit?

  @Flag(help: "Write over a layout that is there already. 覆盖已有文件。")
  var force = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard crs == nil || datum == nil else {
      throw ValidationError(
        language.say("--crs 与 --datum 只能写一个", "give --crs or --datum, not both"))
    }
  }

  func run() throws {
    let placement: Placement =
      crs?.placement ?? datum.map { .datum($0.rawValue) } ?? .own
    let imported = try importLayout(
      file, to: output, layers: layers, placement: placement, unit: unit, replacing: force)
    let counts = imported.counts.map { kind, count in
      language.say("\(kind.name(in: .zh)) \(count)", "\(kind.rawValue) \(count)")
    }.joined(separator: language.say("，", ", "))
    print("\(imported.file): \(counts)")
    for remark in imported.remarks { print("  \(remark.text(in: language.language))") }
  }
}

/// `EPSG:4549`, or `4549`.
struct EPSGCode: ExpressibleByArgument {
  let code: Int

  init?(argument: String) {
    let text = argument.uppercased().replacing("：", with: ":")
    let digits = text.hasPrefix("EPSG:") ? text.dropFirst(5) : text[...]
    guard let code = Int(digits), (1000...99_999).contains(code) else { return nil }
    self.code = code
  }
}

/// An EPSG code, or 上海2000, which has none.
enum ImportSystem: ExpressibleByArgument {
  case epsg(EPSGCode)
  case shanghai2000

  init?(argument: String) {
    if ["shanghai2000", "上海2000"].contains(argument.lowercased()) {
      self = .shanghai2000
    } else if let code = EPSGCode(argument: argument) {
      self = .epsg(code)
    } else {
      return nil
    }
  }

  var placement: Placement {
    switch self {
    case .epsg(let code): .epsg(code.code)
    case .shanghai2000: .shanghai2000
    }
  }
}

extension DrawingUnit: ExpressibleByArgument {}

/// What unchanged numbers may mean.
enum DatumWord: String, ExpressibleByArgument, CaseIterable {
  case wgs84, cgcs2000, gcj02, bd09, local
}
