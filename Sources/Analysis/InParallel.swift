import Dispatch
import Synchronization

/// Answers two questions at once, the first on a thread of its own where it is worth one.
///
/// Errors are those of the second question where both have some, as if it had been asked first.
func inParallel<First: Sendable, Second>(
  isWorthAThread: Bool = true, _ first: @escaping @Sendable () throws -> First,
  _ second: () throws -> Second
) throws -> (First, Second) {
  guard isWorthAThread else {
    let other = try second()
    return (try first(), other)
  }
  let answer = Answer<First>()
  let group = DispatchGroup()
  DispatchQueue.global().async(group: group) {
    let result = Result { try first() }
    answer.result.withLock { $0 = result }
  }
  defer { group.wait() }
  let other = try second()
  group.wait()
  guard let result = answer.result.withLock({ $0 }) else {
    preconditionFailure("a group that was waited for has been answered")
  }
  return (try result.get(), other)
}

private final class Answer<Value: Sendable>: Sendable {
  let result = Mutex<Result<Value, any Error>?>(nil)
}
