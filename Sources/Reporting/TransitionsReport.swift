import Analysis
public import Comparison
public import PublicSpace

extension Transitions {
  var json: JSONValue {
    .object(
      rows.indices.map { row in
        let cells = columns.indices.filter { areas[row][$0] > 0 }.map {
          JSONValue.Member(name: columns[$0].word, value: .number(areas[row][$0]))
        }
        return JSONValue.Member(name: rows[row].word, value: .object(cells))
      })
  }

  /// What became what, the largest changes first.
  func changeTable(of file: String, in language: Language) -> Table {
    let zh = language == .zh
    return Table(
      zh ? "\(file)：地面变化 m²" : "\(file): ground that changed, m²",
      columns: [zh ? "原为" : "was", zh ? "改为" : "becomes", "m²"],
      rows: changes.filter { $0.area >= 0.05 }.map {
        [
          $0.from.name(in: language), $0.to.name(in: language),
          Figure.rounded($0.area, decimals: 1),
        ]
      })
  }

  /// All of it: rows sum to the balance before, columns to the balance after.
  func matrix(of file: String, in language: Language) -> Table {
    let sum = language == .zh ? "合计" : "sum"
    func figure(_ area: Double) -> String { area == 0 ? "" : Figure.rounded(area, decimals: 1) }
    let lines = rows.indices.map { row in
      [rows[row].name(in: language)] + areas[row].map(figure)
        + [figure(areas[row].reduce(0, +))]
    }
    let totals = columns.indices.map { column in areas.reduce(0) { $0 + $1[column] } }
    return Table(
      language == .zh ? "\(file)：原为（行）→ 改为（列）m²" : "\(file): was (rows) → becomes (columns), m²",
      columns: [""] + columns.map { $0.name(in: language) } + [sum],
      rows: lines + [[sum] + totals.map(figure) + [figure(totals.reduce(0, +))]])
  }

  func records(of file: String) -> [[String]] {
    rows.indices.flatMap { row in
      columns.indices.filter { areas[row][$0] > 0 }.map { column in
        [
          file, "\(rows[row].word)->\(columns[column].word)", "", "\(areas[row][column])", "", "",
          "",
        ]
      }
    }
  }
}

extension Transitions.Ground {
  var word: String {
    switch self {
    case .kind(let kind): kind.rawValue
    case .unassigned: "unassigned"
    case .outside: "outside"
    }
  }

  public func name(in language: Language) -> String {
    switch self {
    case .kind(let kind): kind.name(in: language)
    case .unassigned: AreaMeasures.Ground.name(of: nil, in: language)
    case .outside: language == .zh ? "界外" : "outside"
    }
  }
}
