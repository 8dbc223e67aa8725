import Analysis
import Comparison
import PublicSpace

extension Variant {
  func json(from before: Measures) -> JSONValue {
    let figures = metrics.map { metric in
      let change = FigureChange(metric, from: before, to: measures)
      return JSONValue.Member(
        name: metric.id,
        value: .object([
          "before": .number(change.before), "after": .number(change.after),
          "change": .number(change.absolute), "relative": .number(change.relative),
          "verdict": .string(change.verdict.rawValue),
        ]))
    }
    return .object([
      "layout": .string(site.layout.file),
      "area": measures.areaJSON,
      "counts": measures.countsJSON,
      "figures": .object(figures),
      "features": changes.json,
      "transitions": transitions.json,
    ])
  }

  func records(from before: Measures) -> [[String]] {
    let figures = metrics.map { metric in
      let change = FigureChange(metric, from: before, to: measures)
      return [site.layout.file, metric.id]
        + [change.before, change.after, change.absolute, change.relative].map {
          $0.map { "\($0)" } ?? ""
        } + [change.verdict.rawValue]
    }
    return figures + transitions.records(of: site.layout.file)
  }

  func tables(in language: Language) -> [Table] {
    let file = site.layout.file
    return [
      changes.table(of: file, in: language), transitions.changeTable(of: file, in: language),
      transitions.matrix(of: file, in: language),
    ]
  }
}
