import PublicSpace

/// What a text is read as.
enum Trial: String {
  case layout, edits, site, profiles, hours

  func read(_ text: String) {
    switch self {
    case .layout: readLayout(text)
    case .edits: readEdits(text)
    case .site: refusing { _ = try SiteDescription(text, file: "site.yaml") }
    case .profiles:
      refusing { _ = try WalkProfile.profiles(in: text, file: "profiles.yaml", over: []) }
    case .hours:
      guard let hours = OpeningHours(text) else { return }
      for day in 0..<7 { _ = hours.isOpen(at: 720, on: day) }
    }
  }
}

/// Does what may be refused, in words for a user: any other error is a find.
func refusing(_ read: () throws -> Void) {
  do {
    try read()
  } catch is FileError {
  } catch is Rejection {
  } catch {
    fatalError("threw \(error)")
  }
}
