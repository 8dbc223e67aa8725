import Testing

@testable import PublicSpace

struct OpenStreetMapTableTests {
  private func meaning(_ tags: String, isArea: Bool = true) -> String? {
    let pairs = tags.split(separator: " ").map { $0.split(separator: "=").map(String.init) }
    let tags = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    switch OpenStreetMapRule.meanings(of: tags, isArea: isArea).first?.meaning {
    case .kind(let kind): return kind.rawValue
    case .aside(let why): return "– \(why.rawValue)"
    case nil: return nil
    }
  }

  @Test(arguments: [
    ("building=yes", "building"), ("building=garages", "building"), ("building=no", nil),
    ("building=no leisure=playground", "playground"), ("building=roof", "pavilion"),
    ("building=carport", "parking"), ("building=shed", "building"),
    ("building=yes amenity=toilets", "toilet"), ("building=yes amenity=parking", "building"),
    ("building=yes building:part=yes", "building"), ("building:part=yes", "– part"),
    ("leisure=pitch", "court"), ("leisure=pitch sport=fitness", "fitness"),
    ("leisure=fitness_station", "fitness"), ("leisure=garden", "garden"),
    ("leisure=park", "lawn"), ("leisure=playground barrier=fence", "playground"),
    ("amenity=parking_space", "parking"), ("amenity=bicycle_parking", "bike_parking"),
    ("amenity=waste_disposal", "waste"), ("amenity=recycling", "waste"),
    ("amenity=parcel_locker", "locker"), ("amenity=shelter", "pavilion"),
    ("amenity=fountain", "water"), ("natural=tree", "tree"), ("natural=water", "water"),
    ("natural=shrubbery", "planting"), ("natural=scrub", "planting"), ("natural=wood", "planting"),
    ("landuse=grass", "lawn"), ("landuse=flowerbed", "planting"), ("landuse=forest", "planting"),
    ("landuse=residential", "– border"), ("highway=footway", "path"), ("highway=path", "path"),
    ("highway=cycleway", "path"), ("highway=steps", "steps"), ("highway=service", "road"),
    ("highway=service service=parking_aisle", "road"),
    ("highway=service service=emergency_access", "fire_lane"), ("highway=pedestrian", "plaza"),
    ("highway=living_street", "road"), ("highway=residential", "road"),
    ("highway=street_lamp", "lamp"), ("highway=elevator", "lift"), ("barrier=wall", "wall"),
    ("barrier=retaining_wall", "wall"), ("barrier=fence", "fence"), ("barrier=hedge", "hedge"),
    ("barrier=lift_gate", "gate"), ("barrier=bollard", "– small"), ("barrier=kerb", "steps"),
    ("entrance=yes", "door"), ("entrance=no", nil), ("tourism=artwork", "artwork"),
    ("amenity=bench;waste_basket", "bench"), ("power=pole", "– small"), ("aeroway=helipad", nil),
    ("highway=proposed", "– absent"),
    ("addr:housenumber=3", "– address"), ("building=yes addr:housenumber=3", "building"),
  ])
  func tagsMeanWhatPeopleMeanByThem(tags: String, word: String?) {
    #expect(meaning(tags) == word)
  }

  @Test func someTagsHoldForAreasOnly() {
    #expect(meaning("leisure=track") == "court")
    #expect(meaning("leisure=track", isArea: false) == "path")
  }

  @Test func noRowHidesAnother() {
    for (rank, row) in OpenStreetMapRule.table.enumerated() {
      let earlier = OpenStreetMapRule.table[..<rank].filter { other in
        other.isForAreas == row.isForAreas && other.conditions == row.conditions
      }
      #expect(earlier.isEmpty, "\(row.tags) is there twice")
    }
  }
}
