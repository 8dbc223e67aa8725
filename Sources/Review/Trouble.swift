import Geometry
import Projection
import PublicSpace

/// A problem that a check has met: with which feature, and where.
struct Trouble {
  let problem: Problem
  var feature: Feature?
  /// On the ground, when a check has reckoned it there.
  var point: Point?
  /// In degrees, when the file says it.
  var at: Coordinate?
  /// What is wrong in this case; the problem's own sentence when nil.
  var sentence: Wording?
  var remedy: Wording?
  /// Whether it is only worth a note here, whatever the problem is elsewhere.
  var isNote = false

  init(
    _ problem: Problem, _ feature: Feature?, point: Point? = nil, at: Coordinate? = nil,
    _ sentence: Wording? = nil, remedy: Wording? = nil
  ) {
    self.problem = problem
    self.feature = feature
    self.point = point
    self.at = at
    self.sentence = sentence
    self.remedy = remedy
  }

  /// A note where mappers, not a designer, have drawn it: OpenStreetMap asks for less than a layout.
  var mildForMaps: Trouble {
    var trouble = self
    trouble.isNote = feature?.isFromMap == true
    return trouble
  }

  func finding(at place: Coordinate?, line: Int?) -> Finding {
    Finding(
      isNote ? .note : problem.level, problem.code, feature: feature?.id, line: line,
      at: place ?? at ?? feature?.outline.first, sentence ?? problem.sentence,
      remedy: remedy ?? problem.remedy)
  }
}
