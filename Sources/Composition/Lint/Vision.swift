import Glibc

/// Eyes, or a machine, that see fewer colours.
///
/// Matrices on linear light for full dichromacy by Machado, Oliveira and Fernandes (2009).
enum Vision: CaseIterable {
  case protan, deutan, tritan, photocopy

  var name: (zh: String, en: String) {
    switch self {
    case .protan: ("红色盲", "a red-blind reader")
    case .deutan: ("绿色盲", "a green-blind reader")
    case .tritan: ("蓝色盲", "a blue-blind reader")
    case .photocopy: ("黑白复印", "a photocopier")
    }
  }

  /// How far two colours lie apart for these eyes: ΔE of 1976 in CIELAB under D65.
  func difference(_ a: Colour, _ b: Colour) -> Double {
    let (one, two) = (lab(a), lab(b))
    let (l, u, v) = (one.l - two.l, one.a - two.a, one.b - two.b)
    return (l * l + u * u + v * v).squareRoot()
  }

  private func lab(_ colour: Colour) -> (l: Double, a: Double, b: Double) {
    let light = seen(colour.linear)
    func f(_ t: Double) -> Double { t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116 }
    let x = f((0.4124564 * light.0 + 0.3575761 * light.1 + 0.1804375 * light.2) / 0.95047)
    let y = f(0.2126729 * light.0 + 0.7151522 * light.1 + 0.0721750 * light.2)
    let z = f((0.0193339 * light.0 + 0.1191920 * light.1 + 0.9503041 * light.2) / 1.08883)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  private func seen(
    _ light: (red: Double, green: Double, blue: Double)
  ) -> (Double, Double, Double) {
    let matrix: [Double]
    switch self {
    case .protan:
      matrix = [
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
      ]
    case .deutan:
      matrix = [
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881,
      ]
    case .tritan:
      matrix = [
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900,
      ]
    case .photocopy:
      matrix = [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722]
    }
    func row(_ first: Int) -> Double {
      let sum =
        matrix[first] * light.red + matrix[first + 1] * light.green + matrix[first + 2] * light.blue
      return min(1, max(0, sum))
    }
    return (row(0), row(3), row(6))
  }
}
