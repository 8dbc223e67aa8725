// A feature's rings in metres, lines at their width.
#pragma once

#include <geos_c.h>

#include "layout.hpp"

struct Point {
  double x, y;
};

using Ring = std::vector<Point>;

inline Ring ring(const Layout &layout, const Feature &feature, size_t part) {
  Ring ring;
  for (size_t i = feature.starts[part]; i < feature.end_of(part); i++) {
    ring.push_back({layout.x[i], layout.y[i]});
  }
  return ring;
}

// A line's ground: flat ends, mitred corners (limit 5).
inline Ring widened(const Layout &layout, const Feature &feature, GEOSContextHandle_t geos) {
  GEOSGeometry *line = GEOSGeom_createLineString_r(
      geos, GEOSCoordSeq_copyFromArrays_r(
                geos, &layout.x[feature.first], &layout.y[feature.first], nullptr, nullptr,
                feature.last - feature.first));
  GEOSGeometry *wide = GEOSBufferWithStyle_r(
      geos, line, feature.width / 2, 8, GEOSBUF_CAP_FLAT, GEOSBUF_JOIN_MITRE, 5);
  const GEOSCoordSequence *points =
      GEOSGeom_getCoordSeq_r(geos, GEOSGetExteriorRing_r(geos, wide));
  unsigned count = 0;
  GEOSCoordSeq_getSize_r(geos, points, &count);
  Ring ring(count);
  for (unsigned i = 0; i < count; i++) {
    GEOSCoordSeq_getXY_r(geos, points, i, &ring[i].x, &ring[i].y);
  }
  return ring;
}

// A polygon's rings, or the ground of a line.
inline std::vector<Ring> rings_of(const Layout &layout, const Feature &feature, GEOSContextHandle_t geos) {
  if (feature.shape == Shape::line) return {widened(layout, feature, geos)};
  std::vector<Ring> rings;
  for (size_t part = 0; part < feature.starts.size(); part++) {
    rings.push_back(ring(layout, feature, part));
  }
  return rings;
}
