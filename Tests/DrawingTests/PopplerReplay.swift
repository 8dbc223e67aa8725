import CPangoCairo
import Foundation
import FoundationXML
import Testing

@testable import Drawing

/// Paints what a PDF says as Cairo paints a PNG, so that nothing but the document can differ.
///
/// Poppler turns the document into paths (letters too, in places as exact as they are written), which
/// Cairo's image surface then fills. Poppler itself puts letters on whole pixels and widens thin lines.
struct PopplerReplay {
  /// Poppler rounds letters to 1/64 of a point: the page is blown up first.
  private static let zoom = 16

  private let root: Element
  private var named: [String: Element] = [:]

  /// - Parameter pdf: A document with one page, taller than wide.
  init(pdf: String, width: Double, height: Double) throws {
    func whole(_ millimetres: Double) -> String {
      String(Int((millimetres * pointsPerMillimetre).rounded(.up)) * Self.zoom)
    }
    _ = try run(
      "pdftocairo", "-svg", "-expand", "-nocenter", "-paperw", whole(width), "-paperh",
      whole(height), pdf, "\(pdf).svg")
    root = try Element(parsing: try contents("\(pdf).svg"))
    root.visit { if let id = $0.attributes["id"] { named[id] = $0 } }
  }

  /// Paints the page over an image.
  func paint(on canvas: borrowing Canvas) throws {
    let context = canvas.context
    let scale = canvas.scale / pointsPerMillimetre / Double(Self.zoom)
    cairo_identity_matrix(context)
    cairo_scale(context, scale, scale)
    try paint(root, [:], on: context)
  }

  private func paint(
    _ element: Element, _ inherited: [String: String], on context: OpaquePointer
  ) throws {
    let style = inherited.merging(element.style) { $1 }
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_new_path(context)
    switch element.name {
    case "defs": break
    case "svg", "g", "symbol":
      if let clip = element.reference("clip-path", named) {
        for path in clip.children { try path.addPath(to: context) }
        cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
        cairo_clip(context)
      }
      for child in element.children { try paint(child, style, on: context) }
    case "use":
      let letter = try #require(element.reference("xlink:href", named))
      cairo_translate(context, element.number("x"), element.number("y"))
      try paint(letter, style.merging(["stroke": "none"]) { $1 }, on: context)
    case "rect":
      cairo_rectangle(
        context, element.number("x"), element.number("y"), element.number("width"),
        element.number("height"))
      fill(style, on: context)
    case "path":
      if var matrix = element.matrix { cairo_transform(context, &matrix) }
      try element.addPath(to: context)
      fill(style, on: context)
      stroke(style, on: context)
    default: Issue.record("\(element.name) is not known here")
    }
  }

  private func fill(_ style: [String: String], on context: OpaquePointer) {
    guard let colour = style["fill"], colour != "none" else { return }
    setColour(colour, style["fill-opacity"], on: context)
    let rule =
      style["fill-rule"] == "evenodd" ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING
    cairo_set_fill_rule(context, rule)
    cairo_fill_preserve(context)
  }

  private func stroke(_ style: [String: String], on context: OpaquePointer) {
    guard let colour = style["stroke"], colour != "none" else { return }
    setColour(colour, style["stroke-opacity"], on: context)
    let dashes = (style["stroke-dasharray"] ?? "").numbers
    cairo_set_line_width(context, (style["stroke-width"] ?? "").numbers.first ?? 1)
    cairo_set_dash(context, dashes, Int32(dashes.count), 0)
    cairo_set_line_cap(
      context, style["stroke-linecap"] == "round" ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
    cairo_set_line_join(
      context, style["stroke-linejoin"] == "round" ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER)
    cairo_stroke_preserve(context)
  }

  /// Takes a colour written as `rgb(98.4%,98.0%,96.5%)`.
  private func setColour(_ colour: String, _ opacity: String?, on context: OpaquePointer) {
    let parts = colour.numbers.map { $0 / 100 }
    cairo_set_source_rgba(
      context, parts[0], parts[1], parts[2], (opacity ?? "").numbers.first ?? 1)
  }
}
