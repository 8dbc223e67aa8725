public import PublicSpace

/// How far it is to one kind of use from all doors together.
public struct AccessSummary: Hashable, Sendable {
  /// Metres within which households are counted.
  public static let bands = [50.0, 100, 200, 300]

  public let use: Kind
  /// Metres, over the doors that reach it; nil when none does.
  public let median: Double?
  /// Metres that nine doors in ten need not exceed: linear between the two doors nearest to it.
  public let ninetieth: Double?
  /// Metres from the worst door, and that door.
  public let longest: Double?
  public let worstDoor: String?
  /// Of all doors; nil when the site has none.
  public let reachedShare: Double?
  /// Doors within each band.
  public let doorsWithin: [Int]
  /// Households within each band; nil when some door's are not known.
  public let householdsWithin: [Double]?
  /// Residents within each band.
  public let residentsWithin: [Double]?

  init(_ use: Kind, _ reaches: [Reach], of doors: [AccessMeasures.Door], perHousehold: Double?) {
    self.use = use
    let lengths = reaches.compactMap(\.metres).sorted()
    median = lengths.quantile(0.5)
    ninetieth = lengths.quantile(0.9)
    longest = lengths.last
    worstDoor = lengths.last.flatMap { longest in
      reaches.firstIndex { $0.metres == longest }.map { doors[$0].id }
    }
    reachedShare = doors.isEmpty ? nil : Double(lengths.count) / Double(doors.count)
    doorsWithin = Self.bands.map { band in lengths.filter { $0 <= band }.count }
    let households = doors.compactMap(\.households)
    let within: [Double]? =
      households.count < doors.count || doors.isEmpty
      ? nil
      : Self.bands.map { band in
        zip(reaches, households).reduce(0.0) { sum, door in
          door.0.metres.map { $0 <= band } == true ? sum + door.1 : sum
        }
      }
    householdsWithin = within
    residentsWithin = perHousehold.flatMap { each in within?.map { $0 * each } }
  }
}

extension AccessMeasures {
  /// By use, in the order of `uses`.
  public func summaries(of traveller: Traveller) -> [AccessSummary] {
    uses.indices.map { summary(at: $0, of: traveller) }
  }

  /// Of one use, by its place in `uses`.
  func summary(at use: Int, of traveller: Traveller) -> AccessSummary {
    AccessSummary(
      uses[use], traveller.reaches.map { $0[use] }, of: doors,
      perHousehold: residentsPerHousehold)
  }
}

extension [Double] {
  /// Of a sorted list, linear between neighbours; nil when it is empty.
  func quantile(_ share: Double) -> Double? {
    guard let last else { return nil }
    let place = share * Double(count - 1)
    let index = Int(place)
    return index + 1 < count
      ? self[index] + (self[index + 1] - self[index]) * (place - Double(index)) : last
  }
}
