import Geometry
import Topology

/// Water: lines set in from the bank, growing lighter.
struct WaterFinish: Finish {
  /// Millimetres from the bank.
  private let setIns = [0.8, 1.9, 3.4]

  func marks(for plot: Plot) -> [Mark] {
    var marks = [plot.fill, plot.outline(plot.pen.width(0.6))]
    guard plot.pen.isFine else { return marks }
    for (index, setIn) in setIns.enumerated() {
      guard let inner = try? plot.region.grown(by: -plot.view.metres(setIn)), !inner.isEmpty
      else { break }
      let colour = plot.pair.line.mixed(with: plot.pair.fill, 0.25 + 0.25 * Double(index))
      marks.append(.line(plot.view.path(inner), Stroke(colour, width: plot.pen.texture)))
    }
    return marks
  }
}
