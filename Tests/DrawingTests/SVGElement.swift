import CPangoCairo
import Foundation
import FoundationXML
import Testing

/// An element of the SVG that Cairo writes: absolute paths, styles and places.
final class Element {
  let name: String
  let attributes: [String: String]
  fileprivate(set) var children: [Element] = []

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// The outermost element of a file.
  convenience init(parsing svg: Data) throws {
    let reader = ElementReader()
    let parser = XMLParser(data: svg)
    parser.delegate = reader
    let isRead = parser.parse()
    try #require(isRead, "\(String(describing: parser.parserError))")
    let root = try #require(reader.root)
    self.init(name: root.name, attributes: root.attributes)
    children = root.children
  }

  func visit(_ work: (Element) -> Void) {
    work(self)
    for child in children { child.visit(work) }
  }

  var style: [String: String] {
    let rules = (attributes["style"] ?? "").split(separator: ";").map { $0.split(separator: ":") }
    return Dictionary(
      rules.filter { $0.count == 2 }.map {
        ($0[0].trimmingCharacters(in: .whitespaces), String($0[1]))
      }, uniquingKeysWith: { $1 })
  }

  func number(_ key: String) -> Double { (attributes[key] ?? "").numbers.first ?? 0 }

  var matrix: cairo_matrix_t? {
    guard let parts = attributes["transform"]?.numbers, parts.count == 6 else { return nil }
    return cairo_matrix_t(
      xx: parts[0], yx: parts[1], xy: parts[2], yy: parts[3], x0: parts[4], y0: parts[5])
  }

  /// The element that `#id` or `url(#id)` names.
  func reference(_ key: String, _ named: [String: Element]) -> Element? {
    attributes[key]?.split(separator: "#").last.flatMap { named[$0.filter { $0 != ")" }] }
  }

  func addPath(to context: OpaquePointer) throws {
    var words = (attributes["d"] ?? "").split(separator: " ")[...]
    func numbers(_ count: Int) -> [Double] {
      defer { words = words.dropFirst(count) }
      return words.prefix(count).compactMap { Double($0) }
    }
    while let step = words.popFirst() {
      switch step {
      case "M":
        let to = numbers(2)
        cairo_move_to(context, to[0], to[1])
      case "L":
        let to = numbers(2)
        cairo_line_to(context, to[0], to[1])
      case "C":
        let to = numbers(6)
        cairo_curve_to(context, to[0], to[1], to[2], to[3], to[4], to[5])
      case "Z": cairo_close_path(context)
      default: Issue.record("the step \(step) is not known here")
      }
    }
  }
}

private final class ElementReader: NSObject, XMLParserDelegate {
  var root: Element?
  private var open: [Element] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = Element(name: name, attributes: attributes)
    if root == nil { root = element }
    open.last?.children.append(element)
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }
}

extension String {
  /// The numbers in a text, whatever stands between them.
  var numbers: [Double] {
    matches(of: /-?[0-9.]+(?:e-?[0-9]+)?/).compactMap { Double($0.output) }
  }
}
