// What is in view of every bench, as plain C++ does it: isovist LAYOUT PROJ-DEFINITION
//
// Prints {"areas": [m2, ...]} in the order of the file: the ground inside the boundary that is seen past
// buildings, walls and waste points. One boundary at a time, its edges are sorted round the eye once, and
// between two directions in which an edge begins or ends the nearest of those that are open is the end of
// the view.

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "rings.hpp"

namespace {

struct Edge {
  Point from, to;
};

struct Span {
  double start, end;
  Point from, to;
};

double turn(Point a, Point b, Point c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool holds(const Ring &ring, Point p) {
  bool inside = false;
  for (size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
    const Point a = ring[i], b = ring[j];
    if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)) {
      inside = !inside;
    }
  }
  return inside;
}

// One boundary with what stands in it; the open ground is on the left hand of every edge.
struct Court {
  Ring boundary;
  std::vector<Ring> shells, holes;
  std::vector<Edge> edges;

  void add(const Ring &ring, bool is_open_inside) {
    double area = 0;
    for (size_t i = 0; i + 1 < ring.size(); i++) area += turn(ring[0], ring[i], ring[i + 1]);
    const bool is_kept = (area > 0) == is_open_inside;
    for (size_t i = 0; i + 1 < ring.size(); i++) {
      edges.push_back(is_kept ? Edge{ring[i], ring[i + 1]} : Edge{ring[i + 1], ring[i]});
    }
  }

  bool is_open(Point eye) const {
    bool inside = false;
    for (const Ring &ring : shells) inside ^= holds(ring, eye);
    for (const Ring &ring : holes) inside ^= holds(ring, eye);
    return !inside;
  }

  double area_in_view(Point eye) const {
    std::vector<Span> spans;
    std::vector<double> cuts{-M_PI, M_PI};
    for (const Edge &edge : edges) {
      if (turn(eye, edge.from, edge.to) <= 0) continue;
      const double start = std::atan2(edge.from.y - eye.y, edge.from.x - eye.x);
      const double end = std::atan2(edge.to.y - eye.y, edge.to.x - eye.x);
      cuts.push_back(start);
      cuts.push_back(end);
      if (end < start) {
        spans.push_back({start, M_PI, edge.from, edge.to});
        spans.push_back({-M_PI, end, edge.from, edge.to});
      } else {
        spans.push_back({start, end, edge.from, edge.to});
      }
    }
    std::sort(cuts.begin(), cuts.end());
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    std::vector<size_t> open;
    double area = 0;
    size_t next = 0;
    for (size_t i = 0; i + 1 < cuts.size(); i++) {
      const double start = cuts[i], end = cuts[i + 1];
      while (next < spans.size() && spans[next].start <= start) open.push_back(next++);
      if (end - start < 1e-13) continue;
      const double middle = (start + end) / 2;
      double nearest = std::numeric_limits<double>::infinity();
      const Span *best = nullptr;
      for (size_t k = 0; k < open.size();) {
        const Span &span = spans[open[k]];
        if (span.end <= start) {
          open[k] = open.back();
          open.pop_back();
          continue;
        }
        const double far = distance(eye, span, middle);
        if (far > 0 && far < nearest) {
          nearest = far;
          best = &span;
        }
        k++;
      }
      if (best) {
        area += distance(eye, *best, start) * distance(eye, *best, end) * std::sin(end - start) / 2;
      }
    }
    return area;
  }

private:
  static double distance(Point eye, const Span &span, double angle) {
    const double dx = std::cos(angle), dy = std::sin(angle);
    const double ex = span.to.x - span.from.x, ey = span.to.y - span.from.y;
    return ((span.from.x - eye.x) * ey - (span.from.y - eye.y) * ex) / (dx * ey - dy * ex);
  }
};

std::vector<Court> courts(const Layout &layout) {
  GEOSContextHandle_t geos = GEOS_init_r();
  std::vector<Court> courts;
  for (const Feature &feature : layout.features) {
    if (feature.kind != boundary_kind) continue;
    Court court;
    court.boundary = ring(layout, feature, 0);
    court.add(court.boundary, true);
    courts.push_back(std::move(court));
  }
  for (const Feature &feature : layout.features) {
    if (feature.kind != kind("building") && feature.kind != kind("wall") &&
        feature.kind != kind("waste")) {
      continue;
    }
    const std::vector<Ring> rings = rings_of(layout, feature, geos);
    for (Court &court : courts) {
      if (!holds(court.boundary, rings[0][0])) continue;
      for (size_t part = 0; part < rings.size(); part++) {
        court.add(rings[part], part > 0);
        (part > 0 ? court.holes : court.shells).push_back(rings[part]);
      }
      break;
    }
  }
  return courts;
}

}  // namespace

int main(int count, char **arguments) {
  if (count != 3) {
    std::fprintf(stderr, "usage: isovist LAYOUT PROJ-DEFINITION\n");
    return 64;
  }
  try {
    const Layout layout(arguments[1], arguments[2]);
    const std::vector<Court> all = courts(layout);
    std::printf("{\"areas\": [");
    const char *comma = "";
    for (const Feature &feature : layout.features) {
      if (feature.kind != kind("bench")) continue;
      const Point eye{layout.x[feature.first], layout.y[feature.first]};
      double area = 0;
      for (const Court &court : all) {
        if (!holds(court.boundary, eye)) continue;
        if (court.is_open(eye)) area = court.area_in_view(eye);
        break;
      }
      std::printf("%s%.9g", comma, area);
      comma = ", ";
    }
    std::printf("]}\n");
    std::fflush(stdout);
    std::_Exit(0);
  } catch (const std::exception &error) {
    std::fprintf(stderr, "%s: %s\n", arguments[1], error.what());
    return 1;
  }
}
