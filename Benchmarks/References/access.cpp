// How far it is on foot, as plain C++ does it: access LAYOUT PROJ-DEFINITION
//
// Prints {"doors": [{"gate": metres, "playground": metres}, ...]} in the order of the file; null where
// no way leads. Shortest ways are straight except at corners that walls bend round; which of those see each
// other is asked only when a search could use it.

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <queue>

#include "court.hpp"
#include "ground.hpp"

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

GEOSContextHandle_t geos;

// Where a place joins the ground, by the straight way to the nearest of it.
struct Foothold {
  size_t court = 0;
  Point ground{};
  double off = never;
};

// What is gone to: points have both ends alike.
struct Goal {
  Segment segment;
  double off;
};

std::vector<Point> points(const GEOSGeometry *line) {
  const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(geos, line);
  unsigned count = 0;
  GEOSCoordSeq_getSize_r(geos, sequence, &count);
  std::vector<Point> points(count);
  for (unsigned i = 0; i < count; i++) {
    GEOSCoordSeq_getXY_r(geos, sequence, i, &points[i].x, &points[i].y);
  }
  return points;
}

// A ring's points, turning left or right.
std::vector<Point> ring_points(const GEOSGeometry *ring, bool is_left) {
  std::vector<Point> ring_points = points(ring);
  double area = 0;
  for (size_t i = 0; i + 1 < ring_points.size(); i++) {
    area += turn(ring_points[0], ring_points[i], ring_points[i + 1]);
  }
  if ((area > 0) != is_left) std::reverse(ring_points.begin(), ring_points.end());
  return ring_points;
}

class Courts {
public:
  std::vector<Court> courts;

  explicit Courts(const GEOSGeometry *ground) {
    for (int part = 0; part < GEOSGetNumGeometries_r(geos, ground); part++) {
      const GEOSGeometry *piece = GEOSGetGeometryN_r(geos, ground, part);
      if (GEOSisEmpty_r(geos, piece)) continue;
      Court court;
      court.add_ring(ring_points(GEOSGetExteriorRing_r(geos, piece), true));
      for (int hole = 0; hole < GEOSGetNumInteriorRings_r(geos, piece); hole++) {
        court.add_ring(ring_points(GEOSGetInteriorRingN_r(geos, piece, hole), false));
      }
      court.finish();
      courts.push_back(std::move(court));
      pieces.push_back(piece);
    }
  }

  Foothold foothold(Point place) const {
    Foothold best;
    for (size_t index = 0; index < courts.size(); index++) {
      const Court &court = courts[index];
      const double x = std::max({court.box.west - place.x, 0.0, place.x - court.box.east});
      const double y = std::max({court.box.south - place.y, 0.0, place.y - court.box.north});
      if (std::sqrt(x * x + y * y) >= best.off) continue;
      if (court.contains(place)) return {index, place, 0};
      for (const auto &[a, b] : court.walls) {
        const Point ground = nearest(place, a, b);
        const double off = distance(place, ground);
        if (off < best.off) best = {index, ground, off};
      }
    }
    return best;
  }

  // What of a line lies on a court.
  std::vector<Segment> on(size_t court, Point a, Point b) const {
    const Box &box = courts[court].box;
    if (std::max(a.x, b.x) < box.west || std::min(a.x, b.x) > box.east) return {};
    if (std::max(a.y, b.y) < box.south || std::min(a.y, b.y) > box.north) return {};
    const double x[] = {a.x, b.x}, y[] = {a.y, b.y};
    GEOSGeometry *line = GEOSGeom_createLineString_r(
        geos, GEOSCoordSeq_copyFromArrays_r(geos, x, y, nullptr, nullptr, 2));
    const GEOSGeometry *inside = GEOSIntersection_r(geos, line, pieces[court]);
    std::vector<Segment> segments;
    for (int part = 0; part < GEOSGetNumGeometries_r(geos, inside); part++) {
      const GEOSGeometry *piece = GEOSGetGeometryN_r(geos, inside, part);
      if (GEOSGeomTypeId_r(geos, piece) != GEOS_LINESTRING) continue;
      const std::vector<Point> ends = points(piece);
      for (size_t i = 0; i + 1 < ends.size(); i++) segments.push_back({ends[i], ends[i + 1]});
    }
    return segments;
  }

private:
  std::vector<const GEOSGeometry *> pieces;
};

// Ways over one court, for as many searches as are asked.
class Ways {
public:
  Ways(const Court &court, const std::vector<Foothold> &doors)
      : court(court), doors(doors), count(court.bends.size()),
        sights((count + doors.size()) * count) {}

  // Metres from each door to the nearest of the goals: Dijkstra's search from the goals outwards.
  std::vector<double> lengths(const std::vector<Goal> &goals) {
    std::vector<double> at_bend(count, never), at_door(doors.size(), never);
    using Reached = std::pair<double, uint32_t>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<Reached>> queue;
    for (const Goal &goal : goals) {
      for (size_t door = 0; door < doors.size(); door++) {
        const Point end = nearest(doors[door].ground, goal.segment.a, goal.segment.b);
        const double length = distance(doors[door].ground, end) + goal.off;
        if (length < at_door[door] && court.is_clear(doors[door].ground, end)) {
          at_door[door] = length;
        }
      }
      for (size_t bend = 0; bend < count; bend++) {
        const Point place = court.bends[bend].place;
        const Point end = nearest(place, goal.segment.a, goal.segment.b);
        const double length = distance(place, end) + goal.off;
        if (length >= at_bend[bend] || !Court::hugs(court.bends[bend], end)) continue;
        if (court.is_clear(place, end)) at_bend[bend] = length;
      }
    }
    for (uint32_t bend = 0; bend < count; bend++) {
      if (at_bend[bend] < never) queue.push({at_bend[bend], bend});
    }
    while (!queue.empty()) {
      const auto [length, bend] = queue.top();
      queue.pop();
      if (length > at_bend[bend]) continue;
      // No door is nearer by way of what is farther than it.
      if (length >= *std::max_element(at_door.begin(), at_door.end())) break;
      const Point place = court.bends[bend].place;
      for (size_t door = 0; door < doors.size(); door++) {
        const double further = length + distance(place, doors[door].ground);
        if (further < at_door[door] && sees_door(door, bend)) at_door[door] = further;
      }
      for (uint32_t other = 0; other < count; other++) {
        const double further = length + distance(place, court.bends[other].place);
        if (further >= at_bend[other] || !sees(bend, other)) continue;
        at_bend[other] = further;
        queue.push({further, other});
      }
    }
    for (size_t door = 0; door < doors.size(); door++) at_door[door] += doors[door].off;
    return at_door;
  }

private:
  enum Sight : uint8_t { unasked, clear, hidden };

  const Court &court;
  const std::vector<Foothold> &doors;
  const size_t count;
  // Of pairs of bends, then of doors and bends.
  std::vector<Sight> sights;

  bool sees(size_t a, size_t b) {
    Sight &sight = sights[std::min(a, b) * count + std::max(a, b)];
    if (sight == unasked) {
      const Court::Bend &from = court.bends[a], &to = court.bends[b];
      const bool is_clear = Court::hugs(from, to.place) && Court::hugs(to, from.place) &&
                            court.is_clear(from.place, to.place);
      sight = is_clear ? clear : hidden;
    }
    return sight == clear;
  }

  bool sees_door(size_t door, size_t bend) {
    Sight &sight = sights[(count + door) * count + bend];
    if (sight == unasked) {
      const Point place = doors[door].ground;
      const bool is_clear = Court::hugs(court.bends[bend], place) &&
                            court.is_clear(court.bends[bend].place, place);
      sight = is_clear ? clear : hidden;
    }
    return sight == clear;
  }
};

void measure(const Layout &layout) {
  const Courts courts(Ground(layout, geos).free());
  const size_t count = courts.courts.size();
  const int uses[] = {kind("gate"), kind("playground")};
  std::vector<std::vector<Foothold>> doors(count);
  std::vector<std::vector<size_t>> order(count);
  std::vector<std::vector<Goal>> goals[2] = {
      std::vector<std::vector<Goal>>(count), std::vector<std::vector<Goal>>(count)};
  size_t door_count = 0;
  for (const Feature &feature : layout.features) {
    if (feature.kind == kind("door")) {
      const Foothold foothold = courts.foothold({layout.x[feature.first], layout.y[feature.first]});
      doors[foothold.court].push_back(foothold);
      order[foothold.court].push_back(door_count++);
    }
    for (int use = 0; use < 2; use++) {
      if (feature.kind != uses[use]) continue;
      if (feature.shape == Shape::point) {
        const Foothold end = courts.foothold({layout.x[feature.first], layout.y[feature.first]});
        goals[use][end.court].push_back({{end.ground, end.ground}, end.off});
        continue;
      }
      for (size_t i = feature.first; i + 1 < feature.last; i++) {
        const Point a{layout.x[i], layout.y[i]}, b{layout.x[i + 1], layout.y[i + 1]};
        for (size_t court = 0; court < count; court++) {
          for (const Segment &part : courts.on(court, a, b)) goals[use][court].push_back({part, 0});
        }
      }
    }
  }
  std::vector<double> lengths[2];
  for (auto &list : lengths) list.assign(door_count, never);
  for (size_t court = 0; court < count; court++) {
    if (doors[court].empty()) continue;
    Ways ways(courts.courts[court], doors[court]);
    for (int use = 0; use < 2; use++) {
      const std::vector<double> own = ways.lengths(goals[use][court]);
      for (size_t door = 0; door < own.size(); door++) lengths[use][order[court][door]] = own[door];
    }
  }
  std::printf("{\"doors\": [");
  for (size_t door = 0; door < door_count; door++) {
    std::printf(door == 0 ? "{" : ", {");
    for (int use = 0; use < 2; use++) {
      std::printf(use == 0 ? "\"%s\": " : ", \"%s\": ", kinds[uses[use]].word.data());
      const double length = lengths[use][door];
      length < never ? std::printf("%.6f", length) : std::printf("null");
    }
    std::printf("}");
  }
  std::printf("]}\n");
}

}  // namespace

int main(int count, char **arguments) {
  if (count != 3) {
    std::fprintf(stderr, "usage: access LAYOUT PROJ-DEFINITION\n");
    return 64;
  }
  try {
    const Layout layout(arguments[1], arguments[2]);
    geos = GEOS_init_r();
    measure(layout);
  } catch (const std::exception &error) {
    std::fprintf(stderr, "access: %s\n", error.what());
    return 1;
  }
  // The system frees memory faster than we could.
  std::fflush(stdout);
  std::_Exit(0);
}
