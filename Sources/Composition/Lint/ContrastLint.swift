import Glibc

/// The least contrast of text with what lies under it, and that of large letters (WCAG 2.2, 1.4.3).
private let leastContrast = (text: 4.5, large: 3.0)

/// Text that hardly stands out from what it is printed on.
func faintTexts(on subject: SheetUnderLint) -> [BoardFault] {
  subject.reading.texts.compactMap { text in
    let style = text.line.style
    let isBold = style.face == .textBold || style.face == .titleBold
    // Large is 18 points, or 14 in bold.
    let isLarge = style.size >= (isBold ? 4.9 : 6.3)
    let least = isLarge ? leastContrast.large : leastContrast.text
    let corners = text.corners
    let samples = [0.2, 0.5, 0.8].map { share in
      between(between(corners[0], corners[1], share), between(corners[3], corners[2], share), 0.5)
    }
    let contrasts = samples.map { place -> Double in
      var ground = subject.reading.colour(
        under: place, before: text.order, on: subject.sheet.paper)
      // Letters with a rim stand on the rim.
      if let halo = style.halo, halo.width >= 0.3 { ground = halo.colour.over(ground) }
      return style.colour.over(ground).contrast(with: ground)
    }
    guard let worst = contrasts.min(), worst < least - 0.05 else { return nil }
    let found = (worst * 10).rounded() / 10
    return BoardFault(
      subject.number, text.box, "lint.contrast",
      zh: "“\(text.words)”与底色的对比只有 \(found)，至少应为 \(least)",
      en:
        "“\(text.words)” has a contrast of \(found) with what is under it; it needs \(least)")
  }
}

extension SheetReading {
  /// The colour that has been painted at a place before something is.
  func colour(under place: PaperPoint, before order: Int, on paper: Colour) -> Colour {
    let point = PaperBox(x: place.x, y: place.y, width: 0, height: 0)
    return fills.reduce(paper) { ground, fill in
      guard fill.order < order, fill.box.contains(point), fill.frame?.contains(point) != false
      else { return ground }
      let windings = fill.path.windings(round: place)
      let isInside = fill.isUnion ? windings.winding != 0 : !windings.crossings.isMultiple(of: 2)
      return isInside ? fill.colour.over(ground) : ground
    }
  }
}

extension Colour {
  /// This colour painted over another.
  func over(_ ground: Colour) -> Colour {
    var mixed = ground.mixed(with: self, opacity)
    mixed.opacity = 1
    return mixed
  }

  /// (L₁ + 0.05) ÷ (L₂ + 0.05), the lighter over the darker: 1…21.
  func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// L = 0.2126 R + 0.7152 G + 0.0722 B of linear light.
  var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// Linear light of the sRGB parts.
  var linear: (red: Double, green: Double, blue: Double) {
    func light(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return (light(red), light(green), light(blue))
  }
}
