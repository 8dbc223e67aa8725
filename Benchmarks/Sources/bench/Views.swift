/// What is in view of every bench as one program reckoned it, in square metres, in the order of the layout.
struct Views: Decodable {
  let areas: [Double]

  /// Views that differ from another's by more than a millionth, in lines.
  func differences(from other: Views) throws -> [String] {
    guard areas.count == other.areas.count else {
      throw Command.Failure(description: "\(areas.count) benches, not \(other.areas.count)")
    }
    return zip(areas, other.areas).enumerated().compactMap { index, pair in
      abs(pair.0 - pair.1) <= max(1e-6 * pair.1, 1e-5)
        ? nil : "bench \(index + 1): \(pair.0) m², not \(pair.1) m²"
    }
  }
}

/// The parts of `yuan sight --from bench --format json` that are looked at.
struct YuanViews: Decodable {
  struct View: Decodable {
    let area: Double

    enum CodingKeys: String, CodingKey { case area = "area_m2" }
  }

  let views: [View]
}
