import Projection

/// The middle of a city, for the sun over ground that does not say where it lies.
struct City {
  let name: String
  let middle: Coordinate

  /// The one that is taken when none is said.
  static let shanghai = City(name: "shanghai", middle: Coordinate(121.47, 31.23))

  static let all = [
    shanghai,
    City(name: "beijing", middle: Coordinate(116.40, 39.90)),
    City(name: "guangzhou", middle: Coordinate(113.26, 23.13)),
    City(name: "shenzhen", middle: Coordinate(114.06, 22.54)),
    City(name: "hangzhou", middle: Coordinate(120.16, 30.25)),
    City(name: "nanjing", middle: Coordinate(118.80, 32.06)),
    City(name: "suzhou", middle: Coordinate(120.58, 31.30)),
    City(name: "wuhan", middle: Coordinate(114.30, 30.59)),
    City(name: "chengdu", middle: Coordinate(104.07, 30.57)),
    City(name: "chongqing", middle: Coordinate(106.55, 29.56)),
    City(name: "tianjin", middle: Coordinate(117.20, 39.13)),
    City(name: "qingdao", middle: Coordinate(120.38, 36.07)),
    City(name: "xian", middle: Coordinate(108.94, 34.34)),
  ]

  static func named(_ name: String) -> City? { all.first { $0.name == name.lowercased() } }
}

extension SiteDescription {
  /// Where ground in metres is thought to lie, and whether somebody said so.
  var assumedPlace: (place: Coordinate, isSaid: Bool) {
    if let address { return (address, true) }
    let city = city.flatMap(City.named)
    let middle = (city ?? .shanghai).middle
    if let latitude { return (Coordinate(middle.longitude, latitude), true) }
    return (middle, city != nil)
  }
}
