extension String {
  /// The letters behind the last dot, small.
  var ending: String {
    let name = split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// The file's name without folder and ending.
  var stem: String {
    let name = split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// The folder it lies in, with a slash behind; empty for the one that is open.
  var folderPrefix: String {
    lastIndex(of: "/").map { String(self[...$0]) } ?? ""
  }
}
