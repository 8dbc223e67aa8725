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
