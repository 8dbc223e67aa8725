extension Rule {
  /// Roads, gates, walks, and how far it is: GB 50180-2018 chapters 2 and 6.
  static let packWays = """
    road.main:
      title: {zh: 主要附属道路的净宽, en: "clear width of main block roads"}
      edition: GB 50180-2018
      clause: "6.0.4-1"
      op: ">="
      limit: 4.0
      unit: m
      level: must
      applies: both
      kinds: [road]
      source: "建标库 GB 50180-2018 第6章 道路"
      checked_on: 2026-11-28
      confidence: verified
    road.other:
      title: {zh: 其他附属道路的净宽, en: "clear width of other block roads"}
      edition: GB 50180-2018
      clause: "6.0.4-1"
      op: ">="
      limit: 2.5
      unit: m
      level: should
      applies: both
      kinds: [road]
      source: "建标库 GB 50180-2018 第6章 道路"
      checked_on: 2026-11-28
      confidence: verified
    gate.vehicle:
      title: {zh: 车行出入口的数量, en: "number of vehicle gates"}
      edition: GB 50180-2018
      clause: "6.0.4-1"
      op: ">="
      limit: 2
      unit: count
      level: must
      applies: new
      kinds: [gate]
      needs: [use]
      source: "建标库 GB 50180-2018 第6章 道路"
      checked_on: 2026-11-28
      confidence: verified
    gate.walk.gap:
      title: {zh: 人行出入口的间距, en: "spacing of pedestrian gates"}
      edition: GB 50180-2018
      clause: "6.0.4-2"
      op: "<="
      limit: 200
      unit: m
      level: should
      applies: both
      kinds: [gate]
      source: "建标库 GB 50180-2018 第6章 道路"
      checked_on: 2026-11-28
      confidence: verified
    road.grade:
      title: {zh: 道路最小纵坡, en: "least grade of roads"}
      edition: GB 50180-2018
      clause: "6.0.4-3"
      op: ">="
      limit: 0.003
      unit: ratio
      level: should
      applies: both
      kinds: [road]
      needs: [slope]
      source: "建标库 GB 50180-2018 第6章 道路"
      checked_on: 2026-11-28
      confidence: verified
    walk.linked:
      title: {zh: 步行系统连续、无障碍, en: "walks are continuous and step-free"}
      edition: GB 50180-2018
      clause: "6.0.2-2"
      op: ">="
      limit: 1
      unit: share
      level: must
      applies: both
      kinds: [plaza, playground, fitness, court, seating, pavilion]
      needs: [doors, gates]
      source: "建标库 GB 50180-2018 第6章 道路"
      checked_on: 2026-11-28
      confidence: verified
    path.two:
      title: {zh: 步行道净宽, en: "clear width of paths"}
      edition: yuan
      clause: "设计尺寸"
      op: ">="
      limit: 1.5
      unit: m
      level: note
      applies: both
      with: {pass: 1.8}
      kinds: [path]
      source: "hqwx 坡道条文摘要"
      checked_on: 2026-11-28
      confidence: own
    reach.10min:
      title: {zh: 到开放空间的步行距离, en: "walk to open space"}
      edition: GB 50180-2018
      clause: "2.0.3"
      op: "<="
      limit: 500
      unit: m
      level: note
      applies: both
      kinds: [plaza, playground, fitness, court, seating, garden, lawn, pavilion]
      needs: [doors]
      source: "中国大百科全书 十分钟生活圈居住区"
      checked_on: 2026-11-28
      confidence: verified
    reach.elder:
      title: {zh: 老人五分钟无障碍步行, en: "five step-free minutes of an elder"}
      edition: Asher et al. 2012
      op: "<="
      limit: 240
      unit: m
      level: note
      applies: both
      kinds: [seating, bench, pavilion, plaza, fitness]
      needs: [doors]
      source: "Asher et al. 2012, Age and Ageing"
      checked_on: 2026-11-28
      confidence: verified
    waste.load:
      title: {zh: 每个投放点的户数, en: "households for each waste point"}
      edition: 上海定时定点导则
      op: "in"
      limit: [300, 500]
      unit: households
      level: note
      applies: both
      kinds: [waste]
      needs: [households]
      source: "上海小区垃圾投放时间（引定时定点导则）"
      checked_on: 2026-11-28
      confidence: secondhand
    """
}
