import Glibc
import PublicSpace

/// A program that runs to its end: its arguments go to it as they are, never through a shell.
struct ChildProcess {
  let status: Int32
  let output: [UInt8]
  let complaints: String

  /// Runs a program of the path with nothing to read.
  ///
  /// Throws when there is no such program, or when it takes longer than `seconds`.
  init(_ program: String, _ arguments: [String], seconds: Int) throws(FileError) {
    let (out, err) = (try Pipe(), try Pipe())
    defer { out.close(); err.close() }
    let child = try Self.spawn(program, arguments, out, err)
    out.closeWriting()
    err.closeWriting()
    var texts: [[UInt8]] = [[], []]
    let finished = Self.gather([out.reading, err.reading], into: &texts, seconds: seconds)
    if !finished { kill(child, SIGKILL) }
    var ended: Int32 = 0
    while waitpid(child, &ended, 0) < 0 && errno == EINTR {}
    guard finished else {
      throw FileError(
        program, zh: "超过 \(seconds) 秒，已中止；请换小一些的文件",
        en: "took longer than \(seconds) s and was stopped; try a smaller file")
    }
    // As WEXITSTATUS has it; a signal counts as failure.
    status = ended & 0x7F == 0 ? (ended >> 8) & 0xFF : 128 + (ended & 0x7F)
    output = texts[0]
    complaints = String(decoding: texts[1], as: UTF8.self)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ out: Pipe, _ err: Pipe
  ) throws(FileError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, err.writing, STDERR_FILENO)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, program, &actions, nil, &words, environ)
    guard failure == 0 else {
      throw failure == ENOENT
        ? FileError(
          program, zh: "没有安装；请安装 gdal-bin：apt-get install gdal-bin",
          en: "is not there; install gdal-bin: apt-get install gdal-bin")
        : FileError(
          program, Wording(zh: "无法运行：", en: "cannot be run: ") + Wording(systemError: failure))
    }
    return child
  }

  /// Reads both pipes to their ends; false when time is up first.
  private static func gather(
    _ pipes: [Int32], into texts: inout [[UInt8]], seconds: Int
  ) -> Bool {
    let end = time(nil) + seconds
    var open = Set(pipes.indices)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !open.isEmpty {
      let left = end - time(nil)
      guard left > 0 else { return false }
      let order = open.sorted()
      var polled = order.map { pollfd(fd: pipes[$0], events: Int16(POLLIN), revents: 0) }
      let ready = poll(&polled, nfds_t(polled.count), Int32(left) * 1000)
      guard ready >= 0 || errno == EINTR else { return false }
      for (index, answer) in zip(order, polled) where answer.revents != 0 {
        let count = read(pipes[index], &buffer, buffer.count)
        if count > 0 { texts[index] += buffer[..<count] }
        if count == 0 || count < 0 && errno != EINTR { open.remove(index) }
      }
    }
    return true
  }
}

/// The two ends of a pipe that children do not inherit.
private final class Pipe {
  private var ends: [Int32] = [-1, -1]

  init() throws(FileError) {
    guard pipe(&ends) == 0 else { throw FileError("pipe", .systemError) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  var reading: Int32 { ends[0] }
  var writing: Int32 { ends[1] }

  func closeWriting() {
    if ends[1] >= 0 { Glibc.close(ends[1]) }
    ends[1] = -1
  }

  func close() {
    closeWriting()
    if ends[0] >= 0 { Glibc.close(ends[0]) }
    ends[0] = -1
  }
}
