public import Geometry

/// One thing that covers ground: a region, or a line with a width in metres.
public enum Cover: Hashable, Sendable {
  case region(Region)
  case strip(Path, width: Double)
}
