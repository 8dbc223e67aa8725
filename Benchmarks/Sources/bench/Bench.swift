import Foundation

/// Measures yuan beside plain references; `README.md` says what and how.
@main
struct Bench {
  let options: Options
  private let folder: String

  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      let folder = options.layouts ?? "\(NSTemporaryDirectory())yuan-bench-\(getpid())"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      defer {
        if options.layouts == nil { try? FileManager.default.removeItem(atPath: folder) }
      }
      try Bench(options: options, folder: folder).run()
    } catch {
      complain("\(error)")
      exit(1)
    }
  }

  private func run() throws {
    let sites = try Town.allCases.map { town in
      try Site(town, at: town.write(to: folder), yuan: options.yuan, way: "\(folder)/printed")
    }
    for site in sites { try checkAgreement(on: site) }
    say("yuan and the reference agree on every area of \(sites.count) layouts.")
    for site in sites { try checkWalks(on: site) }
    for site in sites { try checkViews(on: site) }
    for site in sites { try checkSun(on: site) }
    say("")
    Table.printHead()
    for site in sites { try measureAreas(of: site) }
    for site in sites { try measureWalks(of: site) }
    for site in sites { try measureViews(of: site) }
    for site in sites { try measureSun(of: site) }
    try measurePlans(of: sites[1])
    try measureBoards()
    guard let script = options.comparison, Command("python3", "-c", "import geopandas").works
    else { return say("\ngeopandas is not installed: not compared.") }
    for site in sites { try compareAreas(of: site, with: script) }
  }

  /// One layout and yuan's own plane for it, which all programs are given.
  private struct Site {
    let town: Town
    let path: String
    let definition: String
    let balance: Balance

    init(_ town: Town, at path: String, yuan: String, way: String) throws {
      let printed = try Command(yuan, "measure", path, "--only", "area", "--format", "json").output(
        by: way)
      let report = try JSONDecoder().decode(YuanReport.self, from: printed)
      self.town = town
      self.path = path
      definition = report.plane.proj
      balance = report.balance
    }
  }

  private func checkAgreement(on site: Site) throws {
    let printed = try areaReference(site).output(by: "\(folder)/printed")
    let reference = try JSONDecoder().decode(Balance.self, from: printed)
    let differences = site.balance.differences(from: reference)
    guard differences.isEmpty else {
      throw Command.Failure(
        description: "on \(site.town.featureCount) features yuan and the reference disagree: "
          + differences.joined(separator: "; "))
    }
  }

  private func areaReference(_ site: Site) -> Command {
    Command("\(options.references)/area", site.path, site.definition)
  }

  private func measure(_ site: Site) -> Command {
    Command(options.yuan, "measure", site.path, "--only", "area", "--format", "json")
  }

  private func walks(_ site: Site) -> Command {
    Command(
      options.yuan, "measure", site.path, "--only", "access", "--profile", "walk",
      "--to", "gate,playground", "--format", "json")
  }

  private func walkReference(_ site: Site) -> Command {
    Command("\(options.references)/access", site.path, site.definition)
  }

  private func checkWalks(on site: Site) throws {
    let way = "\(folder)/printed"
    let own = try JSONDecoder().decode(YuanWalks.self, from: walks(site).output(by: way)).walks
    let reference = try JSONDecoder().decode(Walks.self, from: walkReference(site).output(by: way))
    let differences = try own.differences(from: reference)
    let count = own.doors.count
    for line in differences { complain("on \(site.town.featureCount) features, \(line)") }
    guard differences.count * 100 <= Walks.mostDifferences * 2 * count else {
      throw Command.Failure(
        description: "\(differences.count) of \(2 * count) walks differ on "
          + "\(site.town.featureCount) features")
    }
    say(
      "\(2 * count - differences.count) of \(2 * count) walks on \(site.town.featureCount) features "
        + "agree within a centimetre.")
  }

  private func views(_ site: Site) -> Command {
    Command(options.yuan, "sight", site.path, "--from", "bench", "--format", "json")
  }

  private func viewReference(_ site: Site) -> Command {
    Command("\(options.references)/isovist", site.path, site.definition)
  }

  private func checkViews(on site: Site) throws {
    let way = "\(folder)/printed"
    let own = try JSONDecoder().decode(YuanViews.self, from: views(site).output(by: way))
    let reference = try JSONDecoder().decode(Views.self, from: viewReference(site).output(by: way))
    let differences = try Views(areas: own.views.map(\.area)).differences(from: reference)
    guard differences.isEmpty else {
      throw Command.Failure(
        description: "on \(site.town.featureCount) features "
          + differences.prefix(5).joined(separator: "; "))
    }
    say(
      "\(own.views.count) views on \(site.town.featureCount) features agree within a millionth.")
  }

  private func measureViews(of site: Site) throws {
    let contest = try Contest(
      [views(site), viewReference(site)], rounds: options.rounds(for: site.town))
    Table.printRow(
      "views of all benches", site.town.featureCount, contest.sum(of: 0), "C++", contest.sum(of: 1),
      site.town == .small ? .none : .atMost(1.2))
  }

  private func sun(_ site: Site) -> Command {
    Command(
      options.yuan, "sun", site.path, "--day", "2026-01-20", "--from", "08:00", "--to", "16:00",
      "--clock", "utc+8", "--step", "5", "--grid", "1", "--format", "json")
  }

  private func sunReference(_ site: Site) -> Command {
    Command("\(options.references)/sun", site.path, site.definition)
  }

  private func checkSun(on site: Site) throws {
    let way = "\(folder)/printed"
    let own = try JSONDecoder().decode(SunHours.self, from: sun(site).output(by: way))
    let reference = try JSONDecoder().decode(
      SunHours.self, from: sunReference(site).output(by: way))
    let differences = own.differences(from: reference)
    guard differences.isEmpty else {
      throw Command.Failure(
        description: "on \(site.town.featureCount) features "
          + differences.joined(separator: "; "))
    }
    say("Hours of sun on \(site.town.featureCount) features agree within a thousandth.")
  }

  private func measureSun(of site: Site) throws {
    let contest = try Contest(
      [sun(site), sunReference(site)], rounds: options.rounds(for: site.town))
    Table.printRow(
      "hours of sun", site.town.featureCount, contest.sum(of: 0), "C++", contest.sum(of: 1),
      site.town == .small ? .none : .atMost(1.2))
  }

  private func measureWalks(of site: Site) throws {
    let all = Command(options.yuan, "measure", site.path, "--only", "access", "--format", "json")
    let contest = try Contest(
      [walks(site), all, walkReference(site)],
      rounds: site.town == .large
        ? min(3, options.rounds(for: .large)) : options.rounds(for: site.town))
    Table.printRow(
      "access, walk to 2 uses", site.town.featureCount, contest.sum(of: 0), "C++",
      contest.sum(of: 2),
      .atMost(1.5))
    Table.printRow(
      "access, all", site.town.featureCount, contest.sum(of: 1), "C++", contest.sum(of: 2),
      site.town == .middle ? .atMost(10) : .none)
  }

  private func measureAreas(of site: Site) throws {
    let contest = try Contest(
      [measure(site), areaReference(site)], rounds: options.rounds(for: site.town))
    Table.printRow(
      "read + areas", site.town.featureCount, contest.sum(of: 0), "C++", contest.sum(of: 1),
      site.town == .small ? .none : .atMost(1.2))
  }

  private func measurePlans(of site: Site) throws {
    // 3000 pixels on the 841 mm of a lying A1.
    let dpi = "\(3000 / (841 / 25.4))"
    let (pdf, png) = ("\(folder)/plan.pdf", "\(folder)/plan.png")
    let (yuan, reference) = (options.yuan, "\(options.references)/plan")
    let contest = try Contest(
      [
        Command(yuan, "plan", site.path, "-o", pdf),
        Command(yuan, "plan", site.path, "-o", png, "--dpi", dpi),
        Command(reference, site.path, site.definition, pdf),
        Command(reference, site.path, site.definition, png),
        Command(yuan, "plan", site.path, "-o", pdf, "-o", png, "--dpi", dpi),
        Command(reference, site.path, site.definition, pdf, png),
      ], rounds: options.rounds(for: site.town))
    let rows: [(work: String, yuan: Times, reference: Times, target: Target)] = [
      ("plan, PDF + PNG", contest.sum(of: 4), contest.sum(of: 5), .atMost(1)),
      ("plan, PDF", contest.sum(of: 0), contest.sum(of: 2), .none),
      ("plan, PNG", contest.sum(of: 1), contest.sum(of: 3), .none),
    ]
    for row in rows {
      Table.printRow(row.work, site.town.featureCount, row.yuan, "C++", row.reference, row.target)
    }
  }

  private func measureBoards() throws {
    // Debian's mapnik is for Debian's own Python.
    guard let script = options.mapnik, Command("/usr/bin/python3", "-c", "import mapnik").works
    else {
      return say("\nmapnik is not installed: boards are not compared.")
    }
    let boards =
      try [Boards(site: "../Sites/xuelinyuan", option: "option-a")]
      + [Town.small, .middle].map { try Boards(of: $0, in: folder) }
    for board in boards {
      let contest = try Contest(
        board.commands(yuan: options.yuan, mapnik: script, in: folder),
        rounds: options.rounds(for: .middle))
      for (work, index, target) in [
        ("board, A1 PDF", 0, Target.atMost(1)), ("board, A1 PNG", 1, .atMost(2)),
      ] {
        Table.printRow(
          work, board.featureCount, contest.sum(of: index), "mapnik", contest.sum(of: 2), target)
      }
    }
  }

  private func compareAreas(of site: Site, with script: String) throws {
    let geopandas = Command("python3", script, site.path, site.definition)
    let printed = try geopandas.output(by: "\(folder)/printed")
    let other = try JSONDecoder().decode(Balance.self, from: printed)
    for line in site.balance.differences(from: other) {
      complain("geopandas disagrees on \(site.town.featureCount) features: \(line)")
    }
    let contest = try Contest([measure(site), geopandas], rounds: 5)
    Table.printRow(
      "read + areas", site.town.featureCount, contest.sum(of: 0), "geopandas", contest.sum(of: 1),
      .timesFaster(site.town == .large ? 2 : 10))
  }
}
