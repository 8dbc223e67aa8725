"""Reckons shortest walks from doors with shapely, apart from yuan, and writes access.json.

    pip install shapely pyproj
    python3 Tests/Oracles/access.py            (or: make oracles)

Free ground follows FORMAT.md with plain set operations. Ways over it are found by trying every two
corners of it (Lozano-Pérez and Wesley 1979) and Dijkstra's search from the door: slow, and so plain
that there is little to get wrong. `AccessOracleTests` holds yuan to the table within a centimetre;
the hash of each layout's bytes tells it when the table is stale.
"""

import heapq
import json
import math
import pathlib
import sys

import numpy
import pyproj
import shapely
import shapely.ops
from shapely.geometry import LineString, Point, Polygon

import areas

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
LAYOUTS = [f"Tests/Oracles/court-{number}.geojson" for number in range(1, 8)]

NO_WALK = set("building wall fence hedge water waste station toilet bike_parking garden planting".split())
NO_WHEELS = NO_WALK | {"lawn", "steps"}
SOLID = ("building", "wall", "fence", "hedge", "water")
POINT_USES = ["gate", "bench"]
AREA_USES = ["playground"]
# Clear width, on wheels or not, whether ground that nothing covers is taken.
PROFILES = {"walk": (0.6, False, True), "wheels": (1.2, True, False)}
RAMP = (0.08333334, 1.2)
SLACK = 0.0005
GRAZE = 0.05


def flag(properties, name):
    value = properties.get(name)
    if value in (True, "yes", "true"):
        return True
    return False if value in (False, "no", "false") else None


def passage(properties, on_wheels):
    """free, blocked or stepped."""
    kind = properties["kind"]
    refusal = "stepped" if kind in ("steps", "ramp") else "blocked"
    word = flag(properties, "wheels" if on_wheels else "walk")
    if word is not None:
        return "free" if word else refusal
    if not on_wheels:
        return refusal if kind in NO_WALK else "free"
    if flag(properties, "step_free") is not None:
        if not flag(properties, "step_free"):
            return "stepped"
        if kind == "steps":
            return "free"
    if kind == "ramp":
        slope, width = properties.get("slope"), properties.get("width", 1.5)
        complies = slope is not None and abs(slope) <= RAMP[0] and width >= RAMP[1]
        return "free" if complies else "stepped"
    return refusal if kind in NO_WHEELS else "free"


def is_let_in(properties, on_wheels):
    names = ("wheels", "step_free") if on_wheels else ("walk",)
    return next((flag(properties, name) for name in names if flag(properties, name) is not None), True)


def gate_width(properties):
    vehicle = properties.get("use") in ("vehicle", "car")
    return areas.number(properties, "width") or (4 if vehicle else 1.5)


def opened(shape, width, gates):
    """What gates leave of a wall's line, or of its area."""
    if isinstance(shape, LineString):
        lines = [shape]
        for place, opening in gates:
            left = []
            for line in lines:
                if line.distance(place) > 1 + width / 2:
                    left.append(line)
                    continue
                along = line.project(place)
                for start, end in ((0, along - opening / 2), (along + opening / 2, line.length)):
                    if end - start > 1e-9:
                        left.append(shapely.ops.substring(line, max(0, start), min(line.length, end)))
            lines = left
        return [areas.ground(line, width) for line in lines]
    for place, opening in gates:
        if shape.distance(place) > 1:
            continue
        edges = [LineString(pair) for ring in [shape.exterior, *shape.interiors]
                 for pair in zip(ring.coords, ring.coords[1:])]
        (ax, ay), (bx, by) = min(edges, key=place.distance).coords
        length = math.hypot(bx - ax, by - ay)
        ux, uy = (bx - ax) / length, (by - ay) / length
        corners = [(place.x + ux * u * opening / 2 - uy * v * 2, place.y + uy * u * opening / 2 + ux * v * 2)
                   for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
        shape = shape.difference(Polygon(corners))
    return [shape]


def mitred(shape, distance):
    return shape.buffer(distance, join_style="mitre", cap_style="flat", mitre_limit=5)


class Ground:
    """The free ground of one profile and what stops a straight way onto it."""

    def __init__(self, features, project, profile):
        clear, self.on_wheels, takes_unassigned = PROFILES[profile]
        boundary = shapely.union_all(
            [shape for feature in features if feature["properties"].get("kind") == "boundary"
             for shape in areas.parts(feature["geometry"], project)])
        gates = [(place, gate_width(feature["properties"])) for feature in features
                 if feature["properties"].get("kind") == "gate" and feature["properties"].get("walk") != "no"
                 for place in areas.parts(feature["geometry"], project)]
        covers = []
        for kind in areas.ORDER:
            for feature in features:
                properties = feature["properties"]
                if properties.get("kind") != kind:
                    continue
                width = areas.number(properties, "width") or areas.WIDTHS.get(kind)
                for shape in areas.parts(feature["geometry"], project):
                    if isinstance(shape, Point):
                        continue
                    if kind in ("wall", "fence", "hedge"):
                        grounds = opened(shape, width, gates)
                    else:
                        grounds = [areas.ground(shape, width)]
                    word = passage(properties, self.on_wheels)
                    covers += [(kind, word, ground.intersection(boundary)) for ground in grounds
                               if ground is not None]
        kept = []
        for index, (_, word, ground) in enumerate(covers):
            if (word == "free") == takes_unassigned:
                continue
            earlier = [other for _, what, other in covers[:index]
                       if (what == "free") == takes_unassigned and other.intersects(ground)]
            if earlier:
                ground = ground.difference(shapely.union_all(earlier))
            kept.append(ground)
        union = shapely.union_all(kept)
        open_ground = boundary.difference(union) if takes_unassigned else union
        self.free = mitred(open_ground, SLACK - clear / 2)
        self.barriers = [(word, ground) for kind, word, ground in covers
                         if word == "stepped" or word != "free" and kind in SOLID]
        polygons = [part for part in shapely.get_parts(self.free) if part.area > 0]
        self.rings = [ring for part in polygons for ring in [part.exterior, *part.interiors]]
        self.edges = [LineString(pair) for ring in self.rings for pair in zip(ring.coords, ring.coords[1:])]
        self.tree = shapely.STRtree(self.edges)
        corners = []
        for part in polygons:
            part = shapely.geometry.polygon.orient(part)
            for ring in [part.exterior, *part.interiors]:
                points = list(ring.coords)[:-1]
                for index, here in enumerate(points):
                    before, after = points[index - 1], points[(index + 1) % len(points)]
                    turn = ((here[0] - before[0]) * (after[1] - here[1])
                            - (here[1] - before[1]) * (after[0] - here[0]))
                    if turn < 0:
                        corners.append(here)
        # A hair wider, so that a way along a wall is a way.
        self.wide = mitred(self.free, 2e-6)
        shapely.prepare(self.wide)
        self.corners = numpy.array(corners).reshape(-1, 2)
        self.seen = {}

    def clear(self, a, others):
        """Which straight ways from a point to others lie on the ground."""
        if len(others) == 0:
            return numpy.zeros(0, bool)
        lines = numpy.stack([numpy.broadcast_to(a, others.shape), others], axis=1)
        return shapely.covers(self.wide, shapely.linestrings(lines)) | (numpy.hypot(*(others - a).T) < 1e-9)

    def ways(self, corner):
        if corner not in self.seen:
            a = self.corners[corner]
            self.seen[corner] = self.clear(a, self.corners), numpy.hypot(*(self.corners - a).T)
        return self.seen[corner]

    def foothold(self, place):
        """Where a place joins the ground, and how far that is."""
        if self.free.covers(place):
            return (place.x, place.y), 0
        found = []
        for edge in self.edges:
            found.append((edge.distance(place), edge))
        for distance, edge in sorted(found, key=lambda pair: pair[0]):
            ground = edge.interpolate(edge.project(place))
            way = LineString([place, ground])
            if not any(way.intersection(barrier).length > GRAZE
                       and (word == "stepped" or barrier.distance(place) > 0.5)
                       for word, barrier in self.barriers):
                return (ground.x, ground.y), distance
        return None

    def lengths(self, start, places, lines):
        """Metres from a point of the ground to the nearest of some places and lines of the ground."""
        start = numpy.array(start)
        count = len(self.corners)
        lengths = numpy.full(count + 1, math.inf)
        lengths[count] = 0
        heap, done, best = [(0.0, count)], set(), math.inf
        goals = numpy.array([ground for ground, _ in places]).reshape(-1, 2)
        rest = numpy.array([distance for _, distance in places])
        while heap:
            length, corner = heapq.heappop(heap)
            if corner in done or length >= best:
                continue
            done.add(corner)
            here = start if corner == count else self.corners[corner]
            if len(goals):
                reach = length + numpy.hypot(*(goals - here).T) + rest
                near = reach < best
                if near.any():
                    seen = self.clear(here, goals[near])
                    best = min([best, *reach[near][seen]])
            for line in lines:
                if length + line.distance(Point(here)) >= best:
                    continue
                foot = line.interpolate(line.project(Point(here)))
                ends = numpy.array([*line.coords, (foot.x, foot.y)])
                seen = self.clear(here, ends)
                best = min([best, *(length + numpy.hypot(*(ends[seen] - here).T))])
            if corner == count:
                seen, metres = self.clear(here, self.corners), numpy.hypot(*(self.corners - here).T)
            else:
                seen, metres = self.ways(corner)
            for other in numpy.flatnonzero(seen & (length + metres < lengths[:count])):
                lengths[other] = length + metres[other]
                heapq.heappush(heap, (lengths[other], int(other)))
        return best if best < math.inf else None


def lines_on(free, shape):
    """The straight stretches of a polygon's edge that lie on the ground."""
    rings = [ring for ring in [shape.exterior, *shape.interiors]]
    found = []
    for ring in rings:
        for pair in zip(ring.coords, ring.coords[1:]):
            part = LineString(pair).intersection(free)
            found += [line for line in shapely.get_parts(part)
                      if isinstance(line, LineString) and line.length > 1e-3]
    return found


def access(features, project, profiles=PROFILES, quick=False):
    """By profile, door and use: metres, or None where no way leads."""
    table = {}
    for profile in profiles:
        ground = Ground(features, project, profile)
        goals = {}
        for use in POINT_USES + AREA_USES:
            places, lines, unclear = [], [], False
            for feature in features:
                properties = feature["properties"]
                if properties["kind"] != use or not is_let_in(properties, ground.on_wheels):
                    continue
                for shape in areas.parts(feature["geometry"], project):
                    if isinstance(shape, Point):
                        places += [hold for hold in [ground.foothold(shape)] if hold]
                    elif use in AREA_USES:
                        lines += lines_on(ground.free, shape)
                        unclear = unclear or not lines_on(ground.free, shape)
            # An area whose edge is off the ground is reached another way, which is not tried here.
            if not unclear:
                goals[use] = places, lines
        table[profile] = {}
        for feature in features:
            properties = feature["properties"]
            if properties.get("kind") != "door":
                continue
            place = next(areas.parts(feature["geometry"], project))
            hold = ground.foothold(place) if is_let_in(properties, ground.on_wheels) else None
            answer = {}
            for use, (places, lines) in goals.items():
                length = ground.lengths(hold[0], places, lines) if hold else None
                answer[use] = None if length is None else round(length + hold[1], 4)
            table[profile][str(feature.get("id", properties.get("id")))] = answer
    return table


def projection(data, features):
    """The plane of a layout; one in metres is its own."""
    if data.get("yuan:datum") == "local":
        return lambda x, y: (x, y)
    borders = [feature for feature in features if feature["properties"].get("kind") == "boundary"]
    return pyproj.Proj(areas.plane(borders))


def read(path):
    data = json.loads(pathlib.Path(path).read_bytes())
    features = [feature for feature in data["features"]
                if feature["geometry"] and areas.is_present(feature["properties"])]
    return features, projection(data, features)


def main():
    table = []
    for layout in LAYOUTS:
        features, project = read(TOP / layout)
        table.append({"layout": layout, "bytes": areas.fingerprint((TOP / layout).read_bytes()),
                      "access": access(features, project)})
        print(layout, file=sys.stderr)
    text = json.dumps(table, indent=1, ensure_ascii=False) + "\n"
    (HERE / "access.json").write_text(text, encoding="utf-8")
    print(f"access.json: {len(table)} layouts, GEOS {shapely.geos_version_string}")


if __name__ == "__main__":
    main()
