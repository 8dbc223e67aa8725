import Foundation

/// What reading it as text says; empty where there is no such file.
func text(of path: String) -> String {
  (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
}

/// The names of what lies in a folder, hidden files too.
func everything(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
}
