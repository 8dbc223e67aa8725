"""Draws a court in metres and writes it as GeoJSON in degrees.

A drafting script builds a `Court` for the place as it is, copies it for every
option, and moves, removes and adds features there; ids stay the same for what
stays. Metres are east and north of the court's origin, turned by `bearing`.
"""

import copy
import json
import math

# WGS 84 ellipsoid
SEMI_MAJOR, FLATTENING = 6378137.0, 1 / 298.257223563
ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING)


class Court:
    def __init__(self, name, longitude, latitude, bearing=0.0):
        self.name = name
        self.origin = (longitude, latitude)
        self.bearing = math.radians(bearing)
        self.features = {}

    # -- drawing ------------------------------------------------------------

    def polygon(self, id, kind, outline, holes=(), **properties):
        rings = [_closed(_turned(outline, True))] + [_closed(_turned(h, False)) for h in holes]
        self._add(id, kind, "Polygon", rings, properties)

    def rectangle(self, id, kind, west, south, east, north, **properties):
        self.polygon(id, kind, [(west, south), (east, south), (east, north), (west, north)], **properties)

    def line(self, id, kind, points, **properties):
        self._add(id, kind, "LineString", list(points), properties)

    def point(self, id, kind, x, y, **properties):
        self._add(id, kind, "Point", (x, y), properties)

    # -- editing, for options -------------------------------------------------

    def option(self, name):
        """A copy to draw a proposal on."""
        proposal = copy.deepcopy(self)
        proposal.name = name
        return proposal

    def remove(self, *ids):
        for id in ids:
            del self.features[id]

    def move(self, id, x, y):
        """Moves a point feature and says so."""
        feature = self.features[id]
        feature["coordinates"] = (x, y)
        feature["properties"]["action"] = "move"

    def change(self, id, **properties):
        self.features[id]["properties"].update(properties)

    def _add(self, id, kind, type, coordinates, properties):
        if id in self.features:
            raise ValueError(f"id {id} is used twice")
        self.features[id] = {"type": type, "coordinates": coordinates, "properties": {"kind": kind, **properties}}

    # -- writing --------------------------------------------------------------

    def position(self, x, y):
        """Degrees for metres, with the ellipsoid's radii at the origin's latitude."""
        east = x * math.cos(self.bearing) + y * math.sin(self.bearing)
        north = y * math.cos(self.bearing) - x * math.sin(self.bearing)
        longitude, latitude = self.origin
        w = math.sqrt(1 - ECCENTRICITY_SQUARED * math.sin(math.radians(latitude)) ** 2)
        prime_vertical = SEMI_MAJOR / w
        meridian = SEMI_MAJOR * (1 - ECCENTRICITY_SQUARED) / w**3
        return [
            round(longitude + math.degrees(east / (prime_vertical * math.cos(math.radians(latitude)))), 8),
            round(latitude + math.degrees(north / meridian), 8),
        ]

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            name = json.dumps(self.name, ensure_ascii=False)
            file.write('{"type": "FeatureCollection", "name": %s, "yuan:datum": "wgs84",\n"features": [\n' % name)
            file.write(",\n".join(self._feature(id, f) for id, f in self.features.items()))
            file.write("\n]}\n")

    def _feature(self, id, feature):
        geometry = {"type": feature["type"], "coordinates": self._degrees(feature["coordinates"])}
        whole = {"type": "Feature", "id": id, "properties": feature["properties"], "geometry": geometry}
        return json.dumps(whole, ensure_ascii=False, separators=(",", ":"))

    def _degrees(self, coordinates):
        if isinstance(coordinates[0], (int, float)):
            return self.position(*coordinates)
        return [self._degrees(part) for part in coordinates]


# -- outlines -----------------------------------------------------------------


def ellipse(x, y, width, height, points=32, wobble=0.0, phase=0.0):
    """A closed soft outline; `wobble` makes it a pebble."""
    outline = []
    for i in range(points):
        angle = 2 * math.pi * i / points
        reach = 1 + wobble * math.sin(3 * angle + phase) + wobble / 2 * math.cos(2 * angle - phase)
        outline.append((x + width / 2 * reach * math.cos(angle), y + height / 2 * reach * math.sin(angle)))
    return outline


def smooth(points, steps=8):
    """A Catmull-Rom curve through the points, for winding paths."""
    padded = [points[0], *points, points[-1]]
    curve = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:]):
        for i in range(steps):
            t = i / steps
            curve.append(tuple(_catmull_rom(p, q, r, s, t) for p, q, r, s in zip(a, b, c, d)))
    return [*curve, points[-1]]


def _catmull_rom(a, b, c, d, t):
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def _turned(outline, counter_clockwise):
    points = list(outline)
    twice = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))
    return points if (twice > 0) == counter_clockwise else points[::-1]


def _closed(points):
    return [*points, points[0]]
