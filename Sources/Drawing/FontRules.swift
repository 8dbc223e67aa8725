internal import Composition
internal import Glibc

/// Where fonts may lie.
func systemFontFolders() -> [String] {
  let own = getenv("YUAN_FONTS").map { String(cString: $0).split(separator: ":").map(String.init) }
  return ["/usr/share/fonts", "/usr/local/share/fonts"] + (own ?? [])
}

/// Fontconfig's whole set-up: where fonts lie, where it may keep notes, and which it may use.
func fontRules(folders: [String]) -> String {
  let folders = folders.map { "<dir>\($0.escapedForXML)</dir>" }
  let families = Set(TextStyle.Face.allCases.map(\.family)).sorted().map {
    "<pattern><patelt name=\"family\"><string>\($0)</string></patelt></pattern>"
  }
  // The system's notes are kept by its packages; without them each font is read whole, once.
  return """
    <?xml version="1.0"?>
    <fontconfig>
    \(folders.joined())
    <cachedir>/var/cache/fontconfig</cachedir>
    <cachedir prefix="xdg">fontconfig</cachedir>
    <selectfont>
    <acceptfont>\(families.joined())</acceptfont>
    <rejectfont><pattern></pattern></rejectfont>
    </selectfont>
    </fontconfig>
    """
}

extension TextStyle.Face {
  var family: String {
    switch self {
    case .text, .textBold: "Noto Sans CJK SC"
    case .title, .titleBold: "Noto Serif CJK SC"
    case .hand: "LXGW WenKai"
    }
  }

  var isBold: Bool { self == .textBold || self == .titleBold }

  var debianPackage: String { self == .hand ? "fonts-lxgw-wenkai" : "fonts-noto-cjk" }
}

extension String {
  fileprivate var escapedForXML: String {
    reduce(into: "") { done, letter in
      switch letter {
      case "&": done += "&amp;"
      case "<": done += "&lt;"
      default: done.append(letter)
      }
    }
  }
}
