import Geometry
import Projection
package import PublicSpace
package import Topology

/// The sun over a site's grid: what all looks at it share.
package struct SunStudy {
  package let site: Site
  package let grid: CellGrid
  package let casters: ShadowCasters
  let open: CellBits
  private let outlines: [(outline: SweptOutline, height: Double)]

  package init(of site: Site, on grid: CellGrid) throws(TopologyError) {
    self.site = site
    self.grid = grid
    casters = try ShadowCasters(of: site)
    open = try OpenSky(of: site, on: grid).cells
    outlines = casters.solids.map { (SweptOutline($0.piece, on: grid), $0.height) }
  }

  /// What is set where at one look.
  struct Look {
    /// Open cells in the sun but for crowns.
    var lit: [UInt64]
    /// Of these, the ones under a crown without and with leaves.
    var bare: [UInt64] = []
    var leafy: [UInt64] = []
  }

  /// Looks at the ground under each of some suns; nil when the sun is down or too low to count.
  ///
  /// - Parameter leavesAreOut: Nil leaves crowns out.
  func look(
    under suns: [SunPosition], lowest: Double, leavesAreOut: Bool?,
    at each: (Int, Look?) -> Void
  ) {
    var fill = SweptFill(grid)
    var look = Look(lit: open.words)
    let none = [UInt64](repeating: 0, count: open.words.count)
    for (index, sun) in suns.enumerated() {
      guard sun.altitude >= lowest,
        let oneMetre = sun.shadowOfOneMetre(convergence: site.plane.convergence)
      else {
        each(index, nil)
        continue
      }
      look.lit = none
      let offset = oneMetre * (site.plane.scale / grid.cell)
      for (outline, height) in outlines {
        fill.fill(outline, by: offset * height, into: &look.lit)
      }
      for word in look.lit.indices { look.lit[word] = open.words[word] & ~look.lit[word] }
      if let leavesAreOut {
        look.bare = none
        look.leafy = none
        for crown in casters.crowns {
          if crown.isEvergreen || leavesAreOut {
            crown.fill(under: oneMetre, on: grid, into: &look.leafy)
          } else {
            crown.fill(under: oneMetre, on: grid, into: &look.bare)
          }
        }
        for word in none.indices {
          look.leafy[word] &= look.lit[word]
          look.bare[word] &= look.lit[word] & ~look.leafy[word]
        }
      }
      each(index, look)
    }
  }

  /// The share of open ground that the sun shines on; nil where no ground is open.
  package func litShare(under sun: SunPosition) -> Double? {
    var share: Double?
    let all = open.count
    look(under: [sun], lowest: 0, leavesAreOut: nil) {
      let lit = $1?.lit.reduce(0) { $0 + $1.nonzeroBitCount } ?? 0
      if all > 0 { share = Double(lit) / Double(all) }
    }
    return share
  }

  /// Hours of sun on every cell.
  ///
  /// - Parameters:
  ///   - smallestPiece: Minutes below which sun on end is not counted.
  ///   - smallestAltitude: Degrees below which the sun is not counted.
  ///   - leavesAreOut: Nil leaves crowns out.
  package func field(
    _ window: SunWindow, smallestPiece: Double = 0, smallestAltitude: Double = 0,
    leavesAreOut: Bool? = nil
  ) -> SunField {
    let suns = window.suns(over: site.plane.centre)
    let smallest = Int((smallestPiece / window.pace - 1e-9).rounded(.up))
    let none = [UInt64](repeating: 0, count: open.words.count)
    func tally(_ smallest: Int) -> SunTally {
      SunTally(words: none.count, looks: suns.count, smallest: smallest)
    }
    var (all, bare, leafy) = (tally(smallest), tally(1), tally(1))
    let hasTrees = leavesAreOut != nil
    look(under: suns, lowest: smallestAltitude * .pi / 180, leavesAreOut: leavesAreOut) {
      guard var look = $1 else { return all.add(none) }
      if hasTrees {
        bare.add(look.bare)
        leafy.add(look.leafy)
        for word in none.indices { look.lit[word] &= ~look.leafy[word] }
      }
      all.add(look.lit)
    }
    let throughBare = hasTrees ? bare.totals(on: grid) : []
    var lit = all.totals(on: grid)
    for index in throughBare.indices { lit[index] -= min(lit[index], throughBare[index]) }
    return SunField(
      grid: grid, window: window, hasTrees: hasTrees, lit: lit, throughBare: throughBare,
      throughLeaves: hasTrees ? leafy.totals(on: grid) : [], runs: all.runs(on: grid), open: open)
  }

  /// The share of sun on some cells over all looks, sun through crowns at its part.
  func shares(
    of places: [CellSet], _ window: SunWindow, leavesAreOut: Bool
  ) -> [Double?] {
    let suns = window.suns(over: site.plane.centre)
    var light = [Double](repeating: 0, count: places.count)
    look(under: suns, lowest: 0, leavesAreOut: leavesAreOut) {
      guard let look = $1 else { return }
      for (place, cells) in places.enumerated() {
        let (bare, leafy) = (cells.count(in: look.bare), cells.count(in: look.leafy))
        light[place] += Double(cells.count(in: look.lit) - bare - leafy)
        light[place] += CrownLight.bare * Double(bare) + CrownLight.leafy * Double(leafy)
      }
    }
    return zip(light, places).map { light, cells in
      cells.count > 0 ? light / Double(cells.count * suns.count) : nil
    }
  }
}
