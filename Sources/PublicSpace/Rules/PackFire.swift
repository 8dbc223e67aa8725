extension Rule {
  /// Fire lanes and pads: GB 50016-2014, edition of 2018.
  static let packFire = """
    fire.lane:
      title: {zh: 消防车道的净宽与净高, en: "clear width and height of fire lanes"}
      edition: GB 50016-2014（2018年版）
      clause: "7.1.8"
      in_force: 2018-10-01
      op: ">="
      limit: 4.0
      unit: m
      level: must
      applies: both
      with: {height: 4.0}
      kinds: [fire_lane]
      source: "消防通道应该是多宽（引 GB 50016 7.1.8）"
      checked_on: 2026-11-28
      confidence: verified
    fire.wall:
      title: {zh: 消防车道距外墙, en: "fire lanes off buildings' walls"}
      edition: GB 50016-2014（2018年版）
      clause: "7.1.8"
      in_force: 2018-10-01
      op: ">="
      limit: 5
      unit: m
      level: should
      applies: both
      kinds: [fire_lane]
      source: "消防通道应该是多宽（引 GB 50016 7.1.8）"
      checked_on: 2026-11-28
      confidence: verified
    fire.pad:
      title: {zh: 登高操作场地, en: "pads for ladder engines"}
      edition: GB 50016-2014（2018年版）
      clause: "7.2.1、7.2.2"
      in_force: 2018-10-01
      op: "<="
      limit: 0
      unit: count
      level: must
      applies: both
      with: {high: 27, long: 15, higher: 50, longer: 20, deep: 10, near: 5, far: 10}
      kinds: [fire_lane]
      needs: [height]
      source: "中国教育在线 消防车登高操作场地设置要求"
      checked_on: 2026-11-28
      confidence: verified
    fire.pad.clear:
      title: {zh: 登高场地与建筑之间无障碍物, en: "nothing between pads and buildings"}
      edition: GB 50016-2014（2018年版）
      clause: "7.2.2"
      in_force: 2018-10-01
      op: "<="
      limit: 0
      unit: count
      level: must
      applies: both
      kinds: [fire_lane]
      source: "中国教育在线 消防车登高操作场地设置要求"
      checked_on: 2026-11-28
      confidence: verified
    """
}
