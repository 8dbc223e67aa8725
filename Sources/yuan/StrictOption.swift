import ArgumentParser

struct StrictOption: ParsableArguments {
  @Flag(help: "Refuse layouts that “yuan mend” would mend. 不接受需要修补的布局。")
  var strict = false
}
