import Geometry
import Projection
package import PublicSpace

/// A section through a site: houses, trees and people at true height, and the noon sun.
package struct SectionView: SiteView {
  package let site: Site
  let line: SectionLine
  private let profile: SectionProfile

  package init(of site: Site, along line: SectionLine) throws {
    self.site = site
    self.line = line
    profile = try SectionProfile(of: site, along: line)
  }

  /// The section that shows most of the court; nil for a site without ground.
  package init?(throughCourtOf site: Site) throws {
    guard let line = SectionLine.throughCourt(of: site) else { return nil }
    try self.init(of: site, along: line)
  }

  private var storeyHeight: Double { site.description.storeyHeight }

  package func title(in language: Language) -> String {
    language == .zh ? "剖面 A–A′" : "Section A–A′"
  }

  package func note(in language: Language) -> String {
    let length = Int(line.length.rounded())
    let isReckoned = seenTrees.contains { $0.element.isHeightReckoned }
    let parts =
      language == .zh
      ? [
        "长 \(length) m，高宽同比", suns.isEmpty ? "正午阳光横穿剖面，未画" : "日照角为正午光线落在剖面内的角度",
        isReckoned ? "未注高度的树按冠幅推算" : nil, "人物仅示尺度",
      ]
      : [
        "\(length) m long, heights true to lengths",
        suns.isEmpty
          ? "the noon sun shines across the cut and is not drawn"
          : "angles are those of the noon sun laid into the cut",
        isReckoned ? "trees without a height by their crown" : nil, "people are for scale",
      ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  private var suns: [SunProfile] {
    SunProfile.noons.compactMap { SunProfile($0, along: line, on: site.plane) }
  }

  package func scale(fitting box: PaperBox, letters: Double) -> Double {
    let (roof, hasSun) = (tallest + SectionSun.eaves, !suns.isEmpty)
    let coarse = stride(from: 10_000.0, through: 1e6, by: 10_000)
    return (PlanView.scales + coarse).first { scale in
      // Over the roofs stand the houses’ names and the suns.
      let sun = hasSun ? SectionSun.least * 1000 / scale + 2 * SectionSun.disc : 0
      let above = roof * 1000 / scale + max(sun, letters * 1.5)
      return line.length * 1000 / scale <= box.width
        && above + below(letters, at: scale) <= box.height
    } ?? 1e6
  }

  /// Millimetres from the ground down to under the names of what lies there.
  private func below(_ letters: Double, at scale: Double, share: Double = 1) -> Double {
    max(3, 1100 / (scale * share)) + letters
      * (2.2 + 1.3 * Double(SectionGroundNames.rows(at: scale)))
  }

  private var tallest: Double {
    let houses = profile.houses.compactMap { $0.element?.standing(storeyHeight: storeyHeight) }
    return max(houses.max() ?? 0, seenTrees.map(\.height).max() ?? 0, 6)
  }

  /// Trees on the line or behind it, up to 40 m.
  private var seenTrees: [(element: Element, along: Double, beyond: Double, height: Double)] {
    site.elements(of: .tree).filter(\.isPresent).flatMap { tree in
      tree.shape.points.compactMap { point in
        let (along, beyond) = (line.along(point), line.beyond(point))
        guard beyond > -tree.crownRadius, beyond < 40, along > 0, along < line.length,
          let height = tree.standing(storeyHeight: storeyHeight)
        else { return nil }
        return (tree, along, beyond, height)
      }
    }
  }

  package func marks(on paper: DiagramPaper) throws -> ViewMarks {
    let box = paper.view.box
    let below = below(paper.letters, at: paper.view.scale, share: paper.view.share)
    let left = box.x + (box.width - paper.view.millimetres(line.length)) / 2
    // On a sheet that is taller than the drawing it stands a little under the middle.
    let spare = box.height - below - paper.view.millimetres(tallest + 10)
    let frame = SectionFrame(
      profile: profile, paper: paper,
      foot: PaperPoint(left, box.bottom - below - max(0, spare) * 0.42))
    let houses = SectionHouses(frame: frame, storeyHeight: storeyHeight)
    let rays = SectionSun(
      frame: frame, storeyHeight: storeyHeight, houses: sunlitHouses, suns: suns
    ).rays()
    var marks = behind(frame, houses)
    marks += rays.flatMap(\.marks)
    marks += SectionGround(frame: frame).marks()
    for stretch in profile.ground {
      switch stretch.element?.kind {
      case .building: marks += houses.cut(stretch)
      case .some(let kind) where kind < .water || Self.huts.contains(kind):
        marks += houses.small(stretch)
      default: continue
      }
    }
    marks += SectionPeople(frame: frame).marks()
    let words = SectionWords(frame: frame)
    var spots = Spots(in: box)
    if let corner = freeCorner(frame) {
      marks += SectionKeyPlan(site: site, line: line, paper: paper).marks(in: corner)
      spots.take(corner.inset(by: -2))
    }
    marks += houses.storeys(of: site.elements(of: .building).filter(\.isPresent), &spots)
    for disc in rays.compactMap(\.disc) {
      spots.take(PaperBox(around: disc, width: paper.letters, height: paper.letters))
    }
    let ends = SectionEnds(frame: frame)
    for box in ends.boxes { spots.take(box) }
    var names = SectionHouseNames(
      of: named(houses), frame: frame, storeyHeight: storeyHeight)
    marks += names.overRoofs(&spots)
    // Names may move along their roofs and up, while angles have their places by their suns.
    let cut = profile.houses.map { house in
      frame.box(
        house.span, 0, house.element?.standing(storeyHeight: storeyHeight) ?? storeyHeight)
    }
    var sky = Spots(in: box, taken: spots.taken + cut)
    let known = sky.taken.count
    marks += words.angles(rays, &sky)
    for angle in sky.taken.dropFirst(known) { spots.take(angle) }
    let others = names.besideSuns(&spots, over: cut)
    marks += others.marks
    marks += words.widths()
    let grounds = SectionGroundNames(frame: frame).marks(in: box)
    marks += grounds.marks + ends.marks
    return ViewMarks(marks: [.framed(box, marks)], findings: others.findings + grounds.findings)
  }

  /// Room for the key plan in the upper left, where nothing stands so high.
  private func freeCorner(_ frame: SectionFrame) -> PaperBox? {
    let box = frame.paper.view.box
    let side = min(box.width * 0.13, box.height * 0.34)
    let corner = PaperBox(x: box.x + 4, y: box.y + 4, width: side, height: side)
    let top = frame.place(0, tallest + 0.6).y
    return side > 12 && corner.bottom + 3 < top ? corner : nil
  }

  private var sunlitHouses: [SectionProfile.Stretch] {
    let cut = profile.houses
    guard profile.courts(between: cut).isEmpty else { return cut }
    return profile.housesBehind(among: site.elements(of: .building).filter(\.isPresent))
  }

  /// The houses that have their names over them: those that are cut, and those that the light comes over;
  /// one that is broken off has its name under its break line.
  private func named(_ houses: SectionHouses) -> [SectionProfile.Stretch] {
    let cut = profile.houses
    return cut
      + sunlitHouses.filter { lit in
        guard let house = lit.element, !cut.contains(where: { $0.element === house }) else {
          return false
        }
        return houses.seen(house).map { $0.height <= houses.room } ?? false
      }
  }

  private static let huts: Set<Kind> = [.waste, .station, .toilet, .pavilion, .bikeParking]

  /// What is seen behind the cut, the farthest first.
  private func behind(_ frame: SectionFrame, _ houses: SectionHouses) -> [Mark] {
    var seen: [(beyond: Double, marks: [Mark])] = site.elements.filter {
      $0.isPresent && ($0.kind == .building || $0.kind.map(Self.huts.contains) == true)
    }.compactMap(houses.behind)
    for tree in seenTrees {
      let pale = tree.beyond < tree.element.crownRadius ? 0 : min(0.72, 0.2 + tree.beyond / 60)
      let drawn = TreeElevation(
        tree.element, at: frame.place(tree.along, 0),
        radius: frame.millimetres(tree.element.crownRadius), height: frame.millimetres(tree.height))
      seen.append((tree.beyond, drawn.marks(frame.theme, frame.pen, pale: pale)))
    }
    // A stable order: of two as far, the later in the file lies on top.
    return seen.enumerated().sorted {
      ($0.element.beyond, -$0.offset) > ($1.element.beyond, -$1.offset)
    }.flatMap(\.element.marks)
  }
}
