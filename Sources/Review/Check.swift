import PublicSpace

/// One way to look at a layout: the problems it knows, and how it finds them.
struct Check: Sendable {
  let problems: [Problem]
  let find: @Sendable (Scene) throws -> [Trouble]

  init(_ problems: Problem..., find: @escaping @Sendable (Scene) throws -> [Trouble]) {
    self.problems = problems
    self.find = find
  }
}

/// One way to hold an option against the place as it is.
struct PairCheck: Sendable {
  let problems: [Problem]
  let find: @Sendable (_ base: Scene, _ option: Scene) throws -> [Trouble]

  init(
    _ problems: Problem...,
    find: @escaping @Sendable (_ base: Scene, _ option: Scene) throws -> [Trouble]
  ) {
    self.problems = problems
    self.find = find
  }
}
