public import Analysis
import Projection
public import PublicSpace

extension AccessMeasures {
  /// The block `access` of a report: by profile, every door's way to every use, and their summary.
  func json(on plane: Plane) -> JSONValue {
    .object(
      travellers.map { traveller in
        JSONValue.Member(
          name: traveller.profile.id,
          value: .object([
            "clear_width_m": .number(traveller.profile.rule.clearWidth),
            "speed_m_s": .number(traveller.profile.speed),
            "doors": .array(doors.indices.map { json(of: $0, for: traveller, on: plane) }),
            "to": .object(summaries(of: traveller).map(\.member)),
          ]))
      })
  }

  private func json(of door: Int, for traveller: Traveller, on plane: Plane) -> JSONValue {
    let reaches = zip(uses, traveller.reaches[door]).map { use, reach in
      JSONValue.Member(
        name: use.rawValue, value: reach.json(for: traveller.profile, on: plane))
    }
    return .object([
      "id": .string(doors[door].id), "name": .string(doors[door].name),
      "households": .number(doors[door].households), "to": .object(reaches),
    ])
  }
}

extension Reach {
  fileprivate func json(for profile: WalkProfile, on plane: Plane) -> JSONValue {
    guard let metres else {
      return .object(["m": .null, "why": .string(obstacle?.text(in: .en))])
    }
    return .object([
      "m": .number(metres), "min": .number(metres / profile.speed / 60),
      "id": .string(feature),
    ])
  }
}

extension AccessSummary {
  fileprivate var member: JSONValue.Member {
    func byBand(_ values: [Double]?) -> JSONValue {
      guard let values else { return .null }
      return .object(
        zip(Self.bands, values).map { JSONValue.Member(name: "\(Int($0))", value: .number($1)) })
    }
    return JSONValue.Member(
      name: use.rawValue,
      value: .object([
        "median_m": .number(median), "p90_m": .number(ninetieth), "max_m": .number(longest),
        "worst_door": .string(worstDoor), "reached_share": .number(reachedShare),
        "doors_within": byBand(doorsWithin.map(Double.init)),
        "households_within": byBand(householdsWithin),
        "residents_within": byBand(residentsWithin),
      ]))
  }
}

extension Obstacle {
  /// Why no way leads there, in a few words.
  public func text(in language: Language) -> String {
    let zh = language == .zh
    switch self {
    case .none(let use):
      return zh ? "没有\(use.name(in: .zh))" : "no \(use.name(in: .en))"
    case .blocked(let id?, let kind):
      let name = kind?.name(in: language) ?? ""
      return zh ? "没有通路：被\(name)“\(id)”挡住" : "no free way: \(name) “\(id)” stands between"
    case .blocked(nil, _): return zh ? "没有通路" : "no free way"
    case .narrow(let metres, _):
      let width = Figure.rounded(metres, decimals: 2)
      return zh ? "太窄：最窄处 \(width) m" : "too narrow: \(width) m at the narrowest"
    case .stepped(let id): return zh ? "有台阶“\(id)”" : "steps at “\(id)”"
    case .unassigned:
      return zh ? "没有通路：中间没有画出铺装" : "no free way: nothing paved is drawn between"
    case .outside: return zh ? "没有通路：中间在用地之外" : "no free way: ground outside the site lies between"
    }
  }
}
