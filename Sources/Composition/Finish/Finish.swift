import PublicSpace

/// How ground of a kind is drawn.
protocol Finish: Sendable {
  func marks(for plot: Plot) -> [Mark]
}

extension Kind {
  /// The finish of each kind that covers ground.
  ///
  /// To add one: a file, and a line here.
  var finish: any Finish {
    switch self {
    case .lawn: LawnFinish()
    case .planting: PlantingFinish()
    case .garden: GardenFinish()
    case .hedge: HedgeFinish()
    case .water: WaterFinish()
    case .plaza, .path, .seating: PavedFinish()
    case .road, .fireLane: RoadFinish()
    case .parking: ParkingFinish()
    case .playground: PlaygroundFinish()
    case .fitness: FitnessFinish()
    case .court: CourtFinish()
    case .drying: DryingFinish()
    case .ramp: RampFinish()
    case .steps: StepsFinish()
    case .wall: WallFinish()
    case .fence: FenceFinish()
    case .building: BuildingFinish()
    case .waste, .station, .toilet, .pavilion, .bikeParking: ShelterFinish()
    default: PlainFinish()
    }
  }

  /// Whether pieces that touch are drawn as one, without seams.
  var isSeamless: Bool {
    switch self {
    case .lawn, .planting, .path, .road, .fireLane, .plaza: true
    default: false
    }
  }
}

/// A fill and an edge.
struct PlainFinish: Finish {
  func marks(for plot: Plot) -> [Mark] { [plot.fill, plot.outline(plot.pen.edge)] }
}
