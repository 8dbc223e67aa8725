import ArgumentParser
import Proposals
import Reporting

struct Rules: ParsableCommand {
  /// What rules may be told as: reports, and a layer of what does not comply.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv, markdown, geojson
  }

  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Judges a layout by rules, clause by clause, and shows what fails where. 按标准逐条检查。",
    discussion: """
      yuan rules Sites/xuelinyuan                                  every rule's verdict
      yuan rules mine.geojson --rules ours.yaml                    with rules of your own
      yuan rules mine.geojson --format geojson > witnesses.geojson what fails, to open in QGIS
      yuan rules --list                                            the rules, their clauses and sources

      Exit code 1 when something fails that a clause says must be, else 0. What is not known or not
      drawn is “unchecked”, never a pass; uncertain numbers are notes, never a verdict.
      有“应”级规则不符合时退出码为 1；缺数据为“未检查”，拿不准的数只作“参考”。
      """)

  @Argument(help: "A .geojson layout, or a site folder (its first layout). 布局文件或社区文件夹。")
  var layout: String?

  @Option(help: "A YAML file of rules, over those shipped and the site's rules.yaml. 规则文件。")
  var rules: String?

  @Flag(help: "Print the rules themselves. 列出规则。")
  var list = false

  @Option(help: "table, json, csv, markdown or geojson (what does not comply). 输出格式。")
  var format = Format.table

  @OptionGroup var language: LanguageOption
  @OptionGroup var strictness: StrictOption
  @OptionGroup var frame: FrameOptions

  func validate() throws {
    guard list || layout != nil else {
      throw ValidationError(
        language.say("请指明要检查的布局或社区文件夹，或用 --list", "name a layout or a site folder, or say --list"))
    }
    guard !list || format != .geojson else {
      throw ValidationError(
        language.say("--list 没有 geojson 格式", "--list has no format geojson"))
    }
  }

  func run() throws {
    let form = Report.Format(rawValue: format.rawValue)
    if list {
      let report = try listRules(of: layout, with: rules, in: language.language)
      print(report.text(as: form ?? .table))
      return
    }
    let judged = try judge(
      layout ?? "", by: rules, in: language.language, strictly: strictness.strict,
      frame: frame.frame)
    print(form.map { judged.report.text(as: $0) } ?? judged.geoJSON)
    if judged.hasFailedMust { throw ExitCode(1) }
  }
}
