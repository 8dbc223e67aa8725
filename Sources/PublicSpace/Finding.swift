public import Projection

/// Something about a layout that its reader should know.
public struct Finding: Hashable, Sendable {
  public enum Level: String, Sendable, Comparable, CaseIterable {
    case note, warning, error

    public static func < (a: Level, b: Level) -> Bool {
      allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }
  }

  public var level: Level
  /// A stable word such as `ring.unclosed`.
  public var code: String
  /// The feature's id.
  public var feature: String?
  /// The line in the layout's file, from 1.
  public var line: Int?
  public var at: Coordinate?
  /// What is wrong, in one sentence without a full stop.
  public var message: Wording
  /// What to do about it.
  public var remedy: Wording?

  public init(
    _ level: Level, _ code: String, feature: String? = nil, line: Int? = nil,
    at: Coordinate? = nil, _ message: Wording, remedy: Wording? = nil
  ) {
    self.level = level
    self.code = code
    self.feature = feature
    self.line = line
    self.at = at
    self.message = message
    self.remedy = remedy
  }

  /// What is wrong and what to do, on one line.
  public var advice: Wording {
    remedy.map { message + Wording(zh: "；", en: ": ") + $0 } ?? message
  }
}

/// A layout that cannot be used, with all that is wrong with it.
public struct Rejection: Explained, Sendable {
  public let file: String
  public let findings: [Finding]

  public init(_ file: String, _ findings: [Finding]) {
    self.file = file
    self.findings = findings
  }

  /// One line a finding.
  public var wording: Wording {
    func lines(_ line: (Finding) -> String) -> String {
      findings.map { "\(file): \(line($0))" }.joined(separator: "\n")
    }
    return Wording(
      zh: lines { finding in
        let place = [finding.feature.map { "要素“\($0)”" }, finding.line.map { "第 \($0) 行" }]
          .compactMap { $0 }.joined(separator: "，")
        return place + (place.isEmpty ? "" : "：") + finding.advice.zh
      },
      en: lines { finding in
        let subject = finding.feature.map { "feature “\($0)”: " } ?? ""
        let line = finding.line.map { "line \($0): " } ?? ""
        return subject + line + finding.advice.en
      })
  }
}
