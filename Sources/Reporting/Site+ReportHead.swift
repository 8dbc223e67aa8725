import Projection
import PublicSpace

extension Site {
  /// What the report of a layout begins with: whose it is, of what, and in which plane.
  var reportHead: [JSONValue.Member] {
    JSONValue.members([
      "yuan": .string(yuanVersion), "site": .string(description.name.en ?? description.name.zh),
      "layout": .string(layout.file), "plane": plane.json,
    ])
  }
}
