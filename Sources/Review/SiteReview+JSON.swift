import Projection
import PublicSpace
import Reporting

extension SiteReview {
  /// Keys and codes are the same in both languages.
  func json(in language: Language) -> JSONValue {
    .object([
      "yuan": .string(yuanVersion),
      "errors": .number(Double(count(.error))),
      "warnings": .number(Double(count(.warning))),
      "notes": .number(Double(count(.note))),
      "layouts": .array(
        layouts.map { review in
          .object([
            "layout": .string(review.file),
            "findings": .array(review.findings.map { $0.json(in: language) }),
          ])
        }),
    ])
  }

  /// A layer of problems to lay over the layout: points, and null geometry for what is nowhere.
  func geoJSON(in language: Language) -> JSONValue {
    let features = layouts.flatMap { review in
      review.findings.enumerated().map { index, finding in
        JSONValue.object([
          "type": .string("Feature"),
          "properties": finding.properties(index + 1, review.file, in: language),
          "geometry": finding.geometry,
        ])
      }
    }
    return .object(["type": .string("FeatureCollection"), "features": .array(features)])
  }
}

extension Finding {
  /// The number is that of the list and of the picture.
  fileprivate func properties(_ number: Int, _ layout: String, in language: Language)
    -> JSONValue
  {
    .object([
      "number": .number(Double(number)), "level": .string(level.rawValue), "code": .string(code),
      "feature": .string(feature), "layout": .string(layout),
      "line": .number(line.map(Double.init)), "message": .string(message.text(in: language)),
      "remedy": .string(remedy?.text(in: language)),
    ])
  }

  fileprivate var geometry: JSONValue {
    guard let at else { return .null }
    return .object([
      "type": .string("Point"),
      "coordinates": .array([.number(at.longitude), .number(at.latitude)]),
    ])
  }
}
