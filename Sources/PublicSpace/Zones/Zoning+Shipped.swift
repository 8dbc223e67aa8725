extension Zoning {
  /// The uses that every site has, as their designers write them; all numbers are reference values.
  ///
  /// The first are kinds of place, which stand for those that say no `use`; behind them words of `use`.
  /// Square metres a person are rules of thumb of playground and park design, hours are habits of
  /// Chinese residential communities; `served_within` is the five-minute circle of GB 50180-2018.
  public static let shippedZones = """
    served_within: 300        # m of walk
    uses:
      playground: {name: {zh: 儿童游戏, en: play}, age: [3-6, 6-12], hours: 07:00-20:30, loud: normal, m2_per_person: 5}
      fitness:    {name: {zh: 健身, en: fitness}, age: [adult, elder], hours: 05:30-21:00, loud: normal, m2_per_person: 5}
      court:      {name: {zh: 打球, en: ball games}, age: [teen, adult], hours: 08:00-21:00, loud: loud, m2_per_person: 15}
      plaza:      {name: {zh: 广场活动, en: plaza}, age: all, hours: 06:00-22:00, loud: normal, m2_per_person: 4}
      seating:    {name: {zh: 坐歇, en: sitting}, age: all, hours: 06:00-22:00, loud: quiet, m2_per_person: 2}
      pavilion:   {name: {zh: 亭廊小坐, en: pavilion}, age: all, hours: 06:00-22:00, loud: quiet, m2_per_person: 2}
      lawn:       {name: {zh: 草坪游憩, en: on the lawn}, age: all, hours: 08:00-18:30, loud: normal, m2_per_person: 10}
      zone:       {name: {zh: 活动, en: activity}, age: all, hours: 06:00-22:00, loud: normal, m2_per_person: 4}
      drying:     {name: {zh: 晾晒, en: drying}, also: [laundry], age: [adult, elder], hours: 08:00-16:00, loud: quiet, m2_per_person: 4}
      play:       {name: {zh: 玩耍, en: playing}, also: [toddlers, 亲子], age: [0-3, 3-6, 6-12], hours: "09:00-11:00,15:30-18:30", loud: normal, m2_per_person: 5}
      ball:       {name: {zh: 球类, en: ball}, also: [basketball, football, soccer, badminton, tennis, volleyball, 篮球, 足球, 羽毛球], age: [teen, adult], hours: 08:00-21:00, loud: loud, m2_per_person: 15}
      table_tennis: {name: {zh: 乒乓球, en: table tennis}, also: [乒乓], age: [6-12, teen, adult, elder], hours: 08:00-21:00, loud: normal, m2_per_person: 8}
      dance:      {name: {zh: 广场舞, en: square dance}, also: [dancing, 跳舞], age: [adult, elder], hours: 19:00-20:30, loud: loud, m2_per_person: 3}
      music:      {name: {zh: 唱戏奏乐, en: music}, also: [opera, singing, 唱歌], age: [adult, elder], hours: "09:00-10:30,19:00-20:00", loud: loud, m2_per_person: 3}
      exercise:   {name: {zh: 晨练, en: exercise}, also: [tai_chi, taichi, 太极], age: [elder], hours: 06:00-08:30, loud: quiet, m2_per_person: 4}
      sit:        {name: {zh: 闲坐, en: resting}, also: [rest, sun, seat, 晒太阳], age: all, hours: 08:00-20:00, loud: quiet, m2_per_person: 2}
      chess:      {name: {zh: 棋牌, en: chess and cards}, also: [cards, tea, 下棋], age: [adult, elder], hours: 13:00-17:00, loud: quiet, m2_per_person: 2}
      gathering:  {name: {zh: 聚会, en: gathering}, also: [meeting, event, market], age: all, hours: 10:00-20:00, loud: normal, m2_per_person: 2}
      garden:     {name: {zh: 园艺, en: gardening}, also: [gardening, planting, 种植], age: all, hours: 07:00-18:00, loud: quiet, m2_per_person: 8}
      reading:    {name: {zh: 看书读报, en: reading}, also: [library, study, 读书, 看书], age: all, hours: "09:00-11:00,14:00-18:00", loud: quiet, m2_per_person: 3}
      repair:     {name: {zh: 修修补补, en: repairs}, also: [mending, 修车, 修补, 磨刀], age: [adult, elder], hours: 09:00-11:30, loud: normal, m2_per_person: 4}
      parking:    {name: {zh: 停车, en: parked cars}, also: [cars, 停车位], age: [adult], hours: 18:00-08:00, loud: normal, m2_per_person: 13}
      courier:    {name: {zh: 快递骑手歇脚, en: couriers rest}, also: [delivery, 驿站], age: [adult], hours: 10:00-22:00, loud: normal, m2_per_person: 3}
    groups:                   # when each wants a place
      0-3: 09:00-11:00,15:30-18:00
      3-6: 16:00-18:30
      6-12: 16:00-18:30
      teen: 16:30-19:00
      adult: 19:00-21:00
      elder: 06:00-09:00,14:00-17:00
    """

  /// What is at odds; all numbers are reference values.
  ///
  /// Distances are rules of thumb, not a reckoning of noise; quiet hours are those of night and of the
  /// noon rest.
  public static let shippedConflicts = """
    loud_windows:
      name: {zh: 吵闹的活动离住宅窗太近, en: loud use by windows}
      one: {loud: loud}
      other: {kind: window}
      within: 15              # m
      severe_within: 8
      severe_hours: 12:00-14:00,20:00-08:00
      severity: low
      remedy: {zh: 移远，或改在白天、改用小音量, en: "move it away, or hold it by day or more softly"}
    ball_toddlers:
      name: {zh: 球类活动挨着幼儿, en: ball games by toddlers}
      one: {use: [ball, court]}
      other: {kind: [playground, zone], age: [0-3, 3-6]}
      within: 10
      severe_within: 4
      severity: medium
      unless: [fence, wall, hedge]
      remedy: {zh: 移远，或以围网隔开，或错开时段, en: "move one, fence the ball games in, or part the hours"}
    play_waste:
      name: {zh: 儿童玩耍挨着垃圾投放点, en: play by the waste point}
      one: {age: [0-3, 3-6, 6-12], use: [playground, play]}
      other: {kind: waste}
      within: 10
      severe_within: 4
      severity: medium
      remedy: {zh: 垃圾投放点移远或改朝向, en: move the waste point or turn it away}
    play_vehicles:
      name: {zh: 儿童玩耍临车行道或停车而无隔挡, en: play by vehicles without a fence}
      one: {age: [0-3, 3-6, 6-12], use: [playground, play]}
      other: {kind: [road, parking]}
      within: 5
      severe_within: 2
      severity: medium
      unless: [fence, wall, hedge]
      remedy: {zh: 以栏杆或绿篱隔开，或移远, en: "part them by a fence or a hedge, or move one"}
    drying_ball:
      name: {zh: 晾晒与打球相邻, en: drying against ball games}
      one: {kind: [drying, zone], use: drying}
      other: {use: [ball, court]}
      within: 10
      severity: low
      unless: [fence, wall]
      remedy: {zh: 移远，或错开时段, en: move one or part the hours}
    fire_lane:
      name: {zh: 占用消防通道, en: on a fire lane}
      one: {kind: [playground, fitness, court, seating, pavilion, zone, drying, bike_parking, waste, station, toilet, locker, bench, table, artwork]}
      other: {kind: fire_lane}
      within: overlap
      severity: high
      remedy: {zh: 移出消防通道和登高场地, en: take it off the fire lane and its pads}
    """

  /// What is shipped.
  public static func shipped() throws -> Zoning {
    var zoning = Zoning()
    try zoning.readZones(in: shippedZones, file: "zones.yaml")
    try zoning.readConflicts(in: shippedConflicts, file: "conflicts.yaml")
    return zoning
  }
}
