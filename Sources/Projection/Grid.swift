import CPROJ
public import Geometry

/// A projected system that others have defined: its name and PROJ's definition of it.
public struct Grid: Hashable, Sendable {
  public let name: String
  /// A projection that PROJ can run without its database.
  public let definition: String

  /// 上海2000: Gauss-Krüger on 121°27′52″ E; 121°28′01″ E 31°14′07″ N is its origin, and its
  /// ellipsoid is grown by 16.32 m, the height of the projection plane.
  ///
  /// The parameters are as announced; the false origin was reckoned from them by pyproj.
  public static let shanghai2000 = Grid(
    name: "Shanghai 2000",
    definition: "+proj=tmerc +lat_0=0 +lon_0=121d27'52\"E +k=1 +x_0=-238.1730 +y_0=-3457068.7694"
      + " +a=6378153.32 +rf=298.257222101 +units=m")

  /// Web Mercator, which layouts may be read from but not measured in.
  static let webMercator = Grid(
    name: "Web Mercator", definition: "+proj=webmerc +ellps=WGS84 +units=m")

  init(name: String, definition: String) {
    self.name = name
    self.definition = definition
  }

  /// Looks a code up in PROJ's database.
  public init(epsg code: Int) throws(ProjectionError) {
    guard code != 3857 else {
      self = .webMercator
      return
    }
    let context = try Context(withDatabase: true)
    guard let system = context.proj.create(context.pointer, "EPSG:\(code)") else {
      // What everybody's database has tells whether there is one.
      let known = context.proj.create(context.pointer, "EPSG:4326")
      _ = known.map { context.proj.destroy($0) }
      throw ProjectionError(
        zh: "找不到 EPSG:\(code)："
          + (known == nil ? "PROJ 的坐标系库 proj.db 不在；请安装 proj-data" : "没有这个编号，请核对"),
        en: "cannot find EPSG:\(code): "
          + (known == nil
            ? "PROJ’s database proj.db is missing; install proj-data" : "there is no such number"))
    }
    defer { _ = context.proj.destroy(system) }
    let type = context.proj.get_type(system)
    guard type == PJ_TYPE_PROJECTED_CRS else {
      let isGeographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS
      throw ProjectionError(
        zh: "不能采用 EPSG:\(code)：它\(isGeographic ? "以度为单位，不是米" : "不是投影坐标系")",
        en: "cannot lay out on EPSG:\(code): it is "
          + (isGeographic ? "in degrees, not metres" : "no projected system"))
    }
    guard let text = context.proj.as_proj_string(context.pointer, system, PJ_PROJ_5, nil) else {
      throw ProjectionError(
        zh: "PROJ 不能给出 EPSG:\(code) 的定义：\(context.message)",
        en: "cannot define EPSG:\(code): \(context.message)")
    }
    let words = String(cString: text).split(separator: " ").map(String.init)
    // These two ellipsoids differ by 0.1 mm, and what stands on them by a metre at most.
    let modern = ["+ellps=GRS80", "+ellps=WGS84", "+datum=WGS84"]
    guard words.contains(where: modern.contains), words.contains("+units=m"),
      !words.contains(where: { $0.hasPrefix("+towgs84") || $0.hasPrefix("+axis") })
    else {
      throw ProjectionError(
        zh: "不能采用 EPSG:\(code)：它不是以米为单位的 WGS 84 或 CGCS2000 坐标系，与两者的转换关系未公开",
        en: "cannot lay out on EPSG:\(code): it does not stand on WGS 84 or CGCS2000 in metres,"
          + " and how it is shifted against them is not public")
    }
    let dropped: Set = ["+no_defs", "+type=crs"]
    name = "EPSG:\(code) " + (context.proj.get_name(system).map { String(cString: $0) } ?? "")
    definition = words.filter { !dropped.contains($0) }
      .map { $0 == "+datum=WGS84" ? "+ellps=WGS84" : $0 }.joined(separator: " ")
  }

  /// The degrees of eastings and northings.
  public func degrees(_ points: [Point]) throws(ProjectionError) -> [Coordinate] {
    let transformation = try Transformation(definition)
    var places = points
    try transformation.run(PJ_INV, on: &places)
    return places.map { Coordinate(inDegrees($0.x), inDegrees($0.y)) }
  }

  /// The eastings and northings of degrees.
  public func metres(_ coordinates: [Coordinate]) throws(ProjectionError) -> [Point] {
    let transformation = try Transformation(definition)
    var points = coordinates.map { Point(inRadians($0.longitude), inRadians($0.latitude)) }
    try transformation.run(PJ_FWD, on: &points)
    return points
  }
}

private func inRadians(_ degrees: Double) -> Double { degrees * .pi / 180 }
private func inDegrees(_ radians: Double) -> Double { radians * 180 / .pi }
