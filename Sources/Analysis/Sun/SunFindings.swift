import Geometry
public import PublicSpace

extension SunStudy {
  /// What had to be assumed of heights.
  package var findings: [Finding] {
    [
      Self.finding(
        .warning, "sun.height", casters.unknown,
        Wording(
          zh: " 栋建筑没有写高度或层数，不知其阴影，日照指标未检查：请补写 height 或 levels",
          en: " buildings tell neither height nor levels, so their shadows are not known and sun is"
            + " not checked: give them one")),
      Self.finding(
        .note, "sun.assumed", casters.assumed,
        Wording(
          zh: " 处墙或小房没有写高度，阴影按常见高度计",
          en: " walls or huts without a height cast a shadow as high as is usual")),
    ]
    .compactMap { $0 }
  }

  private static func finding(
    _ level: Finding.Level, _ code: String, _ elements: [Element], _ sentence: Wording
  ) -> Finding? {
    guard let first = elements.first else { return nil }
    return Finding(
      level, code, feature: first.id, at: first.feature.outline.first,
      Wording("\(elements.count)") + sentence
        + Wording(zh: "；这是第一个", en: "; this is the first"))
  }
}

extension CellGrid {
  /// A grid over the ground inside a site's boundaries.
  ///
  /// Throws `FileError` when there would be more cells than memory should hold.
  public init(over site: Site, cell: Double) throws {
    guard let grid = CellGrid(over: site.border, cell: cell) else {
      throw FileError(
        site.layout.path, zh: "按 \(cell) m 划分的格子太多：请用 --grid 放大格子",
        en: "has too many cells of \(cell) m: make them larger with --grid")
    }
    self = grid
  }

  /// The same for measures among others: on ground that is too wide cells are made larger, which is said.
  static func over(_ site: Site, cell: Double, _ findings: inout [Finding]) throws -> CellGrid {
    var side = cell
    while side < 1e6 {
      if let grid = CellGrid(over: site.border, cell: side) {
        if side > cell {
          findings.append(
            Finding(
              .note, "sun.grid",
              Wording(
                zh: "用地太大，日照按 \(side) m 的格子计",
                en: "is so wide that sun was counted on cells of \(side) m")))
        }
        return grid
      }
      side *= 2
    }
    return try CellGrid(over: site, cell: cell)
  }
}

extension Site {
  /// The box round all boundaries.
  fileprivate var border: Box {
    let boxes = boundaries.compactMap(\.box)
    return boxes.dropFirst().reduce(boxes.first ?? Box(west: 0, south: 0, east: 0, north: 0)) {
      $0.union($1)
    }
  }
}
