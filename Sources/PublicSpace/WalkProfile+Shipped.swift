extension WalkProfile {
  /// The profiles that every site has, as their users write them.
  ///
  /// Speeds: adults 1.33 m/s; people over 65 in the UK 0.8–0.9 m/s, so elders 0.8; wheelchairs pushed by
  /// hand 0.8–1.0 m/s. Widths: 1.2 m is asked of accessible ways (GB 55019-2021, 2.2.2), as is 1:12 of
  /// ramps (2.3.1). All of them are reference values that a site may overrule.
  public static let shippedYAML = """
    walk:
      name: {zh: 步行, en: on foot}
      clear_width: 0.6        # m
      speed: 1.33             # m/s
    elder:
      name: {zh: 老人, en: elders}
      clear_width: 0.6
      speed: 0.8
      seat_every: 50          # m
    wheels:
      name: {zh: 轮椅, en: wheelchair}
      by: wheels              # the column “wheels” of the table of kinds
      clear_width: 1.2
      speed: 0.8
      ramp: {slope: 0.08333334, width: 1.2}
      avoid: [lawn, unassigned]
    pram:
      name: {zh: 婴儿车, en: pram}
      by: wheels
      clear_width: 0.8
      speed: 1.1
      ramp: {slope: 0.125, width: 0.9}
      take: [lawn]
    """

  /// What `shippedYAML` says, at hand: every measure of ways begins with it, and YAML takes its time.
  public static let shipped: [WalkProfile] = {
    var walk = WalkProfile(id: "walk")
    walk.name = SiteDescription.Words(zh: "步行", en: "on foot")

    var elder = WalkProfile(id: "elder")
    elder.name = SiteDescription.Words(zh: "老人", en: "elders")
    elder.speed = 0.8
    elder.seatEvery = 50

    var wheels = WalkProfile(id: "wheels")
    wheels.name = SiteDescription.Words(zh: "轮椅", en: "wheelchair")
    wheels.speed = 0.8
    wheels.rule.means = .wheels
    wheels.rule.clearWidth = 1.2
    wheels.rule.ramp = RampLimit(slope: 0.08333334, width: 1.2)
    wheels.rule.avoided = [.lawn]
    wheels.rule.takesUnassigned = false

    var pram = WalkProfile(id: "pram")
    pram.name = SiteDescription.Words(zh: "婴儿车", en: "pram")
    pram.speed = 1.1
    pram.rule.means = .wheels
    pram.rule.clearWidth = 0.8
    pram.rule.ramp = RampLimit(slope: 0.125, width: 0.9)
    pram.rule.taken = [.lawn]
    return [walk, elder, wheels, pram]
  }()
}
