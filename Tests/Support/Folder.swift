import Foundation

/// The path of a file of the repository.
public func inRepository(_ path: String) -> String {
  URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\(path)").path
}

/// Runs a test in a folder of its own, which is gone afterwards.
public func inFolder(_ test: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "yuan-tests-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try test(folder.path)
}

/// Writes bytes to a file.
public func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
  try Data(bytes).write(to: URL(filePath: path))
}

public func bytes(of path: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: URL(filePath: path)))
}

public func remove(_ path: String) throws {
  try FileManager.default.removeItem(atPath: path)
}

public func makeFolder(_ path: String) throws {
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
}
