import CPangoCairo
import Foundation
import Testing

@testable import Drawing

/// Paints what a PDF says as Cairo paints a PNG, so that nothing but the document can differ.
///
/// Ready-made readers put letters on whole pixels, widen thin lines, or round places on their way. This
/// one knows no more than boards need, and records what it does not know.
struct PDFReplay {
  private let objects: PDFObjects
  private let outlines = GlyphOutlines()
  private var fonts: [String: PDFFont] = [:]
  private var pens: [Pen] = []
  private var pen = Pen()

  /// What is saved and put back beside what Cairo keeps itself.
  private struct Pen {
    var filling = [0.0, 0, 0]
    var drawing = [0.0, 0, 0]
    var fillingOpacity = 1.0
    var drawingOpacity = 1.0
    var font: PDFFont?
  }

  init(pdf: String) throws {
    objects = try PDFObjects(of: pdf)
  }

  /// Paints the first page over an image.
  mutating func paint(on canvas: borrowing Canvas) throws {
    let page = try objects.page()
    let box = try #require(page.range(of: "/MediaBox ["))
    let corners = String(page[box.upperBound...].prefix { $0 != "]" }).numbers
    let height = try #require(corners.last)
    let scale = canvas.scale / pointsPerMillimetre
    var upwards = cairo_matrix_t(xx: scale, yx: 0, xy: 0, yy: -scale, x0: 0, y0: scale * height)
    cairo_set_matrix(canvas.context, &upwards)
    let content = try objects.stream(try #require(objects.reference("Contents", in: page)))
    try paint(content, objects.resources(of: page), on: canvas.context)
  }

  private mutating func paint(
    _ content: Data, _ resources: String, on context: OpaquePointer
  ) throws {
    var given: [PDFTokens.Token] = []
    var text = TextPlace()
    var clips = false
    for token in PDFTokens(content) {
      guard case .word(let word) = token else {
        given.append(token)
        continue
      }
      defer { given = [] }
      let numbers = given.compactMap { if case .number(let number) = $0 { number } else { nil } }
      switch word {
      case "q":
        pens.append(pen)
        cairo_save(context)
      case "Q":
        pen = pens.removeLast()
        cairo_restore(context)
      case "cm":
        var matrix = numbers.matrix
        cairo_transform(context, &matrix)
      case "m": cairo_move_to(context, numbers[0], numbers[1])
      case "l": cairo_line_to(context, numbers[0], numbers[1])
      case "c":
        cairo_curve_to(
          context, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
      case "h": cairo_close_path(context)
      case "re": cairo_rectangle(context, numbers[0], numbers[1], numbers[2], numbers[3])
      case "f", "f*", "S", "B", "B*":
        paintPath(word, on: context)
      case "W", "W*":
        clips = true
        cairo_set_fill_rule(context, word.rule)
      case "n":
        if clips { cairo_clip(context) }
        clips = false
        cairo_new_path(context)
      case "w": cairo_set_line_width(context, numbers[0])
      case "J": cairo_set_line_cap(context, cairo_line_cap_t(UInt32(numbers[0])))
      case "j": cairo_set_line_join(context, cairo_line_join_t(UInt32(numbers[0])))
      case "d":
        guard case .list(let list)? = given.first else { break }
        let dashes = list.compactMap { if case .number(let number) = $0 { number } else { nil } }
        cairo_set_dash(context, dashes, Int32(dashes.count), numbers[0])
      case "rg": pen.filling = numbers
      case "RG": pen.drawing = numbers
      case "gs": setOpacity(given.name, resources)
      case "BT": text = TextPlace()
      case "Tm": text.set(numbers)
      case "Td": text.move(numbers[0], numbers[1])
      case "Tf": pen.font = try font(given.name, resources)
      case "Tj": try show(given, &text, on: context)
      case "TJ":
        guard case .list(let list)? = given.first else { break }
        try show(list, &text, on: context)
      case "Do":
        let drawing = try #require(objects.reference(given.name, in: resources))
        let words = objects.words(drawing)
        try #require(words.contains("/Subtype /Form"), "pictures are not known here")
        pens.append(pen)
        cairo_save(context)
        if let matrix = words.range(of: "/Matrix [") {
          var matrix = String(words[matrix.upperBound...].prefix { $0 != "]" }).numbers.matrix
          cairo_transform(context, &matrix)
        }
        try paint(objects.stream(drawing), objects.resources(of: words), on: context)
        pen = pens.removeLast()
        cairo_restore(context)
      case "M", "ET", "BDC", "BMC", "EMC", "<<>>": break
      default: Issue.record("\(word) is not known here")
      }
    }
  }

  private func paintPath(_ word: String, on context: OpaquePointer) {
    if word != "S" {
      setColour(pen.filling, pen.fillingOpacity, on: context)
      cairo_set_fill_rule(context, word.rule)
      cairo_fill_preserve(context)
    }
    if !word.hasPrefix("f") {
      setColour(pen.drawing, pen.drawingOpacity, on: context)
      cairo_stroke_preserve(context)
    }
    cairo_new_path(context)
  }

  private func setColour(_ parts: [Double], _ opacity: Double, on context: OpaquePointer) {
    cairo_set_source_rgba(context, parts[0], parts[1], parts[2], opacity)
  }

  private mutating func setOpacity(_ name: String, _ resources: String) {
    guard let found = resources.range(of: "/\(name) ") else { return }
    let words =
      objects.reference(name, in: resources).map(objects.words)
      ?? String(resources[found.upperBound...].prefix { $0 != ">" })
    if let key = words.range(of: "/ca ") {
      pen.fillingOpacity = String(words[key.upperBound...].prefix(12)).numbers.first ?? 1
    }
    if let key = words.range(of: "/CA ") {
      pen.drawingOpacity = String(words[key.upperBound...].prefix(12)).numbers.first ?? 1
    }
  }

  private mutating func font(_ name: String, _ resources: String) throws -> PDFFont {
    if let font = fonts[name] { return font }
    let number = try #require(objects.reference(name, in: resources))
    let font = try PDFFont(objects.words(number), in: objects)
    fonts[name] = font
    return font
  }

  private func show(
    _ pieces: [PDFTokens.Token], _ text: inout TextPlace, on context: OpaquePointer
  ) throws {
    let font = try #require(pen.font)
    setColour(pen.filling, pen.fillingOpacity, on: context)
    cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
    for piece in pieces {
      switch piece {
      case .number(let back): text.along -= back / 1000
      case .letters(let bytes):
        for index in stride(from: 0, to: bytes.count, by: 2) {
          let letter = Int(bytes[index]) << 8 | Int(bytes[index + 1])
          cairo_save(context)
          var matrix = text.matrix
          cairo_transform(context, &matrix)
          if let outline = outlines.outline(of: UInt(letter), in: font.scaled) {
            cairo_append_path(context, outline)
          }
          cairo_fill(context)
          cairo_restore(context)
          text.along += font.advances[letter] / 1000
        }
      default: Issue.record("letters are given as \(piece)")
      }
    }
  }
}

/// Where the next letter stands.
private struct TextPlace {
  private var line = [1.0, 0, 0, 1, 0, 0]
  /// How far along its line, in ems.
  var along = 0.0

  mutating func set(_ numbers: [Double]) { (line, along) = (numbers, 0) }

  mutating func move(_ x: Double, _ y: Double) {
    line[4] += line[0] * x + line[2] * y
    line[5] += line[1] * x + line[3] * y
    along = 0
  }

  /// From outlines, whose places go downwards.
  var matrix: cairo_matrix_t {
    cairo_matrix_t(
      xx: line[0] / SetLine.unitsPerEm, yx: line[1] / SetLine.unitsPerEm,
      xy: -line[2] / SetLine.unitsPerEm, yy: -line[3] / SetLine.unitsPerEm,
      x0: line[0] * along + line[4], y0: line[1] * along + line[5])
  }
}

extension [Double] {
  fileprivate var matrix: cairo_matrix_t {
    cairo_matrix_t(xx: self[0], yx: self[1], xy: self[2], yy: self[3], x0: self[4], y0: self[5])
  }
}

extension [PDFTokens.Token] {
  /// The last name among what a word is given.
  fileprivate var name: String {
    for case .name(let name) in reversed() { return name }
    return ""
  }
}

extension String {
  fileprivate var rule: cairo_fill_rule_t {
    hasSuffix("*") ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING
  }
}
