import CSimdJSON

/// Where the lines of a text begin, to tell the line of any byte without reading on from the start.
public struct LineNumbers: Sendable {
  private let text: JSONText
  private let ends: [Int]

  init(of text: JSONText) {
    self.text = text
    ends = text.lineEnds
  }

  public init(of layout: Layout) {
    self.init(of: layout.json.text)
  }

  /// The line in the file, from 1, that a value begins on; nil when it stands in another file.
  public func line(of json: JSON) -> Int? {
    json.text === text ? line(of: text.start(of: json.index)) : nil
  }

  func line(of offset: Int) -> Int {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
