public import Analysis
public import Projection
import PublicSpace
import Reporting

/// The light that a plan is drawn in, and how it is told.
public struct DrawnLight: Sendable {
  let sun: SunPosition
  /// Stands on the sheet.
  let caption: Wording
  /// Whether trees cast the shadows of their crowns; else small ones that only lift them off the paper.
  let isTrue: Bool

  /// The light of a theme, at an hour and day that show a place well.
  static func usual(_ light: PlanLight, over place: Coordinate) -> DrawnLight {
    DrawnLight(
      sun: light.sun(latitude: place.latitude),
      caption: Wording(
        zh: "光影：" + light.name(in: .zh), en: "light: " + light.name(in: .en)),
      isTrue: false)
  }

  private init(sun: SunPosition, caption: Wording, isTrue: Bool) {
    self.sun = sun
    self.caption = caption
    self.isTrue = isTrue
  }

  /// The light of a moment; throws when the sun is down.
  public init(at moment: SunMoment, over place: Coordinate) throws {
    let sun = moment.sun(over: place)
    let told = { (language: Language) in moment.phrase(in: language) }
    guard sun.altitude > SunPosition.lowest else {
      throw FileError(
        "--at", zh: "\(told(.zh)) 太阳未升起，没有影子", en: "\(told(.en)): the sun is down")
    }
    let height = Figure.rounded(sun.altitude * 180 / .pi, decimals: 1)
    let azimuth = Figure.rounded(sun.azimuth * 180 / .pi, decimals: 0)
    self.init(
      sun: sun,
      caption: Wording(
        zh: "光影：\(told(.zh))，太阳高度 \(height)°、方位 \(azimuth)° · 参考",
        en: "light: \(told(.en)), sun \(height)° high at \(azimuth)° · reference"),
      isTrue: true)
  }
}
