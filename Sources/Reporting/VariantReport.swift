import Analysis
import Comparison
import PublicSpace

extension Variant {
  func json(from before: Measures) -> JSONValue {
    let figures = measures.metrics.map { metric in
      let change = FigureChange(metric, from: before, to: measures)
      return JSONValue.Member(
        name: metric.id,
        value: .object([
          "before": .number(change.before), "after": .number(change.after),
          "change": .number(change.absolute), "relative": .number(change.relative),
          "verdict": .string(change.verdict.rawValue),
        ]))
    }
    let blocks = [
      ("access", doors?.json), ("checks", rulings?.json), ("transitions", transitions?.json),
    ]
    return .object(
      JSONValue.members(["layout": .string(site.layout.file)])
        + measures.blocks
        + JSONValue.members(["figures": .object(figures), "features": changes.json])
        + blocks.compactMap { name, value in
          value.map { JSONValue.Member(name: name, value: $0) }
        })
  }

  func records(from before: Measures) -> [[String]] {
    let figures = measures.metrics.map { metric in
      let change = FigureChange(metric, from: before, to: measures)
      return [site.layout.file, metric.id]
        + [change.before, change.after, change.absolute, change.relative].map {
          $0.map { "\($0)" } ?? ""
        } + [change.verdict.rawValue]
    }
    return figures + (transitions?.records(of: site.layout.file) ?? [])
  }

  func tables(in language: Language) -> [Table] {
    let file = site.layout.file
    let ground = transitions.map {
      [$0.changeTable(of: file, in: language), $0.matrix(of: file, in: language)]
    }
    return [changes.table(of: file, in: language)] + (ground ?? [])
      + (doors?.tables(of: file, in: language) ?? [])
      + [rulings?.table(of: file, in: language)].compactMap(\.self)
  }
}
