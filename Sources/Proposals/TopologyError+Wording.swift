public import PublicSpace
public import Topology

extension TopologyError: Explained {
  /// A fault of ours or of GEOS, whose words are English.
  public var wording: Wording {
    Wording(zh: "几何运算失败（\(step)）：\(message)", en: "cannot \(step): \(message)")
  }
}
