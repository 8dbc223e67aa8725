import Analysis
package import PublicSpace
import Reporting

extension SunDiagram {
  package func headline(in language: Language) -> String {
    let zh = language == .zh
    guard sun.isWhole else {
      return zh
        ? "有 \(sun.unknown.count) 栋建筑没有写高度，日照未检查"
        : "\(sun.unknown.count) buildings tell no height: sun is not checked"
    }
    let ground = stay(in: sun) == nil
    guard let share = stay(in: sun) ?? sun.openTwoHours else {
      return zh ? "没有露天地面" : "no ground lies open to the sky"
    }
    let before = today.flatMap { ground ? $0.openTwoHours : stay(in: $0) }
    let day = sun.pack.day.name(in: language)
    let figures = (before.map { "\(percent($0)) → " } ?? "") + percent(share)
    if zh {
      let what = ground ? "户外地面" : "坐玩场地"
      return "\(day)晒得到 2 小时的\(what)：\(figures)"
    }
    let what = ground ? "Open ground" : "Play and seats"
    return "\(what) with 2 h of sun on the \(day): \(figures)"
  }

  package func note(in language: Language) -> String {
    let field = sun.field
    let (step, cell) = (Figure.trimmed(field.window.pace), Figure.trimmed(field.grid.cell))
    let hours = sun.pack.phrase(of: field.window, in: language)
    return language == .zh
      ? "\(hours)，每 \(step) 分钟、\(cell) m 一格 · 参考，非法定日照分析"
      : "\(hours), every \(step) min on \(cell) m cells · reference, no statutory analysis"
  }

  package func briefNote(in language: Language) -> String {
    let hours = sun.pack.phrase(of: sun.field.window, in: language)
    return language == .zh
      ? "\(hours) · 参考，非法定日照分析" : "\(hours) · reference, no statutory analysis"
  }

  private func stay(in sun: SunMeasures) -> Double? {
    sun.mean(of: \.twoHours, over: SunMeasures.stays, by: \.area)
  }

  private func percent(_ share: Double) -> String {
    "\(Figure.rounded(share * 100, decimals: 0))%"
  }

  /// `1–2 h`, by band from the shadiest.
  func name(ofBand band: Int, in language: Language) -> String {
    if band == 0 {
      return language == .zh
        ? "不足 \(Figure.trimmed(levels[0])) h" : "under \(Figure.trimmed(levels[0])) h"
    }
    guard band < levels.count else {
      let most = Figure.trimmed(levels[levels.count - 1])
      return language == .zh ? "\(most) h 以上" : "\(most) h or more"
    }
    return "\(Figure.trimmed(levels[band - 1]))–\(Figure.trimmed(levels[band])) h"
  }
}
