extension Rule {
  /// Access for all: GB 55019-2021 and GB 50763-2012.
  static let packBarriers = """
    ramp.slope:
      title: {zh: 轮椅坡道坡度, en: "slope of ramps"}
      edition: GB 55019-2021
      clause: "2.3.1"
      in_force: 2022-04-01
      op: "<="
      limit: 0.08333334
      unit: ratio
      level: should
      applies: both
      with: {low_rise: 0.15, low_slope: 0.1}
      kinds: [ramp]
      needs: [slope]
      source: "hqwx 坡道条文摘要"
      checked_on: 2026-11-28
      confidence: secondhand
    ramp.rise:
      title: {zh: 每段坡道的升高, en: "rise of each flight of a ramp"}
      edition: GB 55019-2021
      clause: "2.3.1"
      in_force: 2022-04-01
      op: "<="
      limit: 0.75
      unit: m
      level: should
      applies: both
      kinds: [ramp]
      needs: [rise]
      source: "hqwx 坡道条文摘要"
      checked_on: 2026-11-28
      confidence: secondhand
    ramp.width:
      title: {zh: 坡道净宽, en: "clear width of ramps"}
      edition: GB 55019-2021
      clause: "2.3.2"
      in_force: 2022-04-01
      op: ">="
      limit: 1.20
      unit: m
      level: should
      applies: both
      kinds: [ramp]
      source: "hqwx 坡道条文摘要"
      checked_on: 2026-11-28
      confidence: secondhand
    ramp.landing:
      title: {zh: 坡道两端的平台, en: "landings at both ends of ramps"}
      edition: GB 55019-2021
      clause: "2.3.3"
      in_force: 2022-04-01
      op: ">="
      limit: 1.50
      unit: m
      level: should
      applies: both
      kinds: [ramp]
      source: "hqwx 坡道条文摘要"
      checked_on: 2026-11-28
      confidence: secondhand
    ramp.rail:
      title: {zh: 坡道扶手, en: "handrails of ramps"}
      edition: GB 55019-2021
      clause: "2.3.4"
      in_force: 2022-04-01
      op: "<="
      limit: 0
      unit: count
      level: note
      applies: both
      with: {rise: 0.30, slope: 0.05}
      kinds: [ramp]
      needs: [rise, slope]
      source: "hqwx 坡道条文摘要"
      confidence: general
      on: no
    kerb.slope:
      title: {zh: 缘石坡道坡度, en: "slope of kerb ramps"}
      edition: GB 50763-2012
      clause: "3.1.2"
      op: "<="
      limit: 0.08333334
      unit: ratio
      level: must
      applies: both
      with: {full: 0.05}
      kinds: [ramp]
      needs: [kerb, slope]
      source: "建标库 GB 50763-2012 3.1 缘石坡道"
      checked_on: 2026-11-28
      confidence: verified
    kerb.width:
      title: {zh: 缘石坡道宽度, en: "width of kerb ramps"}
      edition: GB 50763-2012
      clause: "3.1.3"
      op: ">="
      limit: 1.50
      unit: m
      level: must
      applies: both
      with: {three: 1.20}
      kinds: [ramp]
      needs: [kerb]
      source: "建标库 GB 50763-2012 3.1 缘石坡道"
      checked_on: 2026-11-28
      confidence: verified
    kerb.lip:
      title: {zh: 缘石坡道下口高差, en: "lip of kerb ramps"}
      edition: GB 50763-2012
      clause: "3.1.1"
      op: "<="
      limit: 0.010
      unit: m
      level: must
      applies: both
      kinds: [ramp]
      needs: [kerb, lip]
      source: "建标库 GB 50763-2012 3.1 缘石坡道"
      checked_on: 2026-11-28
      confidence: verified
    green.ways:
      title: {zh: 绿地的无障碍出入口, en: "accessible ways into green"}
      edition: GB 50763-2012
      clause: "7.2"
      op: ">="
      limit: 2
      unit: count
      level: should
      applies: both
      kinds: [path, plaza, ramp]
      source: "无障碍设计规范 7.2、7.3 条文及说明（在线阅读）"
      checked_on: 2026-11-28
      confidence: verified
    parking.access:
      title: {zh: 无障碍停车位, en: "accessible parking"}
      edition: GB 50763-2012
      clause: "7.3.3"
      op: ">="
      limit: 0.005
      unit: share
      level: must
      applies: both
      kinds: [parking]
      needs: [capacity, capacity:disabled]
      source: "无障碍设计规范 7.2、7.3 条文及说明（在线阅读）"
      checked_on: 2026-11-28
      confidence: verified
    """
}
