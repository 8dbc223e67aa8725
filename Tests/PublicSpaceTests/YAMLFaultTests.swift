import Testing

@testable import PublicSpace

struct YAMLFaultTests {
  @Test(arguments: [
    ("a: 1\nb: {c: 1\nd: 2\n", "f.yaml:2: 不是 YAML：这一行的“{”没有合上"),
    ("a: 1\nb: [c, d\ne: 2\n", "f.yaml:2: 不是 YAML：这一行的“[”没有合上"),
    ("a:\n  b: 1\n c: 2\n", "f.yaml:3: 不是 YAML：缩进与上面几行不齐"),
    ("a: 1\nb\nc: 2\n", "缺冒号"), ("a: b: c\n", "f.yaml:1: 不是 YAML：此处不能有“: ”"),
    ("a:\n\tb: 1\n", "f.yaml:2: 不是 YAML：这里的字符不能开头"),
    ("a:\n  b: 1\n\tc: 2\n", "f.yaml:3: 不是 YAML：此处有制表符"),
    ("a: \"b\n", "引号没有合上"), ("a: [", "此处缺一个值"),
    ("a: 1\na: 2\n", "写了不止一次"),
  ])
  func mistakesAreToldInPlainWords(yaml: String, told: String) {
    let error = #expect(throws: FileError.self) { try yamlDocument(in: yaml, file: "f.yaml") }
    let words = error?.wording.text(in: .zh) ?? ""
    #expect(words.contains(told), "\(words)")
    #expect(error?.description.contains("is not YAML: ") == true)
  }

  @Test func aDocumentIsRead() throws {
    #expect(try yamlDocument(in: "a: 1", file: "f.yaml") != nil)
    #expect(try yamlDocument(in: "", file: "f.yaml") == nil)
  }
}
