import Geometry
package import Navigation
package import PublicSpace

/// The free ground of one rule, with all doors and all that people go to joined to it.
package struct AccessGround: Sendable {
  /// The same up to its very edges.
  let open: GroundMesh
  package let network: WalkNetwork
  /// By door; nil where no straight way leads from it onto the ground.
  package let viewpoints: [Viewpoint?]
  /// The element of each goal of the network.
  package let owners: [Element]
  /// Every public space of the site, reached or not.
  let spaces: [Element]
  /// The goals of each kind of use.
  package let goals: [Kind: [Int]]

  /// - Parameter joined: The kinds that ways may be asked to; nil for all that people go to.
  init(
    _ ground: FreeGround, for rule: WalkProfile.Rule, of site: Site, doors: [Element],
    gates: Gates, joined: Set<Kind>? = nil
  ) throws {
    open = try ground.open(for: rule)
    let mesh = try FreeGround.eroded(open, by: rule.clearWidth)
    let joining = Joining(ground, on: mesh, for: rule)
    var all: [Goal] = []
    var owners: [Element] = []
    let kinds = joined.map(Kind.useSet.intersection) ?? Kind.useSet
    let shut = Set(gates.shut.map(ObjectIdentifier.init))
    for element in site.elements where element.isPresent {
      guard let kind = element.kind, kinds.contains(kind), element.admits(rule),
        !shut.contains(ObjectIdentifier(element))
      else { continue }
      for goal in joining.goals(of: element) {
        all.append(goal)
        owners.append(element)
      }
    }
    self.owners = owners
    spaces = site.elements.filter { $0.isPresent && $0.kind?.isPublicSpace == true }
    goals = Dictionary(grouping: owners.indices) { owners[$0].kind ?? .zone }
    let network = WalkNetwork(mesh, goals: all)
    self.network = network
    viewpoints = doors.map { door in
      guard door.admits(rule), let place = door.shape.points.first else { return nil }
      return joining.foothold(at: place).map { Viewpoint($0, in: network) }
    }
  }
}

extension Kind {
  /// What people walk to, and zones, which are measured from every door and asked after by nobody.
  fileprivate static let useSet = Set(uses + [.zone])
}

extension Element {
  /// Whether a door or a use lets someone in, where it says so.
  func admits(_ rule: WalkProfile.Rule) -> Bool {
    guard rule.means == .wheels else { return feature.flag("walk") ?? true }
    return feature.flag("wheels") ?? feature.flag("step_free") ?? true
  }
}
