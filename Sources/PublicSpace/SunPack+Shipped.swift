extension SunPack {
  /// The packs that every site has, as their users write them.
  ///
  /// GB 50180-2018, 4.0.9 has 8–16 on 大寒 and 9–15 on 冬至 and names no clock; practice takes true solar
  /// time, Qingdao Beijing time and leaves out sun lower than 15°; Beijing drops pieces under 5 minutes
  /// (大寒); Hangzhou asks for 5 minutes and 1 m at most. What `reference` lists is of general knowledge.
  public static let shippedYAML = """
    national:
      name: {zh: 国家标准, en: national standard}
      day: great-cold           # 大寒; or winter-solstice, 冬至
      from: 08:00
      to: 16:00
      clock: solar              # or utc+8
      step: 5                   # minutes
      grid: 1                   # m
      smallest_piece: 0         # minutes
      smallest_altitude: 0      # degrees
      need: 2                   # hours
      continuous: no
      leaves: {from: 04-01, to: 11-15}
      reference: [step, grid, need, leaves]
    shanghai:
      name: {zh: 上海, en: Shanghai}
      day: winter-solstice
      from: 09:00
      to: 15:00
      need: 1
      continuous: yes
      reference: [day, from, to, step, grid, need, continuous, leaves]
    beijing:
      name: {zh: 北京, en: Beijing}
      day: great-cold
      smallest_piece: 5
      step: 1                   # or nothing shorter than the smallest piece is ever seen
      leaves: {from: 04-15, to: 10-31}
      reference: [clock, step, grid, need, leaves]
    hangzhou:
      name: {zh: 杭州, en: Hangzhou}
      day: winter-solstice
      from: 09:00
      to: 15:00
      need: 1
      reference: [day, clock, need, continuous, leaves]
    qingdao:
      name: {zh: 青岛, en: Qingdao}
      day: great-cold
      clock: utc+8
      smallest_altitude: 15
      leaves: {from: 04-10, to: 11-05}
      reference: [day, step, grid, need, leaves]
    """

  /// What `shippedYAML` says.
  public static func shipped() throws -> [SunPack] {
    try packs(in: shippedYAML, file: "sun.yaml", over: [])
  }
}
