extension Rule {
  /// The name of the rules that every site has.
  public static let packName = "cn-residential"

  /// The rules that every site has, as their users write them.
  ///
  /// Numbers and clauses were read in pages that quote the standards, not in the printed standards: each
  /// rule says where, when and how sure that is. What is general knowledge only prints as a reference.
  public static let shippedYAML = [
    packGreen, packWays, packFire, packBarriers, packPlaces, packData,
  ].joined(separator: "\n")

  /// What `shippedYAML` says.
  public static func shipped() throws -> [Rule] {
    try rules(in: shippedYAML, file: "\(packName).yaml", over: [])
  }
}
