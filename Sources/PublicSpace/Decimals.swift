import CSimdJSON

/// How finely a feature's positions are written in the file.
public struct Decimals: Sendable {
  /// The decimals of each number of its positions, heights left out.
  public let counts: [Int]

  public init(of feature: Feature) {
    let json = feature.json
    var counts: [Int] = []
    Self.gather(from: json["geometry"] ?? json, into: &counts)
    self.counts = counts
  }

  public var most: Int { counts.max() ?? 0 }

  private static func gather(from geometry: JSON, into counts: inout [Int]) {
    let text = geometry.text
    if let coordinates = text.member("coordinates", in: geometry) {
      // A position is an array that begins with a number: all others are lists of them.
      var place = coordinates
      let end = text.next(of: coordinates)
      while place < end {
        if text.firstByte(of: place) == UInt8(ascii: "["), place + 2 < end,
          text.isNumber(place + 1), text.isNumber(place + 2)
        {
          // A number beyond 180 is in metres, whose decimals are finer.
          if abs(text.number(of: place + 1)) > 180 { return }
          counts.append(text.decimals(of: place + 1))
          counts.append(text.decimals(of: place + 2))
          place = text.next(of: place)
        } else {
          place += 1
        }
      }
    }
    for part in geometry["geometries"]?.elements ?? [] { gather(from: part, into: &counts) }
  }
}

extension JSONText {
  fileprivate func member(_ name: String, in object: JSON) -> Int? {
    object.form == .object ? member(name, of: object.index) : nil
  }

  fileprivate func isNumber(_ index: Int) -> Bool {
    let byte = firstByte(of: index)
    return byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
