extension Rule {
  /// Play, water, seats and trees.
  static let packPlaces = """
    play.zone:
      title: {zh: 游戏设施的跌落缓冲区, en: "impact area of play equipment"}
      edition: EN 1176-1
      op: "<="
      limit: 0
      unit: count
      level: should
      applies: both
      kinds: [playground]
      needs: [fall_height]
      source: "Sichere Kita: Aufprallfläche und Fallraum"
      checked_on: 2026-11-28
      confidence: verified
    water.edge:
      title: {zh: 无护栏水体近岸的水深, en: "depth by unfenced banks"}
      edition: GB 50368-2005（已废止）
      clause: "4.4.3"
      op: "<="
      limit: 0.5
      unit: m
      level: should
      applies: both
      with: {within: 2}
      kinds: [water]
      needs: [depth]
      source: "园林网页（引住宅建筑规范 4.4.3）"
      checked_on: 2026-11-28
      confidence: verified
    elder.fall:
      title: {zh: 老人场地的坡度, en: "fall of elders' ground"}
      edition: JGJ 450-2018
      clause: "4.3.1"
      op: "<="
      limit: 0.025
      unit: ratio
      level: note
      applies: both
      kinds: [seating, fitness, plaza]
      needs: [slope]
      source: "国土人 JGJ450-2018 场地"
      checked_on: 2026-11-28
      confidence: verified
      on: no
    seat.plaza:
      title: {zh: 每平方米广场的座椅长度, en: "metres of seat on each m² of plaza"}
      edition: Whyte
      op: ">="
      limit: 0.11
      unit: m/m2
      level: note
      applies: both
      kinds: [plaza]
      source: "The Spaceshapers: Whyte notes"
      checked_on: 2026-11-28
      confidence: verified
    tree.consent:
      title: {zh: 迁移树木须征得同意, en: "moving trees needs consent"}
      edition: 上海市居住区绿化调整实施办法
      in_force: 2023-03-01
      in_force_until: 2028-02-29
      op: "<="
      limit: 0
      unit: count
      level: must
      applies: both
      kinds: [tree]
      source: "人民网 2023-01-31 上海出台居住区绿化规矩"
      checked_on: 2026-11-28
      confidence: verified
    """
}
