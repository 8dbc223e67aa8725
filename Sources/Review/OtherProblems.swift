import PublicSpace

/// What there is to say of features that are read by OpenStreetMap tags.
let openStreetMapProblems =
  [
    Problem(
      .note, "osm.boundary", "an estate was taken for the boundary where none is drawn",
      remedy: "draw a boundary, if it is another"),
    Problem(
      .note, "osm.kinds", "was read by OpenStreetMap tags where there is no kind",
      remedy: "nothing"),
    Problem(
      .note, "osm.tree_row", "is a row of trees, which were set out every 6 m",
      remedy: "draw the trees, if their number matters"),
    Problem(
      .note, "osm.two_kinds", "its tags say two kinds at once, of which one was taken",
      remedy: "give it the kind that is meant"),
  ]
  + OpenStreetMapAside.allCases.map {
    Problem(
      .note, "osm.\($0.rawValue)", $0.sentence,
      remedy: "nothing, or give it a kind to have it measured")
  }

/// What other commands say of a layout: `yuan check` does not lay it on a plane of its own.
let otherProblems = [
  Problem(
    .note, "boundary.assumed", "a boundary was assumed where none is drawn",
    remedy: "draw one polygon with kind “boundary” round the site"),
  Problem(
    .error, "plane.datum", "is in a datum that cannot be laid on the plane that site.yaml names",
    remedy: "say plane auto: it is measured in a plane of its own"),
  Problem(
    .error, "plane.unusable", "the plane that site.yaml names cannot be used",
    remedy: "say plane auto, or a grid in metres that is made for the place"),
  Problem(
    .note, "plane.grid", "lengths and areas on the plane are a little off those of the ground",
    remedy: "nothing, or say plane auto for those of the ground"),
  Problem(
    .note, "latitude.default", "the sun was taken as in Shanghai",
    remedy: "say “latitude” or “address” in site.yaml"),
  Problem(
    .warning, "edit.order", "edits cannot give the features the order that they had",
    remedy: "nothing: only their order in the file differs"),
]
