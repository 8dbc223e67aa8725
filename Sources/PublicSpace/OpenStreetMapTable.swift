extension OpenStreetMapRule {
  /// What OpenStreetMap's tags mean here; of two rows that hold the earlier is meant.
  ///
  /// `*` is any value but `no`; `@area` holds for polygons and closed lines only.
  public static let table: [OpenStreetMapRule] = built + ground + ways + things + asides

  private static let built: [OpenStreetMapRule] = [
    rule(.aside(.absent), "building=proposed|planned|demolished|razed"),
    rule(.door, "building=entrance"),
    rule(.toilet, "amenity=toilets", "building=toilets"),
    rule(.waste, "amenity=waste_disposal|recycling|waste_transfer_station"),
    rule(.bikeParking, "amenity=bicycle_parking|motorcycle_parking"),
    rule(.bikeParking, "building=bicycle_shed|bicycle_parking|bike_shed"),
    rule(.pavilion, "amenity=shelter", "building=roof|pavilion|gazebo|pergola"),
    rule(.pavilion, "man_made=pergola|gazebo", "leisure=gazebo"),
    rule(.parking, "building=carport"),
    rule(.building, "building=*"),
    rule(.station, "amenity=community_centre|social_centre|community_hall"),
    rule(.aside(.part), "building:part=*"),
  ].flatMap { $0 }

  private static let ground: [OpenStreetMapRule] = [
    rule(.aside(.absent), "parking=none"),
    rule(.aside(.indoors), "amenity=parking parking=rooftop"),
    rule(.building, "amenity=parking parking=multi-storey @area"),
    rule(.parking, "amenity=parking|parking_space", "parking=surface|street_side|lane|carports"),
    rule(.playground, "leisure=playground|indoor_play"),
    rule(.fitness, "leisure=fitness_station", "leisure=pitch sport=fitness"),
    rule(.court, "leisure=pitch|court", "leisure=track @area"),
    rule(.seating, "leisure=outdoor_seating|bleachers"),
    rule(.drying, "amenity=clothes_dryer|clothes_line", "man_made=clothes_line|washing_line"),
    rule(.water, "amenity=fountain", "leisure=swimming_pool|swimming_area"),
    rule(.water, "natural=water", "landuse=basin|reservoir|pond", "water=*"),
    rule(.water, "waterway=river|stream|canal|ditch|drain|riverbank|brook"),
    rule(.garden, "leisure=garden", "landuse=allotments"),
    rule(.planting, "landuse=flowerbed|forest|orchard|vineyard|plant_nursery"),
    rule(.planting, "natural=shrubbery|scrub|wood|heath", "landcover=trees|shrubs|flowerbed"),
    rule(.planting, "barrier=hedge_bank", "man_made=planter", "leisure=flowerbed"),
    rule(.lawn, "landuse=grass|meadow|village_green|recreation_ground|greenfield"),
    rule(.lawn, "natural=grassland", "landcover=grass", "leisure=park|common|dog_park|grass"),
    rule(.plaza, "place=square @area", "man_made=courtyard"),
  ].flatMap { $0 }

  private static let ways: [OpenStreetMapRule] = [
    rule(.aside(.absent), "highway=proposed|planned|construction|razed"),
    rule(.aside(.indoors), "highway=corridor"),
    rule(.steps, "highway=steps", "area:highway=steps"),
    // One step, unless `kerb` says that it is lowered or flush.
    rule(.steps, "barrier=kerb"),
    rule(.ramp, "highway=steps ramp=*", "highway=steps ramp:wheelchair=*"),
    rule(.ramp, "highway=footway|path ramp=yes", "footway=ramp", "highway=ramp"),
    rule(.fireLane, "highway=service service=emergency_access"),
    rule(.plaza, "highway=pedestrian", "area:highway=pedestrian"),
    rule(.path, "highway=footway|path|cycleway|bridleway|sidewalk", "leisure=track"),
    rule(.path, "area:highway=footway|path|cycleway", "footway=sidewalk|crossing"),
    rule(.road, "highway=service|living_street|residential|unclassified|road|track|busway"),
    rule(.road, "highway=tertiary|secondary|primary|trunk|motorway"),
    rule(
      .road, "highway=tertiary_link|secondary_link|primary_link|trunk_link|motorway_link"),
    rule(
      .road,
      "area:highway=service|living_street|residential|unclassified|tertiary|secondary|primary"),
  ].flatMap { $0 }

  private static let things: [OpenStreetMapRule] = [
    rule(.tree, "natural=tree|tree_row", "barrier=tree_row"),
    rule(.lamp, "highway=street_lamp", "man_made=street_lamp|lamp", "light_source=*"),
    rule(.lift, "highway=elevator"),
    rule(.bench, "amenity=bench|lounger", "leisure=bench"),
    rule(.table, "leisure=picnic_table", "amenity=table|picnic_table|game_table"),
    rule(.artwork, "tourism=artwork", "historic=memorial|monument|statue", "man_made=sculpture"),
    rule(.notice, "tourism=information information=board|map", "information=board|map"),
    rule(.notice, "advertising=board", "amenity=notice_board|noticeboard"),
    rule(.locker, "amenity=parcel_locker", "vending=parcel_pickup|parcel_pickup;parcel_mail_in"),
    rule(
      .gate,
      "barrier=gate|lift_gate|swing_gate|sliding_gate|kissing_gate|wicket_gate|entrance"),
    rule(.gate, "barrier=turnstile|full-height_turnstile|hampshire_gate"),
    rule(.door, "entrance=*", "door=*"),
    rule(.wall, "barrier=wall|retaining_wall|city_wall|noise_barrier"),
    rule(.fence, "barrier=fence|handrail|guard_rail|railing"),
    rule(.hedge, "barrier=hedge"),
  ].flatMap { $0 }

  private static let asides: [OpenStreetMapRule] = [
    rule(.aside(.indoors), "indoor=*", "room=*"),
    rule(.aside(.part), "playground=*"),
    rule(.aside(.small), "barrier=bollard|block|cycle_barrier|chain|planter|jersey_barrier"),
    rule(.aside(.small), "barrier=height_restrictor|bump_gate|yes|debris|log|motorcycle_barrier"),
    rule(
      .aside(.small),
      "amenity=waste_basket|post_box|telephone|drinking_water|charging_station|vending_machine"),
    rule(.aside(.small), "amenity=bicycle_rental|bicycle_repair_station|car_sharing|clock|bbq"),
    rule(.aside(.small), "man_made=manhole|surveillance|street_cabinet|flagpole|utility_pole|mast"),
    rule(.aside(.small), "man_made=antenna|chimney|embankment|pole", "power=*", "telecom=*"),
    rule(.aside(.small), "emergency=*", "public_transport=*", "highway=bus_stop", "natural=stone"),
    rule(.aside(.part), "man_made=bridge", "type=bridge"),
    rule(.aside(.node), "amenity=parking_entrance"),
    rule(
      .aside(.node),
      "highway=crossing|stop|give_way|turning_circle|turning_loop|traffic_signals|traffic_mirror"),
    rule(.aside(.node), "highway=passing_place|mini_roundabout|motorway_junction|speed_camera"),
    rule(.aside(.node), "traffic_calming=*", "crossing=*", "kerb=*", "noexit=*", "traffic_sign=*"),
    rule(.aside(.border), "landuse=residential", "boundary=*", "place=*", "residential=*"),
    rule(.aside(.border), "landuse=commercial|retail|industrial|railway|religious|education"),
    rule(.aside(.border), "landuse=construction|brownfield|institutional|garages", "route=*"),
    rule(
      .aside(.border),
      "amenity=school|kindergarten|college|university|hospital|place_of_worship|marketplace"),
    rule(.aside(.address), "addr:housenumber=*", "addr:unit=*", "addr:street=*"),
    rule(.aside(.address), "shop=*", "office=*", "craft=*", "healthcare=*"),
    rule(
      .aside(.address),
      "amenity=restaurant|cafe|bar|pub|fast_food|bank|pharmacy|doctors|dentist|clinic|library"),
    rule(
      .aside(.address),
      "amenity=post_office|police|theatre|cinema|childcare|social_facility|ice_cream|atm|veterinary"
    ),
    rule(.aside(.address), "tourism=hotel|hostel|guest_house|apartment|museum|gallery"),
    rule(.aside(.address), "leisure=fitness_centre|sports_centre|dance|hackerspace"),
  ].flatMap { $0 }

  private static func rule(_ kind: Kind, _ tags: String...) -> [OpenStreetMapRule] {
    tags.map { OpenStreetMapRule(.kind(kind), $0) }
  }

  private static func rule(_ aside: Meaning, _ tags: String...) -> [OpenStreetMapRule] {
    tags.map { OpenStreetMapRule(aside, $0) }
  }
}
