extension Rule {
  /// 绿地 and 集中绿地: GB 50180-2018 chapter 4 and appendix A.
  static let packGreen = """
    green.rate:
      title: {zh: 绿地率, en: "green rate"}
      edition: GB 50180-2018
      clause: "4.0.2、A.0.2"
      op: ">="
      limit: 0.30
      unit: share
      level: note
      applies: new
      with: {low: 0.25, middle: 0.30, high: 0.35, wall: 1.0}
      kinds: [lawn, planting, garden]
      needs: [levels]
      confidence: general
    green.rate.sh:
      title: {zh: 绿地率（上海）, en: "green rate (Shanghai)"}
      edition: 上海市绿化条例
      clause: "配套绿化"
      method: green.share
      op: ">="
      limit: 0.35
      unit: share
      level: should
      applies: new
      with: {wall: 1.0}
      kinds: [lawn, planting, garden]
      source: "景观中国网 2007 上海新建小区绿地面积不得低于总面积35%"
      checked_on: 2026-11-28
      confidence: verified
    cgreen.perhead:
      title: {zh: 人均集中绿地, en: "concentrated green for each resident"}
      edition: GB 50180-2018
      clause: "4.0.7-1"
      op: ">="
      limit: {new: 0.50, renewal: 0.35}
      unit: m2/person
      level: must
      applies: both
      with: {wall: 1.5, road: 1.0, width: 8}
      needs: [residents]
      source: "98tuji GB50180-2018 强条摘录"
      checked_on: 2026-11-28
      confidence: verified
    cgreen.width:
      title: {zh: 集中绿地的宽度, en: "width of concentrated green"}
      edition: GB 50180-2018
      clause: "4.0.7-2"
      op: ">="
      limit: 8
      unit: m
      level: must
      applies: both
      source: "98tuji GB50180-2018 强条摘录"
      checked_on: 2026-11-28
      confidence: verified
    cgreen.sun:
      title: {zh: 集中绿地在阴影线外（日照达到当地约定）的面积, en: "concentrated green with the sun that the city asks"}
      edition: GB 50180-2018
      clause: "4.0.7-3"
      op: ">="
      limit: 0.3333
      unit: share
      level: should
      applies: both
      needs: [height]
      source: "98tuji GB50180-2018 强条摘录"
      checked_on: 2026-11-28
      confidence: general  # the share is quoted; what the line is, is read as “sun.yaml” has it
    cgreen.old.child:
      title: {zh: 集中绿地中有老人、儿童活动场地, en: "ground for elders and children in concentrated green"}
      edition: GB 50180-2018
      clause: "4.0.7-3"
      op: ">="
      limit: 2
      unit: count
      level: must
      applies: both
      needs: [age]
      source: "98tuji GB50180-2018 强条摘录"
      checked_on: 2026-11-28
      confidence: verified
    cgreen.activity:
      title: {zh: 老人、儿童活动场地面积, en: "area of elders' and children's ground"}
      edition: GB 50180-2018
      clause: "附录C"
      op: ">="
      limit: 170
      unit: m2
      level: note
      applies: both
      kinds: [playground, fitness, seating]
      confidence: general
      on: no
    """
}
