// Hours of sun on open ground, as plain C++ does it: sun LAYOUT PROJ-DEFINITION
//
// Prints {"open_m2": ..., "mean_h": ..., "two_hours_share": ...} for 20 January 2026, 08:00 to 16:00 at
// UTC+8, in the middle of each 5 minutes on cells of 1 m. A cell is shaded when its centre lies in the
// footprint of a building or a wall, in its copy moved by its shadow's length, or in what one of its
// edges sweeps: each is filled row by row in a map of bytes.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>

#include "rings.hpp"

namespace {

constexpr int looks = 96;
constexpr double wall_height = 2;

struct Grid {
  double west, south;
  int columns, rows;

  explicit Grid(const Box &box)
      : west(std::floor(box.west)), south(std::floor(box.south)),
        columns(static_cast<int>(std::ceil(box.east) - west)),
        rows(static_cast<int>(std::ceil(box.north) - south)) {}

  size_t count() const { return static_cast<size_t>(columns) * rows; }

  // Sets the cells whose centres the rings hold, even-odd.
  void fill(std::vector<uint8_t> &cells, const std::vector<Ring> &rings, uint8_t value) const {
    Box box;
    for (const Ring &ring : rings) {
      for (const Point &point : ring) box.add(point.x, point.y);
    }
    const int first = std::max(0, static_cast<int>(std::ceil(box.south - south - 0.5)));
    const int last = std::min(rows - 1, static_cast<int>(std::floor(box.north - south - 0.5)));
    std::vector<double> crossings;
    for (int row = first; row <= last; row++) {
      const double y = south + row + 0.5;
      crossings.clear();
      for (const Ring &ring : rings) {
        for (size_t i = 0; i + 1 < ring.size(); i++) {
          const Point a = ring[i], b = ring[i + 1];
          if ((a.y > y) != (b.y > y)) crossings.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
        }
      }
      std::sort(crossings.begin(), crossings.end());
      for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const int start = std::max(0, static_cast<int>(std::ceil(crossings[i] - west - 0.5)));
        const int end = std::min(columns, static_cast<int>(std::ceil(crossings[i + 1] - west - 0.5)));
        if (start < end) std::memset(&cells[static_cast<size_t>(row) * columns + start], value, end - start);
      }
    }
  }
};

struct Solid {
  std::vector<Ring> rings;
  double height;
};

// The shadow of one metre at a look, by the Almanac's formula (Michalsky 1988).
Point shadow_of_one_metre(int look, double longitude, double latitude) {
  const double rad = M_PI / 180;
  const double hours = (look + 0.5) * 5 / 60;
  const double n = 2461060.5 + hours / 24 - 2451545;
  const double anomaly = (357.528 + 0.9856003 * n) * rad;
  const double ecliptic =
      (280.460 + 0.9856474 * n + 1.915 * std::sin(anomaly) + 0.020 * std::sin(2 * anomaly)) * rad;
  const double tilt = (23.439 - 0.0000004 * n) * rad;
  const double ascension = std::atan2(std::cos(tilt) * std::sin(ecliptic), std::cos(ecliptic));
  const double declination = std::asin(std::sin(tilt) * std::sin(ecliptic));
  const double sidereal = 6.697375 + 0.0657098242 * n + hours + longitude / 15;
  const double angle = sidereal * 15 * rad - ascension;
  const double phi = latitude * rad;
  const double altitude = std::asin(
      std::sin(phi) * std::sin(declination) + std::cos(phi) * std::cos(declination) * std::cos(angle));
  const double azimuth = std::atan2(
      -std::sin(angle), std::tan(declination) * std::cos(phi) - std::sin(phi) * std::cos(angle));
  const double length = 1 / std::tan(altitude);
  return {-std::sin(azimuth) * length, -std::cos(azimuth) * length};
}

Ring moved(const Ring &ring, Point by) {
  Ring copy;
  for (const Point &point : ring) copy.push_back({point.x + by.x, point.y + by.y});
  return copy;
}

void shade(const Grid &grid, std::vector<uint8_t> &shadow, const Solid &solid, Point by) {
  grid.fill(shadow, solid.rings, 1);
  std::vector<Ring> copy;
  for (const Ring &ring : solid.rings) copy.push_back(moved(ring, by));
  grid.fill(shadow, copy, 1);
  for (const Ring &ring : solid.rings) {
    for (size_t i = 0; i + 1 < ring.size(); i++) {
      const Point a = ring[i], b = ring[i + 1];
      const Point c{b.x + by.x, b.y + by.y}, d{a.x + by.x, a.y + by.y};
      grid.fill(shadow, {{a, b, c, d, a}}, 1);
    }
  }
}

// Where the plane has its middle, in degrees.
PJ_COORD middle(const char *definition) {
  PJ_CONTEXT *context = proj_context_create();
  PJ *plane = proj_create(context, definition);
  PJ_COORD place = proj_trans(plane, PJ_INV, proj_coord(0, 0, 0, 0));
  place.xy.x /= M_PI / 180;
  place.xy.y /= M_PI / 180;
  return place;
}

}  // namespace

int main(int count, char **arguments) {
  if (count != 3) {
    std::fprintf(stderr, "usage: sun LAYOUT PROJ-DEFINITION\n");
    return 64;
  }
  try {
    const Layout layout(arguments[1], arguments[2]);
    const PJ_COORD place = middle(arguments[2]);
    GEOSContextHandle_t geos = GEOS_init_r();
    const Grid grid(layout.boundary_box());
    std::vector<uint8_t> open(grid.count(), 0), shadow(grid.count());
    std::vector<Solid> solids;
    for (const Feature &feature : layout.features) {
      if (feature.kind == boundary_kind) grid.fill(open, rings_of(layout, feature, geos), 1);
    }
    for (const Feature &feature : layout.features) {
      const bool is_building = feature.kind == kind("building"), is_wall = feature.kind == kind("wall");
      const bool is_roof = feature.kind >= kind("waste") && feature.kind <= kind("bike_parking");
      if (!(is_building || is_wall || is_roof) || feature.shape == Shape::point) continue;
      std::vector<Ring> rings = rings_of(layout, feature, geos);
      grid.fill(open, rings, 0);
      if (!is_roof) solids.push_back({std::move(rings), is_building ? feature.height : wall_height});
    }
    std::vector<uint8_t> lit(grid.count(), 0);
    for (int look = 0; look < looks; look++) {
      const Point metre = shadow_of_one_metre(look, place.xy.x, place.xy.y);
      std::fill(shadow.begin(), shadow.end(), 0);
      for (const Solid &solid : solids) {
        shade(grid, shadow, solid, {metre.x * solid.height, metre.y * solid.height});
      }
      for (size_t cell = 0; cell < lit.size(); cell++) lit[cell] += !shadow[cell];
    }
    size_t cells = 0, sum = 0, two_hours = 0;
    for (size_t cell = 0; cell < lit.size(); cell++) {
      if (!open[cell]) continue;
      cells++;
      sum += lit[cell];
      two_hours += lit[cell] >= 24;
    }
    std::printf(
        "{\"open_m2\": %zu, \"mean_h\": %.9g, \"two_hours_share\": %.9g}\n", cells, sum / 12.0 / cells,
        static_cast<double>(two_hours) / cells);
    std::fflush(stdout);
    std::_Exit(0);
  } catch (const std::exception &error) {
    std::fprintf(stderr, "%s: %s\n", arguments[1], error.what());
    return 1;
  }
}
