// The ground that people on foot have, as plain C++ makes it with GEOS: the boundary less what blocks
// them, eroded by half their width.
#pragma once

#include <geos_c.h>

#include <vector>

#include "layout.hpp"

// What feet do not pass. Of two covers on one ground the earlier kind decides.
inline bool blocks(int cover) {
  static const std::vector<bool> table = [] {
    std::vector<bool> table(cover_count);
    for (const char *word :
         {"building", "wall", "fence", "hedge", "water", "waste", "station", "toilet",
          "bike_parking", "garden", "planting"}) {
      table[kind(word)] = true;
    }
    return table;
  }();
  return table[cover];
}

class Ground {
public:
  Ground(const Layout &layout, GEOSContextHandle_t geos) : geos(geos), layout(layout) {}

  // The pieces of the ground: those who go are 0.6 m wide, and half a millimetre is forgiven.
  GEOSGeometry *free() {
    read_covers();
    std::vector<GEOSGeometry *> blocked, boundaries;
    for (size_t index = 0; index < covers.size(); index++) {
      if (blocks(covers[index].kind)) blocked.push_back(remaining(index));
    }
    for (const Feature &feature : layout.features) {
      if (feature.kind == boundary_kind) boundaries.push_back(geometry(feature));
    }
    GEOSGeometry *open =
        GEOSDifference_r(geos, united(std::move(boundaries)), united(std::move(blocked)));
    return grown(open, -0.2995);
  }

private:
  struct Cover {
    int kind;
    GEOSGeometry *geometry;
  };

  GEOSContextHandle_t geos;
  const Layout &layout;
  std::vector<Cover> covers;
  GEOSSTRtree *tree = nullptr;

  // Metres: what a path leaves of a bed stops nobody up to twice this width, if it is as long as they are wide.
  static constexpr double sliver = 0.05;
  static constexpr double sliver_length = 0.6;

  void read_covers() {
    for (const Feature &feature : layout.features) {
      const bool is_cover = feature.kind >= 0 && feature.kind < cover_count;
      const bool has_ground = feature.shape == Shape::polygon || feature.shape == Shape::line;
      if (is_cover && has_ground) covers.push_back({feature.kind, geometry(feature)});
    }
    // Only what is free can take ground from what blocks.
    tree = GEOSSTRtree_create_r(geos, 10);
    for (size_t index = 0; index < covers.size(); index++) {
      if (blocks(covers[index].kind)) continue;
      GEOSSTRtree_insert_r(
          geos, tree, covers[index].geometry, reinterpret_cast<void *>(index + 1));
    }
  }

  // What earlier free covers leave of one that blocks.
  GEOSGeometry *remaining(size_t index) {
    const auto [kind, own] = covers[index];
    std::vector<size_t> near;
    GEOSSTRtree_query_r(
        geos, tree, own,
        [](void *item, void *near) {
          static_cast<std::vector<size_t> *>(near)->push_back(reinterpret_cast<size_t>(item) - 1);
        },
        &near);
    std::vector<GEOSGeometry *> over;
    for (size_t other : near) {
      if (covers[other].kind < kind && GEOSIntersects_r(geos, covers[other].geometry, own) == 1) {
        over.push_back(GEOSGeom_clone_r(geos, covers[other].geometry));
      }
    }
    if (over.empty()) return own;
    return without_slivers(GEOSDifference_r(geos, own, united(std::move(over))));
  }

  GEOSGeometry *without_slivers(GEOSGeometry *left) {
    GEOSGeometry *thin = GEOSDifference_r(geos, left, grown(grown(left, -sliver), sliver));
    std::vector<GEOSGeometry *> waste;
    for (int part = 0; part < GEOSGetNumGeometries_r(geos, thin); part++) {
      const GEOSGeometry *piece = GEOSGetGeometryN_r(geos, thin, part);
      double west = 0, south = 0, east = 0, north = 0;
      if (GEOSisEmpty_r(geos, piece) || GEOSGeomTypeId_r(geos, piece) != GEOS_POLYGON) continue;
      GEOSGeom_getExtent_r(geos, piece, &west, &south, &east, &north);
      const double length = std::max(east - west, north - south);
      double area = 0;
      GEOSArea_r(geos, piece, &area);
      // Shrinking and growing again does not quite come back: what is thinner than a millimetre is rounding.
      if (length < sliver_length || area < 0.001 * length) continue;
      waste.push_back(GEOSGeom_clone_r(geos, piece));
    }
    if (waste.empty()) return left;
    return GEOSDifference_r(geos, left, grown(united(std::move(waste)), 0.0005));
  }

  GEOSGeometry *grown(const GEOSGeometry *geometry, double distance) {
    return GEOSBufferWithStyle_r(
        geos, geometry, distance, 8, GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_MITRE, 5);
  }

  GEOSGeometry *united(std::vector<GEOSGeometry *> parts) {
    return GEOSUnaryUnion_r(
        geos,
        GEOSGeom_createCollection_r(
            geos, GEOS_GEOMETRYCOLLECTION, parts.data(), parts.size()));
  }

  GEOSGeometry *geometry(const Feature &feature) {
    if (feature.shape == Shape::line) {
      GEOSGeometry *line =
          GEOSGeom_createLineString_r(geos, sequence(feature.first, feature.last));
      return grown(line, feature.width / 2);
    }
    std::vector<GEOSGeometry *> rings;
    for (size_t part = 0; part < feature.starts.size(); part++) {
      rings.push_back(GEOSGeom_createLinearRing_r(
          geos, sequence(feature.starts[part], feature.end_of(part))));
    }
    return GEOSGeom_createPolygon_r(geos, rings[0], rings.data() + 1, rings.size() - 1);
  }

  GEOSCoordSequence *sequence(size_t first, size_t last) {
    return GEOSCoordSeq_copyFromArrays_r(
        geos, &layout.x[first], &layout.y[first], nullptr, nullptr, last - first);
  }
};
