/// The room between Han characters and Latin letters or figures, in ems.
let mixedScriptGap = 1.0 / 6

/// The bytes of those letters after which a gap belongs: where Han and Latin meet, in both orders.
func mixedScriptGaps(in text: String) -> [Int] {
  var gaps: [Int] = []
  var before = Script.other
  var start = 0
  var offset = 0
  for scalar in text.unicodeScalars {
    let script = Script(scalar)
    if script != before, script != .other, before != .other { gaps.append(start) }
    (before, start) = (script, offset)
    offset += UTF8.width(scalar)
  }
  return gaps
}

private enum Script {
  case han, latin, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .latin
    // Signs that belong to a figure: per cent, degree, squared, cubed.
    case 0x25, 0xB0, 0xB2, 0xB3, 0x2030: self = .latin
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: self = .latin
    default: self = scalar.isHan ? .han : .other
    }
  }
}
