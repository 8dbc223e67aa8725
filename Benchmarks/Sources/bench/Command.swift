import Foundation

/// A program with its arguments, run as a process of its own.
struct Command {
  let path: String
  let arguments: [String]

  init(_ path: String, _ arguments: String...) {
    self.path = path
    self.arguments = arguments
  }

  /// A command that could not be run, or that failed.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs to the end and answers the user and system time of the whole process, in seconds.
  func cpuTime(output: String = "/dev/null") throws -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    words.append(nil)
    var process = pid_t()
    let code = posix_spawnp(&process, path, &actions, nil, words, environ)
    guard code == 0 else {
      throw Failure(description: "\(path): \(String(cString: strerror(code)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else {
      throw Failure(description: "\(path): \(String(cString: strerror(errno)))")
    }
    guard status == 0 else {
      throw Failure(description: "\(path) \(arguments.joined(separator: " ")): failed")
    }
    return usage.ru_utime.seconds + usage.ru_stime.seconds
  }

  /// What the command prints.
  func output(by way: String) throws -> Data {
    _ = try cpuTime(output: way)
    return try Data(contentsOf: URL(fileURLWithPath: way))
  }

  /// Whether the command runs and succeeds.
  var works: Bool { (try? cpuTime()) != nil }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
