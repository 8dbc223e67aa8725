public import ArgumentParser
public import Composition
import Drawing
public import Proposals

extension SheetSize: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
  public var defaultValueDescription: String { name }
}

extension BoardSheet: ExpressibleByArgument {
  public init?(argument: String) { self.init(name: argument) }
  public var defaultValueDescription: String { name }
}

/// `1:400`, or `400`.
struct DrawingScale: ExpressibleByArgument {
  let denominator: Double

  init?(argument: String) {
    let text = argument.replacing("：", with: ":")
    let last = text.hasPrefix("1:") ? text.dropFirst(2) : text[...]
    guard let number = Double(last), (1...10_000_000).contains(number) else { return nil }
    denominator = number
  }
}

/// Dots an inch: enough to read, not more than memory holds.
struct Resolution: ExpressibleByArgument, CustomStringConvertible {
  let dpi: Double

  init(_ dpi: Double) {
    self.dpi = dpi
  }

  init?(argument: String) {
    guard let number = Double(argument), (10...1200).contains(number) else { return nil }
    dpi = number
  }

  var description: String { "\(Int(dpi))" }
}

/// `pdf,png`.
struct Formats: ExpressibleByArgument, CustomStringConvertible {
  let formats: [Board.Format]

  init(_ formats: [Board.Format]) {
    self.formats = formats
  }

  init?(argument: String) {
    let words = argument.split(separator: ",")
    let formats = words.compactMap { Board.Format(rawValue: String($0)) }
    guard !words.isEmpty, formats.count == words.count else { return nil }
    self.formats = formats
  }

  var description: String { formats.map(\.rawValue).joined(separator: ",") }
}

extension Board.Format {
  /// The format that a file's ending names.
  init?(ending file: String) {
    guard let dot = file.lastIndex(of: ".") else { return nil }
    self.init(rawValue: file[file.index(after: dot)...].lowercased())
  }
}

extension SectionChoice: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Show: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
