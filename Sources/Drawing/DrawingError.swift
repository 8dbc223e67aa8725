public import PublicSpace

/// Why a drawing could not be made: the step that failed, and what the library or the system said.
public struct DrawingError: Explained, Hashable, Sendable {
  public var step: Wording
  public var message: Wording

  public init(_ step: Wording, _ message: Wording) {
    self.step = step
    self.message = message
  }

  public var wording: Wording { step + Wording(zh: "：", en: ": ") + message }
}

extension DrawingError {
  /// What a library said, in its own words.
  init(_ step: Wording, library words: String) {
    self.init(step, Wording(words))
  }

  static let outOfMemory = Wording(zh: "内存不足", en: "out of memory")
  static let openFonts = Wording(zh: "打开字体", en: "open the fonts")
  static let makeCanvas = Wording(zh: "建立画布", en: "make a canvas")
}
