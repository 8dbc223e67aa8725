import ArgumentParser
import Proposals
import PublicSpace

struct Profiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles",
    abstract: "Prints who goes about, how wide and how fast, to copy and change. 列出各类出行者。",
    discussion: """
      yuan profiles > Sites/xuelinyuan/profiles.yaml   to begin with; keep what you change
      yuan profiles Sites/xuelinyuan                   as this site has them

      All numbers are reference values. 各数均为参考值，可在 profiles.yaml 中改。
      """)

  @Argument(help: "A site folder or a .geojson layout; what is shipped when not given. 社区文件夹或布局。")
  var site: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    guard let site else { return print(WalkProfile.shippedYAML) }
    print(try SiteFolder(site).profiles().yaml, terminator: "")
  }
}
