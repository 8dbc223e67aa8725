import Samples
import Testing

/// Everything that can go wrong is one line that helps, and never a crash.
struct MistakeTests {
  private static func collection(_ ring: String, kind: String = "boundary") -> String {
    #"{"type":"FeatureCollection","features":[{"type":"Feature","id":"f1","properties":"#
      + #"{"kind":"\#(kind)"},"geometry":{"type":"Polygon","coordinates":[\#(ring)]}}]}"#
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
        ? try yuan("plan", file, "-o", "out.pdf", in: folder) : try yuan(command, file, in: folder)
      expectOneError(answer, code: 1, naming: file, word)
      #expect(try names(in: folder) == [file])
    }
  }

  @Test func allThatIsWrongIsSaidAtOnce() throws {
    try inFolder { folder in
      let one = Self.collection("[[121.4,31.3],[121.401,31.3]]").dropLast(2)
      let two = #",{"type":"Feature","id":"f2","geometry":{"type":"Disc","coordinates":[]}}]}"#
      try write((one + two).utf8, to: "\(folder)/two.geojson")
      let answer = try yuan("measure", "two.geojson", in: folder)
      #expect(answer.code == 1)
      let lines = answer.errors.split(separator: "\n")
      #expect(lines.count == 2 && lines[0].contains("f1") && lines[1].contains("f2"))
    }
  }

  @Test func whatIsNotThereIsNamed() throws {
    try inFolder { folder in
      expectOneError(
        try yuan("measure", "nowhere.geojson", in: folder), code: 1, naming: "nowhere.geojson",
        "No such file")
      expectOneError(
        try yuan("board", "nowhere", in: folder), code: 1, naming: "nowhere", "")
      expectOneError(
        try yuan("compare", "a.geojson", "b.geojson", in: folder), code: 1, naming: "a.geojson", "")
    }
  }

  @Test func aFolderWithoutLayoutsSaysWhatItNeeds() throws {
    try inFolder { folder in
      for command in ["measure", "board"] {
        expectOneError(
          try yuan(command, ".", in: folder), code: 1, naming: ".", "holds no .geojson layout")
      }
    }
  }

  @Test func aSiteWithoutProposalsIsSentToThePlan() throws {
    try TinySite.inFolder { folder in
      try remove("\(folder)/tiny/option-a.geojson")
      expectOneError(
        try yuan("board", "tiny", in: folder), code: 1, naming: "tiny", "yuan plan")
      #expect(try names(in: folder) == ["tiny"])
    }
  }

  @Test func aDescriptionWithAMistakeIsNamedWithItsLine() throws {
    try TinySite.inFolder { folder in
      try write("name: 小院\nresidents: many\n".utf8, to: "\(folder)/tiny/site.yaml")
      expectOneError(
        try yuan("measure", "tiny", in: folder), code: 1, naming: "tiny/site.yaml:2", "residents")
    }
  }

  @Test func anOutputThatCannotBeWrittenIsNamed() throws {
    try TinySite.inFolder { folder in
      expectOneError(
        try yuan("plan", "tiny", "-o", "none/plan.pdf", in: folder), code: 1,
        naming: "none/plan.pdf", "folder")
      expectOneError(
        try yuan("plan", "tiny", "-o", "/dev/null/plan.png", in: folder), code: 1,
        naming: "/dev/null/plan.png", "")
      expectOneError(
        try yuan("board", "tiny", "-o", "/dev/null/out", in: folder), code: 1,
        naming: "/dev/null", "")
    }
  }

  @Test func aScaleThatDoesNotFitNamesOneThatDoes() throws {
    try TinySite.inFolder { folder in
      let answer = try yuan(
        "plan", "tiny", "-o", "plan.pdf", "--scale", "1:10", "--sheet", "A4", in: folder)
      expectOneError(answer, code: 1, naming: "1:10", "A4")
      #expect(answer.errors.contains(/take 1:[0-9]+ or a larger sheet/))
      #expect(try names(in: folder) == ["tiny"])
    }
  }

  @Test func anUnknownOptionNamesTheOnesThereAre() throws {
    try TinySite.inFolder { folder in
      expectOneError(
        try yuan("board", "tiny", "--option", "option-z", in: folder), code: 1,
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
    (["measure", "a", "b"], "b"), (["compare", "tiny"], "after"), (["draw"], "draw"),
  ])
  func aCommandUsedWronglySaysHowItIsUsed(arguments: [String], word: String) throws {
    try TinySite.inFolder { folder in
      let answer = try yuan(arguments, in: folder)
      #expect(answer.code == 64 && answer.output.isEmpty)
      let lines = answer.errors.split(separator: "\n")
      #expect(lines.first?.hasPrefix("Error: ") == true)
      #expect(lines.first?.contains(word) == true, "\(answer.errors)")
      #expect(lines.count { $0.hasPrefix("Error:") } == 1)
      #expect(answer.errors.contains("Usage: yuan"))
      #expect(try names(in: folder) == ["tiny"])
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
