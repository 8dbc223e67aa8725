/// How much more the ground on one side of a wall counts than that on the other.
package struct Weight: Hashable, Sendable, AdditiveArithmetic {
  /// Ground that counts more than nothing is free.
  package var count: Int64
  /// How many things lie there that keep a crack a crack, however narrow it is.
  package var firm: Int32

  package init(_ count: Int64, firm: Int32 = 0) {
    self.count = count
    self.firm = firm
  }

  package static let zero = Weight(0)

  package var isFree: Bool { count > 0 }

  /// Whether ground that is not free may be taken for free where it is a crack.
  var mayClose: Bool { count <= 0 && firm == 0 }

  // More things than there are numbers for are laid over each other by nobody, and are no reason to stop.
  @inline(__always)
  package static func + (a: Weight, b: Weight) -> Weight {
    Weight(a.count &+ b.count, firm: a.firm &+ b.firm)
  }

  @inline(__always)
  package static func - (a: Weight, b: Weight) -> Weight {
    Weight(a.count &- b.count, firm: a.firm &- b.firm)
  }

  @inline(__always)
  package static prefix func - (a: Weight) -> Weight { .zero - a }
}

extension Weight: ExpressibleByIntegerLiteral {
  package init(integerLiteral count: Int64) { self.init(count) }
}
