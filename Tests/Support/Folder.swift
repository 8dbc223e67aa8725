public import Foundation

/// The top folder of the repository.
public let repository = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

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
