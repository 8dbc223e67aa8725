import Comparison
import PublicSpace

extension FeatureChanges {
  var json: JSONValue {
    .object([
      "added": .array(added.map { .string($0) }),
      "removed": .array(removed.map { .string($0) }),
      "moved": .array(moved.map { .object(["id": .string($0.id), "m": .number($0.distance)]) }),
      "changed": .array(
        changed.map {
          .object([
            "id": .string($0.id), "properties": .array($0.properties.map { .string($0) }),
          ])
        }),
    ])
  }

  func table(of file: String, in language: Language) -> Table {
    let zh = language == .zh
    let counts = [
      (zh ? "新增" : "added", added), (zh ? "拆除" : "removed", removed),
      (zh ? "移动" : "moved", moved.map(\.id)), (zh ? "改动" : "changed", changed.map(\.id)),
    ]
    return Table(
      zh ? "\(file)：要素变化" : "\(file): features",
      columns: [zh ? "变化" : "change", zh ? "数量" : "count", zh ? "编号" : "ids"],
      rows: counts.map { [$0.0, "\($0.1.count)", $0.1.shortList] })
  }
}

extension [String] {
  /// The first few, and how many more there are.
  fileprivate var shortList: String {
    prefix(6).joined(separator: " ") + (count > 6 ? " … +\(count - 6)" : "")
  }
}
