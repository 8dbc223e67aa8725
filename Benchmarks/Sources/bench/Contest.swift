/// Commands measured in turn, so that what else the machine does meets all of them alike.
struct Contest {
  private(set) var times: [[Double]]

  /// Runs all commands once unmeasured, then so many rounds of each after the other.
  init(_ commands: [Command], rounds: Int) throws {
    times = commands.map { _ in [] }
    for command in commands { _ = try command.cpuTime() }
    for _ in 0..<rounds {
      for (index, command) in commands.enumerated() {
        times[index].append(try command.cpuTime())
      }
    }
  }

  /// The times of a task that takes several commands: their sum in each round.
  func sum(of indices: Int...) -> Times {
    Times((0..<times[0].count).map { round in indices.reduce(0) { $0 + times[$1][round] } })
  }
}

/// CPU times of one task, in seconds.
struct Times {
  let median: Double
  let least: Double

  init(_ times: [Double]) {
    let sorted = times.sorted()
    let half = sorted.count / 2
    median = sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
    least = sorted[0]
  }
}
