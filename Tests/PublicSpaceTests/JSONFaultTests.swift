import Testing

@testable import PublicSpace

struct JSONFaultTests {
  @Test(arguments: [
    (#"{"a": 1,}"#, "“}”之前多一个逗号"), (#"{"a": }"#, "缺一个值"), (#"{"a" "b"}"#, "缺逗号、冒号"),
    (#"{"a": [1 2]}"#, "缺逗号、冒号"), ("{'a': 1}", "应为双引号"), ("{“a”：1}", "““”是全角标点"),
    ("<html></html>", "这是网页或 XML"), ("// a\n{}", "不能写注释"), (#"{"a": NaN}"#, "“NaN”不该在这里"),
    (#"{"a": tru}"#, "“tru”不该在这里"), (#"{"a": 01}"#, "数写错了"), (#"{"a": "\q"}"#, "反斜杠"),
    ("{\"a\": \"b\n\"}", "换行或制表符"), (#"{"a": "b"#, "引号没有合上"), ("", "文件是空的"),
    ("12", "最外层应是"), (#"{"a": 1}}"#, "还有内容"), (#"{"a": [1"#, "没有"),
  ])
  func theMistakeIsSaidInPlainWords(text: String, words: String) throws {
    do {
      _ = try Layout(text, file: "a.geojson")
      Issue.record("was read as JSON")
    } catch let error as FileError {
      let (zh, en) = (error.wording.zh, error.wording.en)
      #expect(zh.contains(words), "\(zh)")
      #expect(zh.contains("a.geojson:1:"), "\(zh)")
      #expect(!["improper", "parsing", "requested"].contains { en.contains($0) }, "\(en)")
    }
  }
}
