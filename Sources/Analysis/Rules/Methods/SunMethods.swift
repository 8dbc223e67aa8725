import Geometry
import PublicSpace
import Topology

extension RuleMethod {
  /// The share of 集中绿地 that has as much sun as the city's pack asks, on the ground.
  ///
  ///     cells with the sun that is asked ÷ cells of 集中绿地
  ///
  /// The code does not say what its shadow line is; this is how it is read here.
  static let concentratedSun = RuleMethod("cgreen.sun") { _, scene in
    let green = try scene.green()
    let sun = try scene.sun()
    guard let share = sun.field.share(of: green.concentrated.region, having: sun.pack.need) else {
      return .unchecked(Wording(zh: "没有集中绿地", en: "there is no concentrated green"))
    }
    guard sun.isWhole else { return .readings([], unknown: sun.unknown) }
    let sunny = sun.field.relief(of: sun.pack.need).ground(above: sun.pack.need.hours)
    return .readings([
      Reading(
        value: share,
        witness: Shape(region: try green.concentrated.region.difference(sunny)),
        sentence: Wording(
          zh: "这些集中绿地在\(sun.pack.day.name(in: .zh))的日照达不到\(sun.pack.need.phrase(in: .zh))（阴影线按此理解）",
          en: "this concentrated green has less than \(sun.pack.need.phrase(in: .en)) of sun on the"
            + " \(sun.pack.day.name(in: .en)), which the shadow line is taken for"))
    ])
  }
}
