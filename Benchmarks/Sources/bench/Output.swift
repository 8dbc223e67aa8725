import Foundation

/// Prints a line now, also into a pipe.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}

func complain(_ line: String) {
  FileHandle.standardError.write(Data("bench: \(line)\n".utf8))
}
