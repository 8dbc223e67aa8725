/// Ground with holes, in any number of separate pieces.
public struct Region: Hashable, Sendable {
  /// One piece: an outer ring and the holes in it.
  public struct Piece: Hashable, Sendable {
    public let shell: Ring
    public let holes: [Ring]

    public init(_ shell: Ring, holes: [Ring] = []) {
      self.shell = shell
      self.holes = holes
    }

    public var rings: [Ring] { [shell] + holes }

    /// Square metres.
    public var area: Double {
      holes.reduce(abs(shell.signedArea)) { $0 - abs($1.signedArea) }
    }
  }

  public var pieces: [Piece]

  public init(_ pieces: [Piece] = []) {
    self.pieces = pieces
  }

  public init(_ shell: Ring, holes: [Ring] = []) {
    pieces = [Piece(shell, holes: holes)]
  }

  public var isEmpty: Bool { pieces.isEmpty }

  /// Square metres.
  public var area: Double { pieces.reduce(0) { $0 + $1.area } }

  public var rings: [Ring] { pieces.flatMap(\.rings) }

  /// How many points its rings have.
  public var corners: Int {
    pieces.reduce(0) { $1.holes.reduce($0 + $1.shell.points.count) { $0 + $1.points.count } }
  }

  public var box: Box? { Box(around: pieces.lazy.flatMap(\.shell.points)) }

  /// Whether the point lies inside (even-odd over all rings).
  public func contains(_ point: Point) -> Bool {
    var inside = false
    for piece in pieces {
      if piece.shell.encloses(point) { inside.toggle() }
      for hole in piece.holes where hole.encloses(point) { inside.toggle() }
    }
    return inside
  }

  /// This region moved.
  public func shifted(by offset: Point) -> Region {
    func moved(_ ring: Ring) -> Ring { Ring(ring.points.map { $0 + offset }) ?? ring }
    return Region(pieces.map { Piece(moved($0.shell), holes: $0.holes.map(moved)) })
  }
}
