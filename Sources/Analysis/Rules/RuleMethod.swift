import PublicSpace

/// A way to measure something for rules.
struct RuleMethod: Sendable {
  /// What rules call it.
  let id: String
  /// The numbers that it takes besides the limit.
  let parameters: Set<String>
  let measure: @Sendable (Rule, RuleScene) throws -> Measured

  init(
    _ id: String, takes parameters: Set<String> = [],
    measure: @escaping @Sendable (Rule, RuleScene) throws -> Measured
  ) {
    self.id = id
    self.parameters = parameters
    self.measure = measure
  }
}

/// All ways to measure.
///
/// To add one: a file in `Methods`, a line here, and a test.
let ruleMethods: [RuleMethod] = [
  .lonLat, .datum, .rings, .digits, .sum,
  .greenRate, .greenShare, .concentratedPerHead, .concentratedWidth, .concentratedSun,
  .oldAndChild, .activityArea,
  .mainRoads, .otherRoads, .vehicleGates, .gateGap, .roadGrade, .linked,
  .rampSlope, .rampRise, .rampWidth, .rampLanding, .rampRail,
  .kerbSlope, .kerbWidth, .kerbLip, .greenWays, .accessibleParking, .pathWidth,
  .fireLane, .fireWall, .firePad, .firePadClear,
  .playZone, .waterEdge, .elderFall, .reach, .elderReach, .plazaSeats, .wasteLoad, .treeConsent,
]

private let methodsByID = Dictionary(uniqueKeysWithValues: ruleMethods.map { ($0.id, $0) })

extension Rule {
  /// Throws `FileError` when the rule names a method or a number of it that there is not.
  func knownMethod() throws -> RuleMethod {
    guard let method = methodsByID[method] else {
      let words = ruleMethods.map(\.id)
      throw FileError(
        place, zh: "规则“\(id)”的 method“\(self.method)”不认识；可用的有 \(words.joined(separator: "、"))",
        en: "the rule “\(id)” has the unknown method “\(self.method)”; there are "
          + words.joined(separator: ", "))
    }
    if let word = parameters.keys.sorted().first(where: { !method.parameters.contains($0) }) {
      let words = method.parameters.sorted()
      throw FileError(
        place, zh: "规则“\(id)”的 with 中不认识“\(word)”；可用的有 \(words.joined(separator: "、"))",
        en: "the rule “\(id)” has the unknown number “\(word)” in with; there are "
          + words.joined(separator: ", "))
    }
    return method
  }

  func parameter(_ name: String, _ usual: Double) -> Double { parameters[name] ?? usual }
}
