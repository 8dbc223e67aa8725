extension JSON {
  /// Reads a text that is an object or an array; `name` is what errors call it.
  package init(reading bytes: [UInt8], name: String) throws(FileError) {
    do {
      let padded = bytes + [UInt8](repeating: 0, count: FileBytes.padding)
      self.init(text: try JSONText(padded, length: bytes.count), index: 0)
    } catch {
      throw FileError(
        "\(name):\(error.line):\(error.column)", zh: "不是 JSON：\(error.message.zh)",
        en: "is not JSON: \(error.message.en)")
    }
  }
}
