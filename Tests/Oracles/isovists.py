"""Reckons what is in view of a thousand points with shapely, apart from yuan, and writes isovists.json.

    pip install shapely
    python3 Tests/Oracles/isovists.py          (or: make oracles)

Every edge, of what is opaque and of the ground, casts a shadow away from the eye; what is in view is the
ground without all of them. Plain set operations, and nothing is sorted round the eye. Courts are drawn by
lot, half of them on whole metres, so that things touch, repeat, overlap and line up with each other and
with the eye; some of the eyes stand on walls and in them. `IsovistOracleTests` holds yuan to the table.
"""

import json
import math
import pathlib
import random

import shapely
from shapely.geometry import Point, Polygon

HERE = pathlib.Path(__file__).resolve().parent
COURTS, EYES = 40, 25
FAR = 1e6


def ring(points):
    return [[round(x, 2) + 0.0, round(y, 2) + 0.0] for x, y in points]


def screen(dice, whole):
    def number(low, high):
        return float(dice.randint(int(low), int(high))) if whole else dice.uniform(low, high)

    x, y = number(-28, 24), number(-28, 24)
    kind = dice.randrange(5)
    if kind <= 1 or whole and kind == 4:
        w, h = max(1, number(1, 12)), max(1, number(1, 8))
        return ring([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
    if kind == 2:
        w, h, leg, arm = number(4, 12), number(4, 12), number(1, 3), number(1, 3)
        return ring([(x, y), (x + w, y), (x + w, y + leg), (x + arm, y + leg), (x + arm, y + h), (x, y + h)])
    if kind == 3:
        # A thin wall, as often as not along the edge of something.
        return ring([(x, y), (x + 10, y), (x + 10, y + 1), (x, y + 1)]) if whole else ring(
            [(x, y), (x + 9, y + 4), (x + 8.9, y + 4.2), (x - 0.1, y + 0.2)])
    corners, size = dice.randint(3, 9), dice.uniform(2, 7)
    radii = [size * dice.uniform(0.35, 1) for _ in range(corners)]
    return ring([
        (x + r * math.cos(2 * math.pi * i / corners), y + r * math.sin(2 * math.pi * i / corners))
        for i, r in enumerate(radii)])


def ground(dice):
    outer = [[-30, -30], [30, -30], [30, 30], [-30, 30]]
    if dice.random() < 0.5:
        outer = [[-30, -30], [30, -30], [30, 5], [12, 5], [12, 30], [-30, 30]]
    holes = [[[-12, -6], [-12, -2], [-7, -2], [-7, -6]]] if dice.random() < 0.3 else []
    return [outer] + holes


def edges(polygon):
    for part in [polygon.exterior, *polygon.interiors]:
        points = list(part.coords)
        yield from zip(points, points[1:])


def shadow(eye, a, b):
    ax, ay, bx, by = a[0] - eye[0], a[1] - eye[1], b[0] - eye[0], b[1] - eye[1]
    if abs(ax * by - ay * bx) < 1e-12:
        return None
    far = [(eye[0] + x * FAR / math.hypot(x, y), eye[1] + y * FAR / math.hypot(x, y)) for x, y in ((bx, by), (ax, ay))]
    return Polygon([a, b, *far])


def view(eye, screens, court):
    free = court.difference(shapely.union_all(screens))
    if any(screen.contains(Point(eye)) for screen in screens) or court.disjoint(Point(eye)):
        return None
    everything = [edge for polygon in [*screens, court] for edge in edges(polygon)]
    shadows = [shape for a, b in everything if (shape := shadow(eye, a, b))]
    seen = free.difference(shapely.union_all(shadows))
    return [round(seen.area, 7), round(seen.centroid.x, 6), round(seen.centroid.y, 6)] if seen.area > 1e-6 else [0, 0, 0]


def main():
    dice = random.Random(20261128)
    table = []
    for number in range(COURTS):
        whole = number % 2 == 0
        outline = ground(dice)
        drawn = [screen(dice, whole) for _ in range(dice.randint(3, 14))]
        court, screens = Polygon(outline[0], outline[1:]), [Polygon(points) for points in drawn]
        views = []
        for _ in range(EYES):
            eye = [dice.randint(-29, 29), dice.randint(-29, 29)] if whole else [
                round(dice.uniform(-29, 29), 2), round(dice.uniform(-29, 29), 2)]
            views.append({"eye": eye, "seen": view(eye, screens, court)})
        table.append({"ground": outline, "screens": drawn, "views": views})
    text = json.dumps(table, separators=(",", ":")).replace('{"ground"', '\n{"ground"').replace('{"eye"', '\n {"eye"')
    (HERE / "isovists.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
