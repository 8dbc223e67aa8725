import Analysis
import PublicSpace

extension DesireLines {
  /// How many ways a table shows.
  private static let shown = 12
  /// How many kinds of use it names of each green.
  private static let usesShown = 3

  /// The green that will be worn, and the ways that save most; none without doors.
  func tables(in language: Language) -> [Table] {
    guard doors > 0 else { return [] }
    let zh = language == .zh
    let (ratio, saving) = (
      Figure.rounded(Self.ratio, decimals: 1), Figure.rounded(Self.saving, decimals: 0)
    )
    let title =
      zh
      ? "抄近路：正路长 \(ratio) 倍以上且省 \(saving) m 以上（参考值）"
      : "Desire lines: the way round is \(ratio) times as long, and \(saving) m are saved"
        + " (reference values)"
    guard !lines.isEmpty else {
      return [
        Table(
          title, columns: [zh ? "会被踩的绿地" : "green that is crossed"],
          rows: [[zh ? "没有" : "none"]], hasFigures: false)
      ]
    }
    return [greenTable(title, zh), lineTable(in: language)]
  }

  private func greenTable(_ title: String, _ zh: Bool) -> Table {
    let language: Language = zh ? .zh : .en
    return Table(
      title,
      columns: zh
        ? ["会被踩的绿地", "类别", "门", "户", "最多省 m", "去往"]
        : ["green that is crossed", "kind", "doors", "homes", "saves up to m", "to"],
      rows: greens.prefix(Self.shown).map { green in
        [
          green.feature, green.kind.name(in: language), "\(green.doors)",
          green.households.map { Figure.rounded($0, decimals: 0) } ?? "–",
          Figure.rounded(green.saved, decimals: 1),
          green.uses.prefix(Self.usesShown).map { $0.name(in: language) }
            .joined(separator: zh ? "、" : ", ")
            + (green.uses.count > Self.usesShown ? " …" : ""),
        ]
      },
      notes: greens.count <= Self.shown
        ? []
        : [
          zh
            ? "共 \(greens.count) 处，另 \(greens.count - Self.shown) 处见 --format json"
            : "\(greens.count) in all; --format json has the rest"
        ])
  }

  private func lineTable(in language: Language) -> Table {
    let zh = language == .zh
    let rest = lines.count - Self.shown
    return Table(
      zh ? "省得最多的近路" : "The crossings that save most",
      columns: zh
        ? ["门", "去处", "正路 m", "近路 m", "省 m", "倍", "穿过"]
        : ["door", "to", "way round m", "across m", "saves m", "ratio", "across"],
      rows: lines.prefix(Self.shown).map { line in
        [line.door, line.use.name(in: language)]
          + [line.legal, line.crossing, line.saved].map { Figure.rounded($0, decimals: 1) }
          + [
            Figure.rounded(line.ratio, decimals: 2),
            line.crossed.map(\.feature).joined(separator: zh ? "、" : ", "),
          ]
      },
      notes: rest <= 0
        ? []
        : [
          zh
            ? "另有 \(rest) 条：用 --only desire_lines --format csv 列出全部"
            : "\(rest) more: --only desire_lines --format csv lists all"
        ])
  }
}
