public import Analysis
import Geometry
import Navigation
import Projection
public import PublicSpace

extension Report {
  /// What is seen from points of one layout: `yuan sight`.
  public init(
    of views: [PointView], in site: Site, findings: [Finding], _ language: Language
  ) throws {
    let places = try views.isEmpty ? [] : site.plane.degrees(views.map(\.place))
    json = .object([
      "yuan": .string(yuanVersion), "layout": .string(site.layout.file), "plane": site.plane.json,
      "views": .array(
        zip(views, places).map { view, place in
          .object(
            JSONValue.members(["at": place.position(in: site.layout.datum)])
              + view.members(in: language))
        }),
      "findings": .array(findings.map { $0.json(in: language) }),
    ])
    records =
      [["longitude", "latitude"] + PointView.figures.map(\.key) + ["feature", "blind"]]
      + zip(views, places).map { view, place in
        ["\(place.longitude)", "\(place.latitude)"]
          + PointView.figures.map { field($0.value(view)) }
          + [view.feature ?? "", view.blindness?.code ?? ""]
      }
    tables = [PointView.table(of: views, at: places, in: language)]
    remarks =
      findings.isEmpty ? [] : [findings.map { $0.sentence(in: language) }.joined(separator: "\n")]
  }
}

extension [PointView] {
  /// The ground in view as GeoJSON polygons, in the layout’s coordinates.
  public func geojson(in site: Site, _ language: Language) throws -> String {
    let rings = map { $0.isovist?.region.rings.first?.points ?? [] }
    let places = try isEmpty ? [] : site.plane.degrees(map(\.place))
    var coordinates = try site.plane.degrees(rings.flatMap { $0 })[...]
    let features = zip(self, zip(rings, places)).map { view, pair -> String in
      let own = coordinates.prefix(pair.0.count)
      coordinates = coordinates.dropFirst(pair.0.count)
      let ring = JSONValue.array(own.map { $0.position(in: site.layout.datum) })
      return JSONValue.object([
        "type": .string("Feature"),
        "properties": .object(
          JSONValue.members(["at": pair.1.position(in: site.layout.datum)])
            + view.members(in: language)),
        "geometry": pair.0.isEmpty
          ? .null
          : .object(["type": .string("Polygon"), "coordinates": .array([ring])]),
      ]).line
    }
    return "{\"type\": \"FeatureCollection\", \"yuan:datum\": \"\(site.layout.datum.rawValue)\","
      + " \"features\": [" + (features.isEmpty ? "" : "\n") + features.joined(separator: ",\n")
      + (features.isEmpty ? "" : "\n") + "]}"
  }
}

extension PointView {
  /// The figures of a view by their keys, in the order of reports.
  static let figures:
    [(key: String, zh: String, en: String, value: @Sendable (PointView) -> Double?)] = [
      ("area_m2", "可见 m²", "in view m²", { $0.area }),
      ("perimeter_m", "周长 m", "perimeter m", { $0.perimeter }),
      ("compactness", "紧凑度", "compactness", { $0.compactness }),
      ("occlusivity_m", "遮挡边 m", "occlusivity m", { $0.occlusivity }),
      ("surface_m", "可见界面 m", "surfaces m", { $0.surface }),
      ("border_m", "边界 m", "border m", { $0.border }),
      ("drift_m", "偏移 m", "drift m", { $0.drift }),
      ("drift_deg", "偏移方位 °", "drift °", { $0.driftBearing }),
      ("min_radial_m", "最近 m", "nearest m", { $0.shortestRadial }),
      ("max_radial_m", "最远 m", "farthest m", { $0.longestRadial }),
    ]

  fileprivate func members(in language: Language) -> [JSONValue.Member] {
    JSONValue.members(["feature": .string(feature), "radius_m": .number(radius)])
      + Self.figures.map { JSONValue.Member(name: $0.key, value: .number($0.value(self))) }
      + JSONValue.members([
        "blind": .string(blindness?.code), "why": .string(blindness?.wording.text(in: language)),
      ])
  }

  fileprivate static func table(
    of views: [PointView], at places: [Coordinate], in language: Language
  ) -> Table {
    let zh = language == .zh
    let rows = zip(views, places).map { view, place in
      [view.feature ?? place.text]
        + figures.map { figure in
          let decimals = figure.key == "compactness" ? 3 : 1
          return figure.value(view).map { Figure.rounded($0, decimals: decimals) } ?? "–"
        }
    }
    let notes = zip(views, rows).compactMap { view, row in
      view.blindness.map { "\(row[0])：" + $0.wording.text(in: language) }
    }
    return Table(
      zh ? "从一点看到的地面" : "Ground in view of a point",
      columns: [zh ? "从" : "from"] + figures.map { zh ? $0.zh : $0.en }, rows: rows,
      notes: zh ? notes : notes.map { $0.replacing("：", with: ": ") })
  }
}

extension Coordinate {
  /// As it is typed after `--at`, to a centimetre.
  fileprivate var text: String {
    [longitude, latitude].map { "\(($0 * 1e7).rounded() / 1e7)" }.joined(separator: ",")
  }
}

extension PointView.Blindness {
  /// A word for programs, the same in both languages.
  var code: String {
    switch self {
    case .inside: "inside"
    case .outside: "outside"
    }
  }

  /// Why nothing is seen.
  public var wording: Wording {
    switch self {
    case .inside(let ids):
      let list = ids.map { "“\($0)”" }
      return Wording(
        zh: "在\(list.joined(separator: "、"))里面，什么也看不到",
        en: "inside \(list.joined(separator: ", ")): nothing is seen")
    case .outside: return Wording(zh: "在用地红线之外", en: "outside the boundary")
    }
  }
}
