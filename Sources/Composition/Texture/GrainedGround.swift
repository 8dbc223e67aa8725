/// Ground of loose stuff: sand, gravel, pebbles, bark.
enum GrainedGround {
  /// By the name of a material in Chinese or English.
  static func isLoose(_ material: String) -> Bool {
    ["砂", "沙", "卵石", "砾", "木屑", "树皮", "sand", "gravel", "pebble", "woodchip", "bark"]
      .contains(where: material.contains)
  }

  static func marks(on plot: Plot) -> Mark {
    let dots = Stipple(spacing: 1.5, fringe: 1).dots(in: plot.area, seed: plot.seed)
    return .dots(dots, diameter: 0.3, plot.pair.line)
  }
}
