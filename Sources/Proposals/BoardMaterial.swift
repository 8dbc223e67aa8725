import Composition
import Drawing
import Glibc
import PublicSpace

/// What a site brings to its boards besides layouts: words, pictures and codes.
struct BoardMaterial {
  var words = BoardWords()
  var pictures: [String: Picture] = [:]
  var codes: [String: SquareCode] = [:]
  let asked: NeedMaterial
  var findings: [Finding] = []

  init(of folder: SiteFolder, for template: Template, _ wish: BoardWish) throws {
    asked = try NeedMaterial(of: folder)
    words = try folder.words()
    let options = folder.options.map(\.withoutEnding)
    for option in words.options.keys.sorted() where !options.contains(option) {
      findings.append(
        Finding(
          .warning, "words.option",
          Wording(
            zh: "words.yaml 中的“\(option)”不是这个社区的方案；现有 \(options.joined(separator: "、"))",
            en: "words.yaml has words for “\(option)”, which is no option; there are"
              + " \(options.joined(separator: ", "))")))
    }
    for name in template.files {
      pictures[name] = try Picture(reading: wish.path(of: name, in: folder))
    }
    for address in template.addresses + [words.takePart.link].compactMap({ $0 }) {
      codes[address] = try SquareCode(of: address)
    }
  }

  /// What has to be measured for boards of some proposals.
  func demand(of template: Template, on sheet: BoardSheet?, for proposals: [Site]) -> BoardDemand {
    var demand = BoardDemand(of: template, on: sheet)
    for answer in asked.answers.values.joined() { demand.add(answer) }
    for option in words.options.values {
      demand.add(words: [option.title, option.intent].compactMap(\.self))
    }
    for proposal in proposals.flatMap(\.description.proposals.values) {
      demand.add(words: [proposal.title, proposal.intent])
    }
    return demand
  }

  func added(to content: BoardContent) -> BoardContent {
    var content = content
    (content.said, content.pictures, content.codes) = (words, pictures, codes)
    (content.needs, content.answers) = (asked.needs, asked.answers)
    return content
  }
}

extension SiteFolder {
  /// What people say on boards, as `words.yaml` beside site.yaml has it.
  func words() throws -> BoardWords {
    try own("words.yaml").map { try BoardWords(reading: $0) } ?? BoardWords()
  }
}

extension BoardWish {
  /// A picture lies beside the template that names it, or else in the site's folder.
  fileprivate func path(of name: String, in folder: SiteFolder) -> String {
    guard !name.hasPrefix("/") else { return name }
    let beside = template.lastIndex(of: "/").map { String(template[...$0]) + name } ?? name
    return access(beside, F_OK) == 0 ? beside : folder.file(name)
  }
}
