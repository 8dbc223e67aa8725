import Analysis
import PublicSpace

extension ZonesDiagram {
  /// The group whose hours without a place of its own change most; nil where none do.
  func mostChanged(
    from today: ZoneMeasures
  ) -> (group: AgeGroup, before: Double, after: Double)? {
    let changes = zip(today.groups, zones.groups).map { before, after in
      (group: after.group, before: before.withoutOwn.hours, after: after.withoutOwn.hours)
    }
    let most = changes.max { abs($0.before - $0.after) < abs($1.before - $1.after) }
    return most.flatMap { $0.before == $0.after ? nil : $0 }
  }

  /// The fields that the finding is about, which have names where there is no room for all.
  ///
  /// Those at odds, and those of the group that the headline speaks of; where it speaks of none, all.
  var spokenOf: [Int] {
    let atOdds = Set(conflicts.flatMap(\.zones))
    let group = today.flatMap { today in
      today.conflicts.count == zones.conflicts.count ? mostChanged(from: today)?.group : nil
    }
    let spoken = shown.filter { index in
      atOdds.contains(index) || group.map { zones.zones[index].isMeant(for: [$0]) } == true
    }
    return spoken.isEmpty ? shown : spoken
  }
}
