import Samples
import Testing

/// What cannot be imported is one line that helps.
@Suite(withGDAL) struct ImportMistakeTests {
  private static let files: [(name: String, text: String, word: String)] = [
    ("empty.dxf", "", "is empty"), ("empty.gpkg", "", "is empty"),
    ("words.dxf", "hello", "save it anew as DXF"), ("words.shp", "hello", "is damaged"),
    ("words.gpkg", "hello", "is damaged"), ("words.fgb", "hello", "is damaged"),
    ("half.kml", "<kml><Document>", "is damaged"), ("plan.dwg", "AC1032", "save it as DXF"),
    ("plan.skp", "hello", "take a .dxf, .shp, .gpkg, .kml or .fgb"),
  ]

  @Test(arguments: files.indices)
  func aFileThatIsNoDrawingSaysWhatToDo(index: Int) throws {
    let (name, text, word) = Self.files[index]
    try inFolder { folder in
      try write(text.utf8, to: "\(folder)/\(name)")
      let answer = try english("import", name, "-o", "a.geojson", "--datum", "local", in: folder)
      #expect(answer.code == 1 && answer.output.isEmpty)
      #expect(answer.errors.hasPrefix("Error: \(name)") && answer.errors.contains(word))
      #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)")
      #expect(try names(in: folder) == [name])
    }
  }

  @Test func aDrawingCutShortIsRefused() throws {
    try inFolder { folder in
      let whole = try SampleDXF(codePage: nil).gbk()
      try write(whole.prefix(whole.count / 2), to: "\(folder)/a.dxf")
      let answer = try english("import", "a.dxf", "-o", "a.geojson", "--datum", "local", in: folder)
      #expect(answer.code == 1 && answer.errors.contains("is no whole DXF"))
    }
  }

  @Test(arguments: [
    (["a.dxf", "-o", "a.geojson"], 1, "add --crs"),
    (["none.dxf", "-o", "a.geojson"], 1, "No such file"),
    ([".", "-o", "a.geojson"], 1, "a folder"),
    (["a.dxf", "-o", "a.txt", "--datum", "local"], 1, "should end in .geojson"),
    (["a.dxf", "-o", "none/a.geojson", "--datum", "local"], 1, "choose a folder that exists"),
    (["a.dxf", "-o", "a.geojson", "--unit", "mm"], 1, "--crs or --datum local"),
    (["a.dxf", "-o", "a.geojson", "--crs", "99998"], 1, "EPSG code is not known"),
    (["a.dxf", "-o", "a.geojson", "--crs", "beijing"], 64, "beijing"),
    (["a.dxf", "-o", "a.geojson", "--unit", "inch"], 64, "inch"),
    (["a.dxf", "-o", "a.geojson", "--crs", "4549", "--datum", "local"], 64, "not both"),
  ])
  func aCommandThatCannotWorkSaysWhy(arguments: [String], code: Int32, word: String) throws {
    try inFolder { folder in
      try write(SampleDXF(codePage: nil).gbk(), to: "\(folder)/a.dxf")
      let answer = try english(["import"] + arguments, in: folder)
      #expect(answer.code == code && answer.errors.contains(word), "\(answer.errors)")
      #expect(try names(in: folder) == ["a.dxf"])
    }
  }
}
