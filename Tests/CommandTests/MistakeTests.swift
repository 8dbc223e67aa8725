import Samples
import Testing

/// Everything that can go wrong is one line that helps, and never a crash.
struct MistakeTests {
  private static func collection(_ ring: String, kind: String = "boundary") -> String {
    #"{"type":"FeatureCollection","features":[{"type":"Feature","id":"f1","properties":"#
      + #"{"kind":"\#(kind)"},"geometry":{"type":"Polygon","coordinates":[\#(ring)]}}]}"#
  }

  @Test(arguments: [
    ("mesure", "没有命令“mesure”；是否想写 measure？"), ("boards", "是否想写 board？"),
    ("画图", "没有命令“画图”；有 kinds、"),
  ])
  func aCommandThatThereIsNotIsNamedWithTheNearest(word: String, told: String) throws {
    try inFolder { folder in
      let answer = try yuan(word, "Sites", in: folder)
      #expect(answer.code == 64 && answer.output.isEmpty)
      #expect(answer.errors.hasPrefix("错误：") && answer.errors.contains(told), "\(answer.errors)")
      let english = try yuan(word, "--language", "en", in: folder).errors
      #expect(english.contains("there is no command “\(word)”"), "\(english)")
    }
  }

  @Test func anEmptyLayoutIsToldToBeEmpty() throws {
    try inFolder { folder in
      try write(#"{"type":"FeatureCollection","features":[]}"#.utf8, to: "\(folder)/空.geojson")
      for frame in [[], ["--boundary", "hull"]] {
        let answer = try yuan(["measure", "空.geojson"] + frame, in: folder)
        #expect(answer.code == 1 && answer.errors.contains("没有任何要素"), "\(answer.errors)")
      }
    }
  }

  @Test func anOptionOfOneValueGivenTwiceIsRefused() throws {
    try inFolder { folder in
      try write(
        SampleLayout([.area("boundary", .rectangle(0, 0, 50, 20))]).text().utf8,
        to: "\(folder)/a.geojson")
      let twice = ["--format", "json", "--format=csv"]
      let answer = try yuan(["measure", "a.geojson"] + twice, in: folder)
      #expect(answer.code == 64 && answer.output.isEmpty)
      #expect(answer.errors.contains("--format 写了不止一次；只能写一个值"), "\(answer.errors)")
      let both = ["--only", "area", "--only", "counts", "--format", "json"]
      let measured = try yuan(["measure", "a.geojson"] + both, in: folder)
      #expect(measured.code == 0, "\(measured.errors)")
      #expect(measured.output.contains("\"area\"") && measured.output.contains("\"trees\""))
    }
  }

  @Test(arguments: [
    ("--format", "'table'、'json'、'csv'、'markdown'\n"), ("--language", "'zh'、'en'\n"),
  ])
  func theValuesOfAnOptionAreListedInChinese(option: String, told: String) throws {
    try inFolder { folder in
      let answer = try yuan("measure", "a.geojson", option, "布", in: folder)
      #expect(answer.code == 64 && answer.errors.contains("可用的值：" + told), "\(answer.errors)")
    }
  }

  private static let ring = "[[121.4,31.3],[121.401,31.3],[121.401,31.301],[121.4,31.3]]"

  private static let layouts: [(name: String, text: String, word: String)] = [
    ("unclosed", collection("[[121.4,31.3],[121.401,31.3],[121.401,31.301],[121.4,31.301]]"), "f1"),
    ("NaN", collection("[[NaN,31.3],[121.401,31.3],[121.401,31.301],[121.4,31.3]]"), "JSON"),
    ("empty", "", "JSON"),
    ("truncated", String(collection(ring).dropLast(40)), "JSON"),
    ("texts for numbers", collection(##"[["a","b"],["c","d"],["e","f"],["a","b"]]"##), "f1"),
    ("a list", "[1, 2, 3]", "GeoJSON"),
    ("a list of features that is none", #"{"type":"FeatureCollection","features":{}}"#, "features"),
    ("deep", String(repeating: "[", count: 10_000), "JSON"),
    ("deep in a geometry", collection(String(repeating: "[", count: 10_000)), "JSON"),
    (
      "deep and whole",
      collection(String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)), ""
    ),
    ("no boundary", #"{"type":"FeatureCollection","features":[]}"#, "boundary"),
    (
      "projected",
      collection("[[351000,3460000],[351100,3460000],[351100,3460100],[351000,3460000]]"),
      "degrees"
    ),
  ]

  @Test(arguments: layouts.indices, ["measure", "plan"])
  func aBadLayoutIsNamedInOneLine(index: Int, command: String) throws {
    let (name, text, word) = Self.layouts[index]
    try inFolder { folder in
      let file = "\(name).geojson"
      try write(text.utf8, to: "\(folder)/\(file)")
      let answer =
        command == "plan"
        ? try english("plan", file, "-o", "out.pdf", in: folder)
        : try english(command, file, in: folder)
      expectOneError(answer, code: 1, naming: file, word)
      #expect(try names(in: folder) == [file])
    }
  }

  @Test func allThatIsWrongIsSaidAtOnce() throws {
    try inFolder { folder in
      let one = Self.collection("[[121.4,31.3],[121.401,31.3]]").dropLast(2)
      let two = #",{"type":"Feature","id":"f2","geometry":{"type":"Disc","coordinates":[]}}]}"#
      try write((one + two).utf8, to: "\(folder)/two.geojson")
      let answer = try english("measure", "two.geojson", in: folder)
      #expect(answer.code == 1)
      let lines = answer.errors.split(separator: "\n")
      #expect(lines.count == 2 && lines[0].contains("f1") && lines[1].contains("f2"))
    }
  }

  @Test func whatIsNotThereIsNamed() throws {
    try inFolder { folder in
      expectOneError(
        try english("measure", "nowhere.geojson", in: folder), code: 1, naming: "nowhere.geojson",
        "No such file")
      expectOneError(
        try english("board", "nowhere", in: folder), code: 1, naming: "nowhere", "")
      expectOneError(
        try english("compare", "a.geojson", "b.geojson", in: folder), code: 1, naming: "a.geojson",
        "")
    }
  }

  @Test(arguments: [
    (["measure", "nowhere.geojson"], "错误：nowhere.geojson: 没有这个文件或文件夹；请检查名称\n"),
    (["board", "empty"], "错误：empty: 其中没有 .geojson 布局；请把现状存为 existing.geojson\n"),
    (["mend", "a.geojson", "-o", "b"], "错误：a.geojson: 要素“f1”，第 1 行：环 1 未闭合；在末尾重复首点\n"),
    (
      ["convert", "a.geojson", "--to", "gcj02", "-o", "a.geojson"],
      "错误：a.geojson: 就是输入文件 a.geojson，输入文件从不改写；请另起名称\n"
    ),
    (
      ["plan", "site", "-o", "a.pdf", "--plane", "EPSG:4326"],
      "错误：site/a.geojson: 不能采用 EPSG:4326：它以度为单位，不是米；plane 写作 auto，或当地适用的米制坐标系\n"
    ),
  ])
  func withoutALanguageMistakesAreInChinese(arguments: [String], complaint: String) throws {
    try inFolder { folder in
      let unclosed = try #require(Self.layouts.first?.text)
      try write(unclosed.utf8, to: "\(folder)/a.geojson")
      for name in ["empty", "site"] { try makeFolder("\(folder)/\(name)") }
      try write(Self.collection(Self.ring).utf8, to: "\(folder)/site/a.geojson")
      let answer = try yuan(arguments, in: folder)
      #expect(answer.code == 1 && answer.errors == complaint && answer.output.isEmpty)
    }
  }

  @Test func aFolderWithoutLayoutsSaysWhatItNeeds() throws {
    try inFolder { folder in
      for command in ["measure", "board"] {
        expectOneError(
          try english(command, ".", in: folder), code: 1, naming: ".", "holds no .geojson layout")
      }
    }
  }

  @Test func aSiteWithoutProposalsIsSentToThePlan() throws {
    try TinySite.inFolder { folder in
      try remove("\(folder)/tiny/option-a.geojson")
      expectOneError(
        try english("board", "tiny", in: folder), code: 1, naming: "tiny", "yuan plan")
      #expect(try names(in: folder) == ["tiny"])
    }
  }

  @Test func aDescriptionWithAMistakeIsNamedWithItsLine() throws {
    try TinySite.inFolder { folder in
      try write("name: 小院\nresidents: many\n".utf8, to: "\(folder)/tiny/site.yaml")
      expectOneError(
        try english("measure", "tiny", in: folder), code: 1, naming: "tiny/site.yaml:2", "residents"
      )
    }
  }

  @Test func anOutputThatCannotBeWrittenIsNamed() throws {
    try TinySite.inFolder { folder in
      expectOneError(
        try english("plan", "tiny", "-o", "none/plan.pdf", in: folder), code: 1,
        naming: "none/plan.pdf", "folder")
      expectOneError(
        try english("plan", "tiny", "-o", "/dev/null/plan.png", in: folder), code: 1,
        naming: "/dev/null/plan.png", "")
      expectOneError(
        try english("board", "tiny", "-o", "/dev/null/out", in: folder), code: 1,
        naming: "/dev/null", "")
    }
  }

  @Test func aScaleThatDoesNotFitNamesOneThatDoes() throws {
    try TinySite.inFolder { folder in
      let answer = try english(
        "plan", "tiny", "-o", "plan.pdf", "--scale", "1:10", "--sheet", "A4", in: folder)
      expectOneError(answer, code: 1, naming: "1:10", "A4")
      #expect(answer.errors.contains(/take 1:[0-9]+ or a larger sheet/))
      #expect(try names(in: folder) == ["tiny"])
    }
  }

  @Test func anUnknownOptionNamesTheOnesThereAre() throws {
    try TinySite.inFolder { folder in
      expectOneError(
        try english("board", "tiny", "--option", "option-z", in: folder), code: 1,
        naming: "tiny", "it has option-a")
    }
  }

  @Test(arguments: [
    (["plan", "tiny", "-o", "plan.jpg"], "plan.jpg"), (["plan", "tiny", "-o", "plan"], "plan"),
    (["plan", "tiny"], "output"), (["plan", "tiny", "-o", "a.pdf", "--sheet", "A9"], "A9"),
    (["plan", "tiny", "-o", "a.pdf", "--scale", "half"], "half"),
    (["plan", "tiny", "-o", "a.pdf", "--scale", "1:0"], "1:0"),
    (["plan", "tiny", "-o", "a.png", "--dpi", "9999999"], "9999999"),
    (["plan", "tiny", "-o", "a.png", "--dpi", "nan"], "nan"),
    (["board", "tiny", "--format", "gif"], "gif"), (["board", "tiny", "--format", ""], "format"),
    (["measure", "tiny", "--format", "xml"], "xml"),
    (["measure", "tiny", "--lang", "zh"], "--lang"),
    (["measure", "tiny", "--language", "fr"], "fr"), (["measure"], "layout"),
    (["measure", "a", "b"], "b"), (["compare"], "before"), (["draw"], "draw"),
    (["plan"], "layout"), (["board"], ""), (["zones", "tiny", "--hour", "30"], "--hour"),
  ])
  func aCommandUsedWronglySaysHowItIsUsed(arguments: [String], word: String) throws {
    try TinySite.inFolder { folder in
      let chinese = try yuan(arguments, in: folder)
      #expect(chinese.code == 64 && chinese.output.isEmpty)
      let usage = arguments == ["draw"] ? "yuan" : "yuan \(arguments[0])"
      #expect(chinese.errors.hasPrefix("错误：") && chinese.errors.contains("\n用法：\(usage)"))
      #expect(chinese.errors.split(separator: "\n").first?.contains(word) == true)
      // Where there is no such command, or no such language, there is none to ask for.
      guard arguments != ["draw"], !arguments.contains("--language") else { return }
      let answer = try yuan(arguments + ["--language", "en"], in: folder)
      #expect(answer.code == 64 && answer.output.isEmpty)
      let lines = answer.errors.split(separator: "\n")
      #expect(lines.first?.hasPrefix("Error: ") == true)
      #expect(lines.first?.contains(word) == true, "\(answer.errors)")
      #expect(lines.count { $0.hasPrefix("Error:") } == 1)
      #expect(answer.errors.contains("Usage: \(usage)"))
      #expect(try names(in: folder) == ["tiny"])
    }
  }

  @Test func aSiteThatThereIsNotIsNamed() throws {
    try TinySite.inFolder { folder in
      let board = try english("board", "nowhere", in: folder)
      expectOneError(board, code: 1, naming: "nowhere", "No such file or directory; check the name")
      let verify = try english("verify", "tiny/site.yaml", "nowhere", in: folder)
      expectOneError(
        verify, code: 1, naming: "nowhere", "No such file or directory; check the name")
      let alone = try english("board", "existing.geojson", in: "\(folder)/tiny")
      expectOneError(alone, code: 1, naming: "existing.geojson", "has no proposal")
      #expect(!alone.errors.contains("Error: :"), "\(alone.errors)")
    }
  }

  @Test func aSectionFarOffIsNamed() throws {
    try TinySite.inFolder { folder in
      let answer = try english(
        "plan", "tiny", "--section", "1,2,3,4", "-o", "out.pdf", in: folder)
      expectOneError(answer, code: 1, naming: "--section", "does not cross the site")
    }
  }
}

/// One line for people, and nothing for programs.
private func expectOneError(
  _ answer: Answer, code: Int32, naming name: String, _ word: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let lines = answer.errors.split(separator: "\n")
  let isOneLine = lines.count == 1 && lines[0].hasPrefix("Error: ")
  let isClear = answer.errors.contains(name) && (word.isEmpty || answer.errors.contains(word))
  #expect(answer.code == code, "\(answer.errors)", sourceLocation: sourceLocation)
  #expect(isOneLine && isClear, "\(answer.errors)", sourceLocation: sourceLocation)
  #expect(answer.output.isEmpty, sourceLocation: sourceLocation)
}
