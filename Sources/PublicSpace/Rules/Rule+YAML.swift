import Yams

extension Rule {
  /// Reads a file of rules, which add to those known or change them.
  public static func rules(reading path: String, over known: [Rule]) throws -> [Rule] {
    try rules(in: FileBytes(of: path).text, file: path, over: known)
  }

  /// Throws `FileError` at the first key or value that it cannot use, naming its line.
  public static func rules(in yaml: String, file: String, over known: [Rule]) throws -> [Rule] {
    let root = try yamlDocument(in: yaml, file: file)
    guard let root, root.scalar?.string.isEmpty != true else { return known }
    guard let mapping = root.mapping else {
      throw FileError(
        file, zh: "应按编号写出各条规则，例如“ramp.width: {limit: 1.2}”",
        en: "should be rules by id, such as “ramp.width: {limit: 1.2}”")
    }
    var rules = known
    var places = Dictionary(known.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (key, value) in mapping {
      let place = "\(file):\(key.mark?.line ?? 1)"
      guard let id = key.string, !id.isEmpty, let keys = value.mapping else {
        throw FileError(
          place, zh: "规则“\(key.string ?? "")”应由“键: 值”写成，例如“limit: 1.2”",
          en: "the rule “\(key.string ?? "")” should be “key: value” lines such as “limit: 1.2”")
      }
      var rule = places[id].map { rules[$0] } ?? Rule(id: id)
      rule.place = place
      var fields = RuleFields(file: file, keys)
      try rule.set(&fields)
      if let place = places[id] {
        rules[place] = rule
      } else {
        places[id] = rules.count
        rules.append(rule)
      }
    }
    return rules
  }

  private mutating func set(_ fields: inout RuleFields) throws {
    if let words = try fields.words("title") { title = words }
    edition = try fields.text("edition") ?? edition
    clause = try fields.text("clause") ?? clause
    inForce = try fields.date("in_force") ?? inForce
    inForceUntil = try fields.date("in_force_until") ?? inForceUntil
    method = try fields.text("method") ?? method
    unit = try fields.text("unit") ?? unit
    level = try fields.word("level") ?? level
    applies = try fields.word("applies") ?? applies
    confidence = try fields.word("confidence") ?? confidence
    source = try fields.text("source") ?? source
    checkedOn = try fields.date("checked_on") ?? checkedOn
    needs = try fields.list("needs") ?? needs
    kinds = try fields.kinds("kinds") ?? kinds
    parameters.merge(try fields.numbers("with") ?? [:]) { $1 }
    isOn = try fields.truth("on") ?? isOn
    let sign = try fields.sign() ?? limit.sign
    if let value = try fields.limit("limit", sign) {
      limit = value.new
      renewalLimit = value.renewal
    }
    try fields.refuseOthers(in: id)
  }
}
