import PublicSpace

extension Template {
  /// The templates that come with the program, by their words, as YAML.
  ///
  /// To add one: a line here.
  public static let shipped: [(id: String, yaml: String)] = [
    ("consult", consultYAML), ("compare", compareYAML), ("brief", briefYAML),
  ]

  /// A template that comes with the program; one that does not is named with the nearest that does.
  public static func shipped(_ id: String) throws -> Template {
    try Template(in: yaml(of: id), file: "\(id).yaml")
  }

  /// A shipped template as it is written.
  public static func yaml(of id: String) throws -> String {
    if let known = shipped.first(where: { $0.id == id }) { return known.yaml }
    let words = shipped.map(\.id)
    let near = nearestWord(to: id, among: words)
    let list = words.joined(separator: ", ")
    throw FileError(
      id,
      zh: (near.map { "没有这种模板；是否想写“\($0)”？" } ?? "没有这种模板；")
        + "现有 \(list)，自己的模板写成 .yaml 文件",
      en: (near.map { "is no template; is it “\($0)”? " } ?? "is no template; ")
        + "There are \(list), and your own are .yaml files")
  }

  /// Reads a template; its file's name without its ending is its word.
  public init(reading path: String) throws {
    self = try Template(in: FileBytes(of: path).text, file: path)
  }

  public init(in yaml: String, file: String) throws {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let id = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    self = try TemplateReader(file: file).template(yaml, id: id)
  }
}
