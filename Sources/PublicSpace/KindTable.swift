extension KindFacts {
  /// The table of kinds, in the order of the format's page.
  ///
  /// To add a kind: a case of `Kind`, a row here, and `make kinds`.
  public static let table: [KindFacts] = [
    KindFacts(.boundary, "用地红线", "boundary", .area),
    KindFacts(.building, "建筑", "building", .area, walk: .no, wheels: .no, sees: .no),
    barrier(.wall, "围墙", "wall", width: 0.24, sees: .upTo1200),
    barrier(.fence, "栅栏", "fence", width: 0.1, sees: .yes),
    barrier(.hedge, "绿篱", "hedge", width: 0.6, sees: .upTo1200),
    KindFacts(.water, "水面", "water", .area, walk: .no, wheels: .no, sees: .yes),
    hut(.waste, "垃圾投放点", "waste point"),
    hut(.station, "驿站", "station"),
    hut(.toilet, "公厕", "toilet"),
    KindFacts(
      .pavilion, "亭廊", "pavilion", .area, .point, walk: .yes, wheels: .yes, sees: .yes, open: true),
    hut(.bikeParking, "非机动车棚", "bike parking"),
    KindFacts(
      .ramp, "坡道", "ramp", .area, .line, width: 1.5, walk: .yes, wheels: .ifItComplies,
      sees: .yes, open: true),
    KindFacts(
      .steps, "台阶", "steps", .area, .line, width: 1.5, walk: .yes, wheels: .no, sees: .yes,
      open: true),
    place(.playground, "儿童场地", "playground"),
    place(.fitness, "健身场地", "fitness"),
    place(.court, "球场", "court"),
    place(.seating, "休憩座席", "seating"),
    place(.drying, "晾晒", "drying"),
    KindFacts(.parking, "停车", "parking", .area, walk: .yes, wheels: .yes, sees: .yes),
    way(.plaza, "广场", "plaza", width: 3, open: true),
    way(.path, "步行道", "path", width: 1.5, open: true),
    way(.road, "车行道", "road", width: 4),
    way(.fireLane, "消防通道", "fire lane", width: 4),
    KindFacts(.garden, "花园", "garden", .area, walk: .no, wheels: .no, sees: .yes),
    KindFacts(.planting, "种植", "planting", .area, walk: .no, wheels: .no, sees: .yes),
    KindFacts(.lawn, "草坪", "lawn", .area, walk: .yes, wheels: .no, sees: .yes, open: true),
    KindFacts(.tree, "乔木", "tree", .point),
    KindFacts(.lamp, "灯具", "lamp", .point),
    KindFacts(.bench, "座椅", "bench", .point, .line, .area),
    KindFacts(.table, "桌凳", "table", .point),
    KindFacts(.artwork, "艺术品", "artwork", .point, .line, .area),
    KindFacts(.notice, "告示栏", "notice board", .point),
    KindFacts(.locker, "快递柜", "locker", .point),
    KindFacts(.gate, "出入口", "gate", .point),
    KindFacts(.door, "单元门", "door", .point),
    KindFacts(.lift, "电梯", "lift", .point),
    KindFacts(.zone, "分区", "zone", .area),
  ]

  /// What keeps people out.
  private static func barrier(
    _ kind: Kind, _ zh: String, _ en: String, width: Double, sees: Passage
  ) -> KindFacts {
    KindFacts(kind, zh, en, .line, .area, width: width, walk: .no, wheels: .no, sees: sees)
  }

  /// What is small and built, and may be a point.
  private static func hut(_ kind: Kind, _ zh: String, _ en: String) -> KindFacts {
    KindFacts(kind, zh, en, .area, .point, walk: .no, wheels: .no, sees: .no)
  }

  /// Where people stay.
  private static func place(_ kind: Kind, _ zh: String, _ en: String) -> KindFacts {
    KindFacts(kind, zh, en, .area, .point, walk: .yes, wheels: .yes, sees: .yes, open: true)
  }

  /// Where people go.
  private static func way(
    _ kind: Kind, _ zh: String, _ en: String, width: Double, open: Bool = false
  ) -> KindFacts {
    KindFacts(
      kind, zh, en, .area, .line, width: width, walk: .yes, wheels: .yes, sees: .yes, open: open)
  }
}
