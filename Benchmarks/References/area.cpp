// The land-use balance as plain C++ does it: area LAYOUT PROJ-DEFINITION
//
// Prints {"boundary": m2, "balance": {"building": m2, ..., "unassigned": m2}}.

#include <geos_c.h>

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "layout.hpp"

namespace {

GEOSContextHandle_t geos;

GEOSCoordSequence *sequence(const Layout &layout, size_t first, size_t last) {
  return GEOSCoordSeq_copyFromArrays_r(
      geos, &layout.x[first], &layout.y[first], nullptr, nullptr, last - first);
}

GEOSGeometry *geometry(const Layout &layout, const Feature &feature) {
  if (feature.shape == Shape::line) {
    GEOSGeometry *line =
        GEOSGeom_createLineString_r(geos, sequence(layout, feature.first, feature.last));
    GEOSGeometry *strip = GEOSBufferWithStyle_r(
        geos, line, feature.width / 2, 8, GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_MITRE, 5);
    GEOSGeom_destroy_r(geos, line);
    return strip;
  }
  std::vector<GEOSGeometry *> rings;
  for (size_t part = 0; part < feature.starts.size(); part++) {
    rings.push_back(GEOSGeom_createLinearRing_r(
        geos, sequence(layout, feature.starts[part], feature.end_of(part))));
  }
  return GEOSGeom_createPolygon_r(geos, rings[0], rings.data() + 1, rings.size() - 1);
}

GEOSGeometry *united(std::vector<GEOSGeometry *> parts) {
  GEOSGeometry *together = GEOSGeom_createCollection_r(
      geos, GEOS_GEOMETRYCOLLECTION, parts.data(), parts.size());
  GEOSGeometry *whole = GEOSUnaryUnion_r(geos, together);
  GEOSGeom_destroy_r(geos, together);
  return whole;
}

double area(const GEOSGeometry *geometry) {
  double area = 0;
  GEOSArea_r(geos, geometry, &area);
  return area;
}

struct Cover {
  int kind;
  GEOSGeometry *geometry;
};

// All covers in the order in which they win, what lies beyond the boundary cut off.
std::vector<Cover> clipped_covers(const Layout &layout, const GEOSGeometry *boundary) {
  std::vector<Cover> covers;
  for (const Feature &feature : layout.features) {
    const bool is_cover = feature.kind >= 0 && feature.kind < cover_count;
    const bool has_ground = feature.shape == Shape::polygon || feature.shape == Shape::line;
    if (is_cover && has_ground) covers.push_back({feature.kind, geometry(layout, feature)});
  }
  std::stable_sort(covers.begin(), covers.end(), [](const Cover &a, const Cover &b) {
    return a.kind < b.kind;
  });
  const GEOSPreparedGeometry *prepared = GEOSPrepare_r(geos, boundary);
  for (Cover &cover : covers) {
    if (GEOSPreparedContainsProperly_r(geos, prepared, cover.geometry) == 1) continue;
    GEOSGeometry *inside = GEOSIntersection_r(geos, cover.geometry, boundary);
    GEOSGeom_destroy_r(geos, cover.geometry);
    cover.geometry = inside;
  }
  GEOSPreparedGeom_destroy_r(geos, prepared);
  return covers;
}

// The area of a cover less all earlier covers that meet it.
double settled_area(const std::vector<Cover> &covers, size_t index, GEOSSTRtree *tree) {
  const GEOSGeometry *own = covers[index].geometry;
  std::vector<size_t> near;
  GEOSSTRtree_query_r(
      geos, tree, own,
      [](void *item, void *near) {
        static_cast<std::vector<size_t> *>(near)->push_back(reinterpret_cast<size_t>(item) - 1);
      },
      &near);
  std::vector<GEOSGeometry *> over;
  const GEOSPreparedGeometry *prepared = nullptr;
  for (size_t other : near) {
    if (other >= index) continue;
    if (!prepared) prepared = GEOSPrepare_r(geos, own);
    if (GEOSPreparedIntersects_r(geos, prepared, covers[other].geometry) == 1) {
      over.push_back(covers[other].geometry);
    }
  }
  if (prepared) GEOSPreparedGeom_destroy_r(geos, prepared);
  if (over.empty()) return area(own);

  GEOSGeometry *together = nullptr;
  if (over.size() > 1) {
    for (GEOSGeometry *&other : over) other = GEOSGeom_clone_r(geos, other);
    together = united(over);
  }
  GEOSGeometry *left = GEOSDifference_r(geos, own, together ? together : over[0]);
  const double settled = area(left);
  GEOSGeom_destroy_r(geos, left);
  if (together) GEOSGeom_destroy_r(geos, together);
  return settled;
}

void measure(const Layout &layout) {
  std::vector<GEOSGeometry *> boundaries;
  for (const Feature &feature : layout.features) {
    if (feature.kind == boundary_kind) boundaries.push_back(geometry(layout, feature));
  }
  GEOSGeometry *boundary = united(boundaries);
  const std::vector<Cover> covers = clipped_covers(layout, boundary);
  GEOSSTRtree *tree = GEOSSTRtree_create_r(geos, 10);
  for (size_t index = 0; index < covers.size(); index++) {
    if (GEOSisEmpty_r(geos, covers[index].geometry)) continue;
    GEOSSTRtree_insert_r(
        geos, tree, covers[index].geometry, reinterpret_cast<void *>(index + 1));
  }
  double balance[cover_count] = {};
  double unassigned = area(boundary);
  std::printf("{\"boundary\": %.6f, \"balance\": {", unassigned);
  for (size_t index = 0; index < covers.size(); index++) {
    if (GEOSisEmpty_r(geos, covers[index].geometry)) continue;
    balance[covers[index].kind] += settled_area(covers, index, tree);
  }
  for (int kind = 0; kind < cover_count; kind++) {
    unassigned -= balance[kind];
    if (balance[kind] > 0) std::printf("\"%s\": %.6f, ", kinds[kind].word.data(), balance[kind]);
  }
  std::printf("\"unassigned\": %.6f}}\n", unassigned);
}

}  // namespace

int main(int count, char **arguments) {
  if (count != 3) {
    std::fprintf(stderr, "usage: area LAYOUT PROJ-DEFINITION\n");
    return 64;
  }
  try {
    const Layout layout(arguments[1], arguments[2]);
    geos = GEOS_init_r();
    measure(layout);
  } catch (const std::exception &error) {
    std::fprintf(stderr, "area: %s\n", error.what());
    return 1;
  }
  // The system frees memory faster than we could.
  std::fflush(stdout);
  std::_Exit(0);
}
