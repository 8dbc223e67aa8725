// One piece of ground, its walls, and what is in sight over it.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

#include "layout.hpp"

struct Point {
  double x, y;

  Point operator-(Point other) const { return {x - other.x, y - other.y}; }
};

inline double distance(Point a, Point b) {
  const Point d = b - a;
  return std::sqrt(d.x * d.x + d.y * d.y);
}

// Twice the signed area of a triangle, positive when it turns left.
inline double turn(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

inline Point nearest(Point place, Point a, Point b) {
  const Point along = b - a;
  const double square = along.x * along.x + along.y * along.y;
  if (square == 0) return a;
  const double share = ((place.x - a.x) * along.x + (place.y - a.y) * along.y) / square;
  const double clamped = std::clamp(share, 0.0, 1.0);
  return {a.x + along.x * clamped, a.y + along.y * clamped};
}

struct Segment {
  Point a, b;
};

class Court {
public:
  // A corner that walls bend round, with the walls' other ends.
  struct Bend {
    Point place, before, after;
  };

  Box box;
  std::vector<Segment> walls;
  std::vector<Bend> bends;

  // A closed ring with the ground on its left hand.
  void add_ring(const std::vector<Point> &ring) {
    const size_t count = ring.size() - 1;
    for (size_t i = 0; i < count; i++) {
      walls.push_back({ring[i], ring[i + 1]});
      box.add(ring[i].x, ring[i].y);
      const Point before = ring[(i + count - 1) % count];
      if (turn(before, ring[i], ring[i + 1]) < 0) bends.push_back({ring[i], before, ring[i + 1]});
    }
  }

  // Sorts the walls into a grid, some three cells for each.
  void finish() {
    const double area = (box.east - box.west) * (box.north - box.south);
    cell = std::max(0.5, std::sqrt(area / (3.0 * walls.size())));
    columns = int((box.east - box.west) / cell) + 1;
    rows = int((box.north - box.south) / cell) + 1;
    starts.assign(size_t(columns) * rows + 1, 0);
    for (const Segment &wall : walls) {
      visit(wall.a, wall.b, [&](size_t at) { return starts[at + 1]++, false; });
    }
    for (size_t at = 0; at + 1 < starts.size(); at++) starts[at + 1] += starts[at];
    std::vector<uint32_t> next(starts.begin(), starts.end() - 1);
    contents.resize(starts.back());
    for (uint32_t wall = 0; wall < walls.size(); wall++) {
      visit(walls[wall].a, walls[wall].b, [&](size_t at) {
        contents[next[at]++] = wall;
        return false;
      });
    }
  }

  bool contains(Point place) const {
    bool is_inside = false;
    for (const auto &[a, b] : walls) {
      if ((a.y > place.y) == (b.y > place.y)) continue;
      if (place.x < a.x + (b.x - a.x) * (place.y - a.y) / (b.y - a.y)) is_inside = !is_inside;
    }
    return is_inside;
  }

  // Whether no wall crosses the straight way; walls that are only touched do not.
  bool is_clear(Point from, Point to) const {
    const double length = distance(from, to);
    const double hair = 1e-6;
    return !visit(from, to, [&](size_t at) {
      for (uint32_t i = starts[at]; i < starts[at + 1]; i++) {
        const auto &[a, b] = walls[contents[i]];
        const double at_a = turn(from, to, a), at_b = turn(from, to, b);
        const double spare = hair * length;
        if (!((at_a > spare && at_b < -spare) || (at_a < -spare && at_b > spare))) continue;
        const double at_from = turn(a, b, from), at_to = turn(a, b, to);
        const double own = hair * distance(a, b);
        if ((at_from > own && at_to < -own) || (at_from < -own && at_to > own)) return true;
      }
      return false;
    });
  }

  // Whether a shortest way along this line may bend there: its walls lie on one hand.
  static bool hugs(const Bend &bend, Point other) {
    const double hair = 1e-6 * distance(bend.place, other);
    const double before = turn(other, bend.place, bend.before);
    const double after = turn(other, bend.place, bend.after);
    return !((before > hair && after < -hair) || (before < -hair && after > hair));
  }

private:
  double cell = 1;
  int columns = 0, rows = 0;
  std::vector<uint32_t> starts, contents;

  // Calls for each cell on a line until a call answers true; answers whether one did (Amanatides and Woo 1987).
  template <typename Call>
  bool visit(Point a, Point b, Call call) const {
    const double x = (a.x - box.west) / cell, y = (a.y - box.south) / cell;
    const double dx = (b.x - a.x) / cell, dy = (b.y - a.y) / cell;
    int column = std::clamp(int(x), 0, columns - 1), row = std::clamp(int(y), 0, rows - 1);
    const int last_column = std::clamp(int(x + dx), 0, columns - 1);
    const int last_row = std::clamp(int(y + dy), 0, rows - 1);
    const int step_x = dx > 0 ? 1 : -1, step_y = dy > 0 ? 1 : -1;
    const double never = std::numeric_limits<double>::infinity();
    const double across_x = dx != 0 ? 1 / std::abs(dx) : never;
    const double across_y = dy != 0 ? 1 / std::abs(dy) : never;
    double next_x = dx != 0 ? (column + (dx > 0) - x) / dx : never;
    double next_y = dy != 0 ? (row + (dy > 0) - y) / dy : never;
    int left = std::abs(last_column - column) + std::abs(last_row - row);
    while (true) {
      if (call(size_t(row) * columns + column)) return true;
      if (left-- == 0) return false;
      // Rounding may not lead past the last column or row.
      if (row == last_row || (column != last_column && next_x < next_y)) {
        column += step_x;
        next_x += across_x;
      } else {
        row += step_y;
        next_y += across_y;
      }
    }
  }
};
