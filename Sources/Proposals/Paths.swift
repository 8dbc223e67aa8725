import Glibc
import PublicSpace

/// Throws when an output is one of the inputs, by whatever name: inputs are never written to.
func refuse(_ output: String, among inputs: [String]) throws {
  guard let target = FileIdentity(output) else { return }
  guard let input = inputs.first(where: { FileIdentity($0) == target }) else { return }
  throw FileError(
    output,
    zh: "就是输入文件 \(input)，输入文件从不改写；请另起名称",
    en: "is the input \(input) itself, which is never written to; name another")
}

/// Throws when a file or folder that was named is not there.
func refuseMissing(_ sources: [String]) throws {
  for source in sources where !source.isFolder { _ = try FileBytes(of: source) }
}

/// What tells one file from another, whatever it is called.
private struct FileIdentity: Equatable {
  let device: dev_t
  let number: ino_t

  init?(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    device = facts.st_dev
    number = facts.st_ino
  }
}

extension String {
  /// This path as it is named from the folder of another; as it is when either cannot be found.
  func relative(to other: String) -> String {
    guard !hasPrefix("/") else { return self }
    let folder = other.lastIndex(of: "/").map { String(other[...$0]) } ?? "."
    guard let here = self.real?.parts, let there = folder.real?.parts else { return self }
    let shared = zip(here.dropLast(), there).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: there.count - shared)
    return (up + here.dropFirst(shared)).joined(separator: "/")
  }

  private var parts: [String] { split(separator: "/").map(String.init) }

  private var real: String? {
    guard let path = realpath(self, nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
