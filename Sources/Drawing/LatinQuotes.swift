/// The bytes of quotation marks and apostrophes that stand in Latin text: fonts of Han set them as wide as
/// a 汉字 unless they are told.
func latinQuotes(in text: String) -> [Range<Int>] {
  let isLatin = !text.unicodeScalars.contains { $0.isHan }
  var quotes: [Range<Int>] = []
  var before: Unicode.Scalar?
  var offset = 0
  for scalar in text.unicodeScalars {
    let end = offset + UTF8.width(scalar)
    let isApostrophe =
      scalar == "’" && before.map { $0.isASCII && $0.properties.isAlphabetic } == true
    if isApostrophe || isLatin && ("\u{2018}"..."\u{201D}").contains(scalar) {
      quotes.append(offset..<end)
    }
    (before, offset) = (scalar, end)
  }
  return quotes
}

extension Unicode.Scalar {
  var isHan: Bool {
    switch value {
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
