/// The figures of each part of a report, in the order of reports.
///
/// To add a part: a line here.
public let blockMetrics: [(block: MeasureRequest.Block, metrics: [Metric])] = [
  (.area, areaMetrics),
  (.counts, countMetrics),
  (.access, accessMetrics),
  (.supply, supplyMetrics),
  (.desireLines, desireMetrics),
  (.green, greenMetrics),
  (.checks, ruleMetrics),
  (.zones, zoneMetrics),
  (.sun, sunMetrics),
  (.sight, sightMetrics),
]

/// Every figure that is compared.
public let metrics: [Metric] = blockMetrics.flatMap(\.metrics)

/// The parts of a report that some figures stand in, by the figures' ids.
public func blocks(telling ids: Set<String>) -> Set<MeasureRequest.Block> {
  Set(blockMetrics.filter { $0.metrics.contains { ids.contains($0.id) } }.map(\.block))
}
