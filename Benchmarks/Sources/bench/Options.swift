/// What `bench` is told: `--yuan FILE --references FOLDER --comparison FILE --rounds N
/// --mapnik FILE --layouts FOLDER`.
struct Options {
  private(set) var yuan = "../.build/release/yuan"
  private(set) var references = ".build/references"
  /// A Python script that reckons the same areas with geopandas.
  private(set) var comparison: String?
  /// A Python script that draws a bare plan with mapnik.
  private(set) var mapnik: String?
  /// Where the layouts stay; a temporary folder when not given.
  private(set) var layouts: String?
  private var rounds: Int?

  init(_ words: [String]) throws {
    var words = words[...]
    while let name = words.popFirst() {
      guard let value = words.popFirst() else {
        throw Command.Failure(description: "\(name) needs a value")
      }
      switch name {
      case "--yuan": yuan = value
      case "--references": references = value
      case "--comparison": comparison = value
      case "--mapnik": mapnik = value
      case "--layouts": layouts = value
      case "--rounds":
        guard let number = Int(value), number > 0 else {
          throw Command.Failure(description: "--rounds takes a number from 1, not “\(value)”")
        }
        rounds = number
      default: throw Command.Failure(description: "there is no option \(name)")
      }
    }
  }

  /// Short work is measured more often.
  func rounds(for town: Town) -> Int { rounds ?? (town == .large ? 9 : 15) }
}
