import Samples
import Testing

@testable import PublicSpace

struct FileTests {
  @Test func aMissingFileIsNamed() {
    #expect(
      complaint(aboutFile: "/nowhere/a.geojson")
        == "/nowhere/a.geojson: No such file or directory; check the name")
  }

  @Test func aFolderIsNoLayout() throws {
    try inFolder { folder in
      #expect(
        complaint(aboutFile: folder) == "\(folder): is a folder; name a file in it")
    }
  }

  @Test func anEmptyFileIsNotJSON() throws {
    try inFolder { folder in
      try write([], to: "\(folder)/empty.geojson")
      let said = try #require(complaint(aboutFile: "\(folder)/empty.geojson"))
      #expect(said.hasPrefix("\(folder)/empty.geojson:1:1: is not JSON: "), "\(said)")
    }
  }

  @Test func aTruncatedFileIsNamedWithItsLastLine() throws {
    try inFolder { folder in
      let path = "\(folder)/half.geojson"
      let text = try SampleLayout([.area("lawn", .ell), .area("lawn", .frame)]).text()
      let lines = text.split(separator: "\n")
      try write((lines[0] + "\n" + lines[1].prefix(200)).utf8, to: path)
      let said = try #require(complaint(aboutFile: path))
      #expect(said.hasPrefix("\(path):2:"), "\(said)")
    }
  }

  @Test func everyWayToCutALayoutShortIsNamed() throws {
    let text = try SampleLayout([.tree(0, 0)]).text()
    let bytes = Array(text.utf8)
    for length in 0..<bytes.count - 2 {
      let half = String(decoding: bytes[..<length], as: UTF8.self)
      #expect(complaint(about: half)?.contains("is not JSON") == true, "\(length) bytes")
    }
  }

  @Test func aFileIsReadToTheByteWhateverItsName() throws {
    try inFolder { folder in
      let path = "\(folder)/学林苑 方案.geojson"
      let text = try SampleLayout([.area("lawn", .ell, id: "草坪")]).text()
      try write(text.utf8, to: path)
      let layout = try Layout(reading: path)
      #expect(layout.file == "学林苑 方案.geojson")
      #expect(layout.features.map(\.id) == ["草坪"])
      #expect(layout.json.source + "\n" == text)
    }
  }
}
