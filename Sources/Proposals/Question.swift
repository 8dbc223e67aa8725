public import Analysis
public import PublicSpace

/// What a report is asked for, in the words of whoever asks.
public struct Question: Sendable {
  /// The parts of the report; the others' work is left undone.
  public var blocks = Set(MeasureRequest.Block.allCases)
  /// Who goes, by name; nil for all that the site has.
  public var profiles: [String]?
  /// A file of profiles, over those that the site has.
  public var profileFile: String?
  /// What they go to; nil for all that the site has.
  public var uses: [Kind]?
  /// How hours of sun are counted, by a city's name; nil for the site's own.
  public var sunPack: String?
  /// Minutes from midnight, for gates with hours.
  public var minute = MeasureRequest.usualMinute

  /// A file of rules, over those that the site has.
  public var ruleFile: String?

  public init() {}
}

extension SiteFolder {
  /// The profiles that every site has, as `profiles.yaml` beside site.yaml and then another file change them.
  public func profiles(_ file: String? = nil) throws -> [WalkProfile] {
    let files = [own("profiles.yaml"), file].compactMap { $0 }
    return try files.reduce(WalkProfile.shipped) {
      try WalkProfile.profiles(reading: $1, over: $0)
    }
  }

  /// The rules that every site has, as `rules.yaml` beside site.yaml and then another file change them.
  public func rules(_ file: String? = nil) throws -> [Rule] {
    let files = [own("rules.yaml"), file].compactMap { $0 }
    return try files.reduce(Rule.shipped()) { try Rule.rules(reading: $1, over: $0) }
  }

  func request(_ question: Question) throws -> MeasureRequest {
    var request = try MeasureRequest(question.blocks)
    if question.blocks.contains(.sun) || question.blocks.contains(.checks) {
      request.sunPack = try sunPack(question.sunPack)
    }
    if question.blocks.contains(.checks) { request.rules = try rules(question.ruleFile) }
    if question.blocks.contains(.zones) { request.zoning = try zoning() }
    guard question.blocks.contains(where: \.needsWalks) else { return request }
    let known = try profiles(question.profileFile)
    request.profiles = try question.profiles.map { try $0.map { try known.named($0) } } ?? known
    request.uses = question.uses
    request.minute = question.minute
    return request
  }
}

extension [WalkProfile] {
  func named(_ name: String) throws -> WalkProfile {
    let match = first { profile in
      profile.id == name || Language.allCases.contains { profile.name.text(in: $0) == name }
    }
    guard let match else {
      let names = map(\.id)
      throw FileError(
        name, zh: "没有这类出行者；现有 \(names.joined(separator: "、"))，可在 profiles.yaml 中增加",
        en: "is no profile; there are \(names.joined(separator: ", ")), and profiles.yaml adds more"
      )
    }
    return match
  }
}
