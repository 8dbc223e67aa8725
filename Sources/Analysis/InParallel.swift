import Dispatch
import Synchronization

/// Answers two questions at once, the first on a thread of its own where it is worth one.
///
/// Errors are those of the second question where both have some, as if it had been asked first.
package func inParallel<First: Sendable, Second>(
  isWorthAThread: Bool = true, _ first: @escaping @Sendable () throws -> First,
  _ second: () throws -> Second
) throws -> (First, Second) {
  guard isWorthAThread else {
    let other = try second()
    return (try first(), other)
  }
  let question = Question(first)
  let group = DispatchGroup()
  DispatchQueue.global().async(group: group) {
    if question.take() { question.answer() }
  }
  let other = Result { try second() }
  // Where no thread was free yet it is answered here: threads that wait for each other's would be stuck.
  if !question.take() {
    group.wait()
  } else if case .success = other {
    question.answer()
  }
  let answer = try other.get()
  return (try question.result(), answer)
}

/// Something that is answered once, by whoever takes it first.
private final class Question<Value: Sendable>: Sendable {
  private let question: @Sendable () throws -> Value
  private let isTaken = Mutex(false)
  private let found = Mutex<Result<Value, any Error>?>(nil)

  init(_ question: @escaping @Sendable () throws -> Value) {
    self.question = question
  }

  /// Whether nobody has taken it before.
  func take() -> Bool {
    isTaken.withLock { isTaken in
      defer { isTaken = true }
      return !isTaken
    }
  }

  func answer() {
    let result = Result { try question() }
    found.withLock { $0 = result }
  }

  func result() throws -> Value {
    guard let result = found.withLock({ $0 }) else {
      preconditionFailure("who takes a question answers it")
    }
    return try result.get()
  }
}
