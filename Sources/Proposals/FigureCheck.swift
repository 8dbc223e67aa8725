import Analysis
import Composition
import PublicSpace
import Reporting

/// Figures of a board held against measures, as lines to print.
struct FigureCheck {
  private let record: BoardRecord
  private let language: Language
  private(set) var lines: [String] = []
  private(set) var holds = true

  init(_ record: BoardRecord, _ language: Language) {
    self.record = record
    self.language = language
  }

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  /// A layout that was not given: its figures are not checked, and so do not hold.
  mutating func leaveOut(_ layout: String) {
    holds = false
    lines.append(say("\(layout)：未检查，没有给出这个布局", "\(layout): not checked, the layout was not given"))
  }

  mutating func hold(_ layout: String, _ measures: Measures) {
    var seen: Set<BoardFigure> = []
    for figure in record.figures where figure.layout == layout && seen.insert(figure).inserted {
      let metric = metrics.first { $0.id == figure.metric }
      let now = metric.map { Figure.plain($0.value(measures), $0.unit) }
      let name = metric?.name(in: language) ?? figure.metric
      if now == figure.text {
        lines.append(
          say("✓ \(layout) \(name) \(figure.text)", "✓ \(layout) \(name): \(figure.text)"))
      } else {
        holds = false
        let found = now ?? say("没有这项指标", "no such metric")
        lines.append(
          say(
            "✗ \(layout) \(name)：展板上是 \(figure.text)，现在量得 \(found)",
            "✗ \(layout) \(name): the board says \(figure.text), now it measures \(found)"))
      }
    }
  }

  mutating func compare(inputs: String?) {
    guard let inputs else { return }
    if inputs == record.inputs {
      lines.append(say("✓ 数据指纹 \(inputs)", "✓ inputs \(inputs)"))
    } else {
      holds = false
      lines.append(
        say(
          "✗ 数据指纹：展板上是 \(record.inputs)，现在是 \(inputs)",
          "✗ inputs: the board says \(record.inputs), now they are \(inputs)"))
    }
  }

  mutating func compare(redrawn: [UInt8]?, with bytes: [UInt8]) {
    guard let redrawn else {
      lines.append(
        say(
          "– 未重画：用了别的模板、配色或版本", "– not drawn anew: another template, theme or version")
      )
      return
    }
    if redrawn == bytes {
      lines.append(say("✓ 重画后逐字节相同", "✓ drawn anew it is the same, byte for byte"))
    } else {
      holds = false
      lines.append(
        say(
          "✗ 重画后不同：文件被改过，或文字、图片、字体已变",
          "✗ drawn anew it differs: the file was changed, or words, pictures or fonts were"))
    }
  }
}
