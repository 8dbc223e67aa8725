import ArgumentParser
import Exchange

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a layout for QGIS or CAD, a layer for each kind. 导出给 QGIS 与 CAD。",
    discussion: "Needs ogr2ogr of Debian's gdal-bin. 需安装 gdal-bin。")

  @Argument(help: "A .geojson layout. 布局文件。")
  var layout: String

  @Option(
    name: .shortAndLong, help: "Where to write: .gpkg, .dxf or .shp (a file for each layer). 输出文件。")
  var output: String

  @Option(
    help: "The system to write in, such as EPSG:4549; a DXF is in metres round the middle. 坐标系。")
  var crs: EPSGCode?

  @Flag(help: "Write over files that are there already. 覆盖已有文件。")
  var force = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    for file in try exportLayout(layout, to: output, epsg: crs?.code, replacing: force) {
      print(file)
    }
  }
}
