import PublicSpace

/// What reading a file can find wrong, before any check.
let readingProblems = formProblems + frameProblems + editProblems + openStreetMapProblems

private let formProblems = [
  Problem.unreadable,
  Problem(
    .error, "type.unknown", "is JSON but no GeoJSON",
    remedy: "its “type” should be FeatureCollection; export it as GeoJSON"),
  Problem(
    .error, "features.missing", "the collection has no list of features",
    remedy: "export it again as a FeatureCollection"),
  Problem(
    .error, "feature.type", "its “type” is not Feature",
    remedy: "write \"type\": \"Feature\", or take it out of the list"),
  Problem(
    .error, "geometry.type", "its geometry is of no type that GeoJSON has",
    remedy: "make it a Point, LineString or Polygon, or several of them"),
  Problem(
    .error, "geometry.parts", "its collection has no list of geometries",
    remedy: "draw the feature again"),
  Problem(
    .error, "coordinates.missing", "its geometry has no list of coordinates",
    remedy: "draw the feature again"),
  Problem(
    .error, "coordinates.form", "its coordinates are no list of positions",
    remedy: "nest the brackets as its type asks, or draw it again"),
  Problem(
    .error, "position.form", "has a position that is not two numbers",
    remedy: "write [longitude, latitude]"),
  Problem(
    .error, "position.huge", "has a position in metres that is on no grid",
    remedy: "write metres from a place near the site"),
  Problem(
    .error, "line.short", "its line has fewer than two positions",
    remedy: "draw it on, or take it out"),
  Problem(
    .error, "ring.short", "a ring has fewer than four positions",
    remedy: "a ring needs four, the last like the first"),
  Problem(
    .error, "ring.unclosed", "a ring is not closed",
    remedy: "repeat its first position at its end"),
  Problem(
    .warning, "ring.closed", "a ring ends within a millimetre of its start and was read closed",
    remedy: "close it for good with “yuan mend”"),
  Problem(
    .note, "geometry.none", "has no geometry and is nowhere drawn",
    remedy: "draw it, or take it out"),
  Problem(
    .warning, "site.key", "site.yaml has a key that is not known",
    remedy: "check its spelling, or take it out"),
]

/// What a file says of its coordinates.
private let frameProblems = [
  Problem(
    .error, "datum.unknown", "its “yuan:datum” is no datum that is known",
    remedy: "it should be wgs84, cgcs2000, gcj02, bd09 or local"),
  Problem(
    .warning, "datum.differs", "the file and site.yaml name different datums",
    remedy: "say the same in both"),
  Problem(
    .note, "datum.shifted", "is in a shifted datum, whose map is bent",
    remedy: "nothing: it was measured as drawn, and areas are off by a third of a percent at most"),
  Problem(
    .note, "datum.cgcs2000", "is in CGCS2000, which was taken for WGS 84",
    remedy: "nothing: they differ by centimetres"),
  Problem(
    .error, "crs.unknown", "its “crs” is not known",
    remedy: "export the layout in WGS 84 longitude and latitude"),
  Problem(
    .error, "crs.unusable", "its “crs” cannot be turned into degrees",
    remedy: "export the layout in WGS 84 longitude and latitude"),
  Problem(
    .error, "crs.position", "has coordinates that its “crs” has no place for",
    remedy: "check its coordinates"),
  Problem(
    .note, "crs.read", "its coordinates were turned into degrees", remedy: "nothing"),
]

/// What a proposal written as edits may have.
private let editProblems = [
  Problem(
    .error, "base.form", "its “yuan:base” names no file",
    remedy: "name the layout that it edits"),
  Problem(
    .warning, "edit.conflict", "edits a feature that has changed in the base since",
    remedy: "look at both, and write the edits anew"),
  Problem(
    .warning, "edit.missing", "edits a feature that the base no longer has",
    remedy: "take the edit out, or put the feature back"),
]

extension Problem {
  public static let unreadable = Problem(
    .error, "file.unreadable", "a file cannot be read", remedy: "mend it, or export it again")
}
