"""Draws the sample site 学林苑 (Xuelinyuan) and writes its three layouts.

Run from the repository's root: python3 seeds/drafting/xuelinyuan.py

Everything is invented for illustration: no survey of the real court was made or
used. Fourteen six-storey slabs of the 1990s stand in three staggered columns
(west, middle, east) and five rows; one slab is left out in the middle, which
makes the court. A creek bounds the lot on the west. Metres are east and north
of the lot's south-west.
"""

import math
import random
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from court import Court, ellipse, smooth  # noqa: E402

SITE = Path("Sites/xuelinyuan")
LONGITUDE, LATITUDE, BEARING = 121.3989, 31.2992, 4.0

# -- the lot ------------------------------------------------------------------

CREEK = [(5.0, 169.5), (3.4, 150.0), (-2.0, 114.0), (-7.6, 82.0), (-8.6, 64.0), (-8.2, 38.0), (-6.0, -3.0)]
CREEK_BANK = smooth(CREEK, 5)
SOUTH_WEST, SOUTH_EAST = (-6.0, -3.0), (209.0, 4.0)
NORTH_EDGE = [(206.0, 183.0), (73.0, 184.0), (73.0, 172.0), (5.0, 169.5)]
EAST_EDGE = [SOUTH_EAST, (219.0, 13.0), (217.0, 172.0), (206.0, 183.0)]
LOT = [*EAST_EDGE, *NORTH_EDGE[1:3], *CREEK_BANK]
EMBANKMENT = 3.6  # from the creek's edge to the flood wall
FENCE_INSET = 0.15

# -- slabs, lanes and yards -----------------------------------------------------

DEPTH, PITCH, LEVELS, HEIGHT = 11.6, 33.0, 6, 18
ROWS = 5
HOUSEHOLDS_A_DOOR = 18  # three flats a floor, six floors
COLUMNS = {"w": (10.0, 10.0, 4, 15.0), "m": (84.0, 13.0, 4, 15.0), "e": (158.0, 16.0, 3, 17.0)}
DOOR_STRIP, LANE, FRONT = 2.5, 4.0, 2.4
KERB = 3.0  # radius of the kerb returns
WEST_SPINE, EAST_SPINE = (74.5, 79.5), (148.0, 154.0)
LANE_ENDS = {"w": (10.0, 74.5), "m": (79.5, 148.0), "e": (154.0, 211.0)}
STALL_WIDTH, STALL_LENGTH = 2.5, 5.3

# -- the court in the middle ------------------------------------------------------

COURT_WEST, COURT_EAST, COURT_SOUTH, COURT_NORTH = 79.5, 148.0, 65.1, 112.0 - FRONT
GATE_WAY = (70.0, 73.0)  # south and north edge of the way from the west gate
STEP_TOP, STEP_FOOT, STEP_RISE = -5.0, -3.95, 0.45
SOUTH_WALK = (70.4, 72.6)

SPECIES = {
    "樟树": ("Cinnamomum camphora", "yes", 3.8, 12.0, 0.36),
    "水杉": ("Metasequoia glyptostroboides", "no", 1.9, 18.0, 0.30),
    "樱花": ("Prunus × yedoensis", "no", 2.5, 5.5, 0.18),
    "桂花": ("Osmanthus fragrans", "yes", 1.7, 4.0, 0.14),
    "榉树": ("Zelkova schneideriana", "no", 2.6, 7.0, 0.15),
    "乌桕": ("Triadica sebifera", "no", 2.4, 6.5, 0.14),
    "枇杷": ("Eriobotrya japonica", "yes", 1.7, 4.0, 0.12),
    "柿树": ("Diospyros kaki", "no", 1.9, 4.5, 0.12),
    "鸡爪槭": ("Acer palmatum", "no", 1.6, 3.5, 0.10),
}


class Slab:
    """One residential slab: where it stands, its stairs, and the lane at its doors."""

    def __init__(self, number, column, row):
        west, south, stairs, stair_width = COLUMNS[column]
        if (column, row) == ("w", 4):  # the creek bends in: a shorter slab
            west, stairs, stair_width = 19.0, 3, 17.0
        self.number, self.column, self.row = number, column, row
        self.west, self.south = west, south + PITCH * row
        self.east, self.north = west + stairs * stair_width, self.south + DEPTH
        self.doors = [west + stair_width * (i + 0.5) for i in range(stairs)]
        self.id = f"b{number:02d}"

    @property
    def lane(self):
        return lane(self.column, self.row)


def lane(column, row):
    """South and north edge of the lane along a row's doors."""
    wall = COLUMNS[column][1] + PITCH * row + DEPTH
    south, width = wall + DOOR_STRIP, LANE
    if (column, row) == ("m", 1):
        south, width = wall + 2.0, 5.5  # the court's lane, wide enough to back out of a stall
    if (column, row) == ("m", 4):
        width = 4.5
    if (column, row) == ("e", 4):
        width = 5.5
    return south, south + width


def numbered_slabs():
    places = [(column, row) for row in range(ROWS) for column in "wme" if (column, row) != ("m", 2)]
    return [Slab(number, column, row) for number, (column, row) in enumerate(places, 1)]


SLABS = numbered_slabs()
YARDS = ["w0", "m0", "e0", "w1", "e1", "w2", "e2", "w3", "m3", "e3"]


def yard(name):
    """West, south, east and north of the green between two rows."""
    column, row = name[0], int(name[1])
    west, east = LANE_ENDS[column]
    return west, lane(column, row)[1], east, COLUMNS[column][1] + PITCH * (row + 1) - FRONT


# -- lines and outlines ---------------------------------------------------------


def along(points, y):
    """Where a line that runs north-south crosses y."""
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        if min(y1, y2) <= y <= max(y1, y2) and y1 != y2:
            return x1 + (x2 - x1) * (y - y1) / (y2 - y1)
    raise ValueError(f"the line does not reach {y}")


def bank(y):
    return along(CREEK_BANK, y)


def south_edge(x):
    (x1, y1), (x2, y2) = SOUTH_WEST, SOUTH_EAST
    return y1 + (y2 - y1) * (x - x1) / (x2 - x1)


def box(west, south, east, north):
    return [(west, south), (east, south), (east, north), (west, north)]


def rounded(outline, radius, points=6):
    """The outline with its corners rounded: one radius, or one for every corner."""
    radii = radius if isinstance(radius, (list, tuple)) else [radius] * len(outline)
    curve = []
    for i, (corner, r) in enumerate(zip(outline, radii)):
        before, after = outline[i - 1], outline[(i + 1) % len(outline)]
        curve.extend(_corner(before, corner, after, r, points) if r else [corner])
    return curve


def _corner(before, corner, after, radius, points):
    back, ahead = math.dist(before, corner), math.dist(corner, after)
    into = ((before[0] - corner[0]) / back, (before[1] - corner[1]) / back)
    out = ((after[0] - corner[0]) / ahead, (after[1] - corner[1]) / ahead)
    angle = math.acos(max(-1.0, min(1.0, into[0] * out[0] + into[1] * out[1])))
    tangent = radius / math.tan(angle / 2)
    middle = (into[0] + out[0], into[1] + out[1])
    length, reach = math.hypot(*middle), radius / math.sin(angle / 2)
    centre = (corner[0] + middle[0] / length * reach, corner[1] + middle[1] / length * reach)
    start = (corner[0] + into[0] * tangent, corner[1] + into[1] * tangent)
    end = (corner[0] + out[0] * tangent, corner[1] + out[1] * tangent)
    first = math.atan2(start[1] - centre[1], start[0] - centre[0])
    turn = math.atan2(end[1] - centre[1], end[0] - centre[0]) - first
    turn = (turn + math.pi) % (2 * math.pi) - math.pi
    angles = [first + turn * i / points for i in range(points + 1)]
    return [(centre[0] + radius * math.cos(a), centre[1] + radius * math.sin(a)) for a in angles]


def loop(points, steps=8):
    """A closed smooth curve through the points."""
    wrapped = smooth([points[-1], *points, points[0], points[1]], steps)
    return wrapped[steps:steps * (len(points) + 1)]


def beside(curve, distance, closed=False):
    """The curve moved to its right, vertex by vertex."""
    moved = []
    for i, (x, y) in enumerate(curve):
        before = curve[i - 1] if i or closed else curve[0]
        after = curve[(i + 1) % len(curve)] if i + 1 < len(curve) or closed else curve[-1]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy)
        moved.append((x + dy / length * distance, y - dx / length * distance))
    return moved


def band(curve, left, right):
    """The outline of a strip along an open curve."""
    return beside(curve, left) + beside(curve, right)[::-1]


def inset(outline, distance):
    """The counter-clockwise outline drawn in by a distance, with mitred corners."""
    drawn = []
    for i, corner in enumerate(outline):
        before, after = outline[i - 1], outline[(i + 1) % len(outline)]
        n1, n2 = _inward(before, corner), _inward(corner, after)
        share = distance / (1 + n1[0] * n2[0] + n1[1] * n2[1])
        drawn.append((corner[0] + (n1[0] + n2[0]) * share, corner[1] + (n1[1] + n2[1]) * share))
    return drawn


def _inward(start, end):
    length = math.dist(start, end)
    return (-(end[1] - start[1]) / length, (end[0] - start[0]) / length)


def soft_bed(west, east, wall, depth, phase):
    """A bed along a south wall whose outer edge swings softly."""
    count = max(4, round((east - west) / 5))
    edge = []
    for i in range(count + 1):
        swing = 0.5 * math.sin(1.7 * i + phase) + 0.25 * math.sin(2.9 * i - phase)
        edge.append((west + (east - west) * i / count, wall - depth - 0.45 + swing * 0.6))
    return [*smooth(edge, 3), (east, wall), (west, wall)]


# -- small things ---------------------------------------------------------------


def named(name, english):
    return {"name": name, "name:en": english}


def tree(court, id, x, y, species, **properties):
    latin, evergreen, radius, height, trunk = SPECIES[species]
    vary = random.Random(id)
    size = 1 if properties.get("action") == "new" else vary.uniform(0.85, 1.16)
    court.point(
        id, "tree", x, y, species=species, **{"species:la": latin}, evergreen=evergreen, radius=round(radius * size, 1),
        height=round(height * size, 1), trunk=round(trunk * size, 2), **properties,
    )


def new_trees(court, prefix, species, places):
    for i, (x, y) in enumerate(places, 1):
        tree(court, f"{prefix}{i}", x, y, species, action="new")


def bench(court, id, x, y, facing, **properties):
    """A bench of 1.8 m whose sitters look along `facing`, in degrees from north."""
    angle = math.radians(facing)
    dx, dy = 0.9 * math.cos(angle), -0.9 * math.sin(angle)
    properties = {"seats": 3, "back": "yes", "material": "木", **properties}
    court.line(id, "bench", [(x - dx, y - dy), (x + dx, y + dy)], width=0.5, facing=facing, **properties)


def benches(court, prefix, places, **properties):
    for i, (x, y, facing) in enumerate(places, 1):
        bench(court, f"{prefix}{i}", x, y, facing, action="new", **properties)


def tables(court, prefix, places, **properties):
    for i, (x, y) in enumerate(places, 1):
        court.point(f"{prefix}{i}", "table", x, y, **{"seats": 4, "action": "new", **properties})


def lamps(court, prefix, places, height=4.0, **properties):
    for i, (x, y) in enumerate(places, 1):
        court.point(f"{prefix}{i}", "lamp", x, y, height=height, **properties)


def stalls(court, id, x, y, count, upright, **properties):
    """A row of stalls along a lane: end to end, or upright to it."""
    width, depth = (STALL_WIDTH * count, STALL_LENGTH) if upright else (STALL_LENGTH * count, STALL_WIDTH)
    properties = {"surface": "grass_paver", "material": "植草砖", **properties}
    court.rectangle(id, "parking", x, y, x + width, y + depth, capacity=count, **properties)


def stalls_on_spine(court, id, x, y, count, **properties):
    """Stalls end to end along a north-south road."""
    court.rectangle(
        id, "parking", x, y, x + STALL_WIDTH, y + STALL_LENGTH * count, capacity=count,
        **{"surface": "asphalt", **properties},
    )


def paved(court, id, kind, outline, surface, material, **properties):
    court.polygon(id, kind, outline, surface=surface, material=material, **properties)


def shift(court, id, dx, dy):
    """Moves a polygon and says so."""
    feature = court.features[id]
    feature["coordinates"] = [[(x + dx, y + dy) for x, y in ring] for ring in feature["coordinates"]]
    feature["properties"]["action"] = "move"


def zone(court, id, outline, name, english, use, age, hours, loud, **properties):
    court.polygon(
        id, "zone", outline, **named(name, english), use=use, age=age, hours=hours, loud=loud, **properties
    )


# -- the place as it is ---------------------------------------------------------


def existing():
    court = Court("学林苑 现状（示意，非实测）", LONGITUDE, LATITUDE, BEARING)
    draw_lot(court)
    draw_slabs(court)
    draw_small_buildings(court)
    draw_roads(court)
    draw_west_gate_way(court)
    draw_edges(court)
    for name in YARDS:
        draw_yard(court, name)
    draw_row_ends(court)
    draw_court_today(court)
    draw_trees(court)
    draw_lamps(court)
    draw_zones_today(court)
    return court


def draw_lot(court):
    court.polygon("boundary", "boundary", LOT, **named("学林苑", "Xuelinyuan"))
    fence = inset(LOT, FENCE_INSET)
    creek_start = len(LOT) - len(CREEK_BANK)
    south_west, south_east = fence[-1], fence[0]
    gate_west, gate_east = _on(south_west, south_east, 147.6), _on(south_west, south_east, 154.4)
    creek = fence[creek_start:]
    iron = {"height": 2.0, "width": 0.1, "material": "铁艺", "see": "yes"}
    masonry = {"height": 2.4, "width": 0.24, "material": "砖砌抹灰"}
    low = {"height": 1.2, "width": 0.1, "material": "铁艺", "see": "yes"}
    court.line("fence-south", "fence", [south_west, gate_west], **iron)
    court.line("fence-east", "fence", [gate_east, *fence[:len(EAST_EDGE)]], **iron)
    court.line("wall-north", "wall", fence[len(EAST_EDGE) - 1:creek_start + 1], **masonry)
    court.line("fence-creek-north", "fence", _above(creek, GATE_WAY[1] + 1.7), **low)
    court.line("fence-creek-south", "fence", _below(creek, GATE_WAY[0] - 0.2), **low)
    court.line("fence-gate", "fence", _between(creek, GATE_WAY[1], GATE_WAY[1] + 1.7), **low)
    court.point("g1", "gate", 151.0, south_edge(151.0), **named("南门", "South Gate"), use="vehicle", width=6.0)
    middle = sum(GATE_WAY) / 2
    court.point("g2", "gate", bank(middle), middle, **named("西门", "West Gate"), use="foot", width=3.0)


def _on(start, end, x):
    return x, start[1] + (end[1] - start[1]) * (x - start[0]) / (end[0] - start[0])


def _above(creek, y):
    return [p for p in creek if p[1] > y] + [(along(creek, y), y)]


def _below(creek, y):
    return [(along(creek, y), y)] + [p for p in creek if p[1] < y]


def _between(creek, south, north):
    inner = [p for p in creek if south < p[1] < north]
    return [(along(creek, north), north), *inner, (along(creek, south), south)]


def draw_slabs(court):
    for slab in SLABS:
        court.rectangle(
            slab.id, "building", slab.west, slab.south, slab.east, slab.north,
            **named(f"{slab.number}号楼", f"Building {slab.number}"), levels=LEVELS, height=HEIGHT, built=1996,
        )
        for stair, x in enumerate(slab.doors, 1):
            draw_door(court, slab, stair, x)
        front = soft_bed(slab.west, slab.east, slab.south, FRONT, slab.number * 1.3)
        if (slab.column, slab.row) == ("w", 2):  # the gate way runs along this one
            front = box(slab.west, GATE_WAY[1], slab.east, slab.south)
        court.polygon(f"front-{slab.id}", "planting", front, use="house_front")
        court.rectangle(
            f"doors-{slab.id}", "planting", slab.west, slab.north, slab.east, slab.lane[0], use="house_front"
        )


def draw_door(court, slab, stair, x):
    id = f"{slab.id[1:]}-{stair}"
    court.point(
        f"d{id}", "door", x, slab.north, ref=f"{slab.number}-{stair}", households=HOUSEHOLDS_A_DOOR, building=slab.id,
        height=2.2, width=1.3,
    )
    court.rectangle(
        f"p-d{id}", "path", x - 1.0, slab.north, x + 1.0, slab.lane[0], surface="concrete", material="水泥", width=2.0
    )


def draw_small_buildings(court):
    court.rectangle(
        "b-club", "building", 90, 168.5, 114, 178.5, **named("活动室", "Community Room"), levels=2, height=7,
        built=1998, use="community",
    )
    court.point("d-club", "door", 102, 168.5, ref="活动室", building="b-club", use="public", width=1.6)
    court.rectangle("b-guard", "building", 155.4, 5.2, 159.0, 9.4, **named("门卫", "Gatehouse"), levels=1,
                    height=3, built=1996, use="gatehouse")
    court.rectangle("station", "station", 132, 173, 138, 178.5, **named("配电间", "Substation"), height=4)
    paved(court, "club-yard", "plaza", rounded(box(86, 163.6, 118, 168.5), [0, 0, 1.5, 1.5]), "concrete", "水泥",
          name="活动室门前")


def draw_roads(court):
    west, east = WEST_SPINE, EAST_SPINE
    outer = [((east[0], south_edge(east[0])), 0), ((east[1], south_edge(east[1])), 0)]
    for row in range(ROWS):
        outer += _dead_end(east[1], LANE_ENDS["e"][1], *lane("e", row))
    north_lane = lane("m", 4)[1]
    outer += [((east[1], 176.0), 1.0), ((east[0], 176.0), 1.0)]
    outer += [((east[0], north_lane), KERB), ((west[0], north_lane), 1.5)]
    for row in range(ROWS - 1, 0, -1):
        end = 19.0 if row == 4 else LANE_ENDS["w"][0]
        corners = _dead_end(west[0], end, *lane("w", row)[::-1])
        outer += [(corners[0][0], 1.8 if row == 4 else KERB), *corners[1:]]
    first = lane("w", 0)
    outer += [((west[0], first[1]), KERB), ((LANE_ENDS["w"][0], first[1]), 0.5), ((LANE_ENDS["w"][0], first[0]), 0.5)]
    outer += [((west[1], first[0]), 1.0), ((west[1], lane("m", 0)[0]), 1.8), ((east[0], lane("m", 0)[0]), KERB)]
    holes = [
        rounded(box(west[1], south, east[0], north), KERB)
        for south, north in [(lane("m", 0)[1], lane("m", 1)[0]), (lane("m", 1)[1], lane("m", 3)[0]),
                             (lane("m", 3)[1], lane("m", 4)[0])]
    ]
    outline = rounded([corner for corner, _ in outer], [radius for _, radius in outer])
    court.polygon("road", "road", outline, holes, **named("小区路", "Estate road"), surface="asphalt",
                  material="沥青")
    draw_fire_lane(court)


def _dead_end(kerb, end, first, second):
    return [((kerb, first), KERB), ((end, first), 0.5), ((end, second), 0.5), ((kerb, second), KERB)]


def draw_fire_lane(court):
    west, east = sum(WEST_SPINE) / 2, sum(EAST_SPINE) / 2
    south, north = sum(lane("m", 0)) / 2, sum(lane("m", 4)) / 2
    court.line("fire-gate", "fire_lane", [(east, south_edge(east) + 0.2), (east, south)], width=4.0, surface="asphalt")
    ring = rounded(box(west, south, east, north), 5.0)
    court.line("fire-loop", "fire_lane", [*ring, ring[0]], width=4.0, **named("消防环路", "Fire loop"),
               surface="asphalt")


def draw_west_gate_way(court):
    south, north = GATE_WAY
    upper = [(STEP_TOP, south), (STEP_TOP, north), (bank(north), north), (bank(sum(GATE_WAY) / 2), sum(GATE_WAY) / 2),
             (bank(south), south)]
    paved(court, "way-upper", "path", upper, "paving_stones", "水泥砖", width=3.0)
    middle = (south + north) / 2
    court.line("steps", "steps", [(STEP_FOOT, middle), (STEP_TOP, middle)], **named("三级台阶", "Three steps"),
               width=north - south, rise=STEP_RISE, step_count=3, incline="up", surface="concrete")
    way = [(STEP_FOOT, south), (WEST_SPINE[0], south), (WEST_SPINE[0], north), (STEP_FOOT, north)]
    paved(court, "way-west", "path", way, "paving_stones", "水泥砖", **named("西门路", "West gate way"),
          width=3.0)
    flood = {"height": 0.6, "width": 0.3, "material": "混凝土", "use": "flood_wall"}
    wall = [(x + EMBANKMENT, y) for x, y in CREEK_BANK[:-1]]
    wall.append((wall[-1][0] + 0.3, -2.6))
    court.line("flood-wall-north", "wall", _above(wall[1:], north + 1.6), **named("防汛墙", "Flood wall"), **flood)
    court.line("flood-wall-gate", "wall", _between(wall, north, north + 1.6), **flood)
    court.line("flood-wall-south", "wall", _below(wall, south), **flood)
    bed = inset(LOT, 0.2)[len(LOT) - len(CREEK_BANK):]
    court.polygon("bank-north", "planting", [*_above(bed, north), *_above(wall, north)[::-1]],
                  **named("河岸", "Creek bank"))
    court.polygon("bank-south", "planting", [*_below(bed, south), *_below(wall, south)[::-1]])
    draw_west_green(court, wall)


def draw_west_green(court, wall):
    """The greens of the west column hang together along the creek: one lawn on either side of the gate way."""
    south, north = GATE_WAY
    end, kerb = LANE_ENDS["w"]
    lower = [((x, y), 0) for x, y in _below(wall, south)]
    lower += [((70.0, south_edge(70.0) + 0.1), 0), ((70.0, COLUMNS["w"][1] - FRONT), 0)]
    lower += [((end, COLUMNS["w"][1] - FRONT), 0), *_finger("w", 0), ((end, lane("w", 1)[1]), 0)]
    lower += [((kerb, lane("w", 1)[1]), KERB), ((kerb, south), 0)]
    upper = [((kerb, north), 0), ((kerb, yard("w1")[3]), 0), ((end, yard("w1")[3]), 0), *_finger("w", 2)]
    upper += [*_finger("w", 3), ((end, 169.5), 0), *(((x, y), 0) for x, y in _above(wall, north))]
    for id, corners in [("green-west-south", lower), ("green-west-north", upper)]:
        court.polygon(id, "lawn", rounded([c for c, _ in corners], [r for _, r in corners]))


def _finger(column, row):
    """The corners of a yard that opens to the green at the lanes' dead ends, from south to north."""
    west, south, east, north = yard(f"{column}{row}")
    end, kerb = (west, east) if column == "w" else (east, west)
    return [((end, south), 0), ((kerb, south), KERB), ((kerb, north), 0), ((end, north), 0)]


def draw_edges(court):
    """The greens between the outer rows and the fence."""
    lift = 0.1
    rows = {"w": COLUMNS["w"][1] - FRONT, "m": COLUMNS["m"][1] - FRONT, "e": COLUMNS["e"][1] - FRONT}
    court.polygon("edge-south-m", "lawn", [(84.0, south_edge(84.0) + lift), (140.0, south_edge(140.0) + lift),
                                           (140.0, rows["m"]), (84.0, rows["m"])])
    gap = [(70.0, south_edge(70.0) + lift), (84.0, south_edge(84.0) + lift), (84.0, lane("m", 0)[0]),
           (WEST_SPINE[1], lane("m", 0)[0]), (WEST_SPINE[1], lane("w", 0)[0]), (70.0, lane("w", 0)[0])]
    court.polygon("edge-south-gap", "planting", rounded(gap, [0, 0, 0, 1.8, 1.0, 0]))
    paved(court, "gate-yard-west", "plaza",
          [(140.0, south_edge(140.0) + 0.2), (148.0, south_edge(148.0) + 0.2), (148.0, rows["m"]), (140.0, rows["m"])],
          "paving_stones", "水泥砖", **named("快递角", "Parcel corner"))
    yard_east = [(154.0, south_edge(154.0) + 0.2), (160.0, south_edge(160.0) + 0.2), (160.0, rows["e"]),
                 (154.0, rows["e"])]
    court.polygon("gate-yard-east", "plaza", yard_east, [box(155.4, 5.2, 159.0, 9.4)], surface="paving_stones",
                  material="水泥砖")
    draw_east_green(court, rows["e"])
    court.line("hedge-east", "hedge", [(217.6, 15.0), (216.0, 168.0)], height=1.0, width=0.8)
    draw_north_edge(court)
    draw_gate_things(court)


def draw_east_green(court, front):
    """The greens of the east column hang together along the fence: one lawn."""
    end, kerb = LANE_ENDS["e"][1], LANE_ENDS["e"][0]
    corners = [(160.0, south_edge(160.0) + 0.1), (209.0, 4.1), (218.9, 13.0), (216.9, 171.9), (206.0, 182.9),
               (kerb, 183.2)]
    corners = [(corner, 0) for corner in corners]
    corners += [((kerb, lane("e", 4)[1]), KERB), ((end, lane("e", 4)[1]), 0)]
    for row in (3, 2, 1, 0):
        corners += _finger("e", row)[::-1]
    corners += [((end, front), 0), ((160.0, front), 0)]
    court.polygon("green-east", "lawn", rounded([c for c, _ in corners], [r for _, r in corners]))


def draw_north_edge(court):
    west_top, north = lane("w", 4)[1], lane("m", 4)[1]
    west = [(10.0, west_top), (WEST_SPINE[0], west_top), (WEST_SPINE[0], north), (73.0, north), (73.0, 171.8),
            (10.0, 169.5)]
    court.polygon("edge-north-w", "lawn", rounded(west, [0, 1.8, 1.4, 0, 0, 0]))
    court.rectangle("shed-w4", "bike_parking", 22.0, 164.6, 43.0, 167.4, capacity=42, covered="yes", height=2.4)
    stalls(court, "stalls-w4", 46.0, west_top, 4, upright=False)
    middle = [(73.0, north), (EAST_SPINE[0], north), (EAST_SPINE[0], 183.3), (73.0, 183.9)]
    court.polygon("edge-north-m", "lawn", rounded(middle, [0, KERB, 0, 0]), [box(90, 168.5, 114, 178.5)])
    court.rectangle("shed-m4", "bike_parking", 120.0, 166.2, 141.0, 169.0, capacity=42, covered="yes", height=2.4)
    court.polygon("edge-north-gap", "planting", [(148, 176), (154, 176), (154, 183.3), (148, 183.3)])
    top = lane("e", 4)[1]
    stalls(court, "stalls-e4", 160.0, top, 18, upright=True, **named("北停车场", "North parking"))


def draw_gate_things(court):
    court.point("locker-1", "locker", 143.0, 9.4, **named("快递柜", "Parcel lockers"), width=4.0, height=2.1)
    court.point("notice-1", "notice", 146.6, 5.4, **named("告示栏", "Notice board"))
    court.rectangle("shed-gate", "bike_parking", 162.0, 5.6, 183.0, 8.4, capacity=42, covered="yes", height=2.4)


def draw_yard(court, name):
    """A green between two rows today: bikes at one end, cars along the lane, washing between the trees."""
    west, south, east, north = yard(name)
    column, row = name[0], int(name[1])
    if column == "m":
        court.polygon(f"yard-{name}", "lawn", rounded(box(west, south, east, north), [KERB, KERB, 0, 0]))
    shed, first, count = {"w": (12.0, 31.0, 5), "m": (84.0, 101.0, 5), "e": (194.0, 170.0, 4)}[column]
    if row != 1:
        court.rectangle(f"shed-{name}", "bike_parking", shed, south + 0.6, shed + 15, south + 3.2, capacity=30,
                        covered="yes", height=2.4)
    stalls(court, f"stalls-{name}", first, south, count, upright=False)
    wash = {"w": 36.0, "m": 107.4, "e": 181.0}[column]
    ropes = ellipse(wash + row, south + (6.6 if row == 1 else 7.6), 6.5, 2.6, 16, 0.06, row)
    court.polygon(f"washing-{name}", "drying", ropes, informal="yes",
                  note="树间自拉绳", surface="ground")


def draw_row_ends(court):
    """Beds at the gables, between the slabs and the roads."""
    for slab in SLABS:
        top, bottom = slab.lane[0], slab.south - FRONT
        if slab.column != "e" and not (slab.column == "w" and slab.row == 0):
            outline = box(slab.east, bottom, LANE_ENDS[slab.column][1], top)
            court.polygon(f"gable-east-{slab.id}", "planting", rounded(outline, [0, 0, KERB, 0]))
        if slab.column != "w" and not (slab.column == "m" and slab.row == 0):
            outline = box(LANE_ENDS[slab.column][0], bottom, slab.west, top)
            court.polygon(f"gable-west-{slab.id}", "planting", rounded(outline, [0, 0, 0, KERB]))
        if slab.column == "e":
            court.rectangle(f"gable-east-{slab.id}", "planting", slab.east, bottom, LANE_ENDS["e"][1], top)
    last = SLABS[11]
    court.rectangle("gable-west-b12", "planting", 10.0, last.south - FRONT, last.west, last.lane[1])


# The central lawn is a formal rectangle of 35 x 24.5 m inside a walk of 2 m.
COURT_LAWN = box(86.0, 81.5, 121.0, 106.0)
COURT_WALK = box(84.0, 79.5, 123.0, 108.0)
PLAZA = box(123.0, 79.5, 146.0, 108.0)


def court_block():
    return rounded(box(COURT_WEST, COURT_SOUTH, COURT_EAST, COURT_NORTH), [KERB, KERB, 0, 0])


def draw_court_today(court):
    walk = rounded(COURT_WALK, [6.0, 0, 0, 6.0])
    court.polygon("court-green", "lawn", court_block(), [walk])
    lawn = rounded(COURT_LAWN, 4.0)
    court.polygon("court-walk", "path", walk, [lawn], surface="concrete", material="水泥砖", width=2.0)
    court.polygon("court-lawn", "lawn", lawn, **named("观赏草坪", "Lawn to look at"), walk="no")
    hedge = inset(lawn, 0.8)
    court.line("court-hedge", "hedge", [*hedge, hedge[0]], height=0.9, width=0.8, species="大叶黄杨")
    paved(court, "plaza", "plaza", rounded(PLAZA, [0, 3.0, 3.0, 0]), "paving_stones", "花岗岩",
          **named("硬质广场", "Bare plaza"))
    court.rectangle("plaza-link", "path", 146.0, 91.5, COURT_EAST, 96.5, surface="paving_stones", material="花岗岩")
    court.rectangle("court-south-walk", "path", COURT_WEST, SOUTH_WALK[0], COURT_EAST, SOUTH_WALK[1],
                    **named("南横路", "South walk"), surface="paving_stones", material="水泥砖", width=2.2)
    for id, west, south, east, north in [
        ("court-link-west", COURT_WEST, 93.0, 84.0, 95.0),
        ("court-link-south", 95.0, SOUTH_WALK[1], 97.0, 79.5),
        ("court-link-plaza", 133.5, SOUTH_WALK[1], 136.5, 79.5),
    ]:
        court.rectangle(id, "path", west, south, east, north, surface="concrete", material="水泥砖")
    draw_court_things(court)
    draw_cars_in_the_way(court)


def draw_court_things(court):
    court.rectangle("waste", "waste", 83.5, 66.0, 89.5, 69.6, **named("垃圾房", "Waste point"), height=2.6)
    court.rectangle("waste-apron", "plaza", 83.5, COURT_SOUTH, 89.5, 66.0, surface="concrete", material="水泥")
    paved(court, "play-old", "playground", rounded(box(83.0, 73.1, 93.0, 79.1), 1.2), "rubber", "塑胶",
          **named("塑料滑梯", "Plastic slide"), age="3-6", fall_height=1.2)
    court.rectangle("fitness-old", "fitness", 101.0, 73.2, 115.0, 78.6, **named("健身器材", "Fitness gear"),
                    age="elder", surface="concrete", material="水泥")
    for i, (x, y) in enumerate([(128.0, 106.4), (141.0, 106.4), (145.0, 87.0)], 1):
        facing = 180 if i < 3 else 270
        bench(court, f"bench-old-{i}", x, y, facing, back="no", material="石")
    bench(court, "bench-old-4", 98.0, 78.8, 0, back="no", material="石")
    court.point("notice-2", "notice", 98.4, 73.6, **named("宣传栏", "Poster board"))


def draw_cars_in_the_way(court):
    stalls(court, "stalls-court-south", 97.0, COURT_SOUTH, 15, upright=True, **named("院南停车", "Cars at the court"))
    stalls_on_spine(court, "stalls-court-west", COURT_WEST, 96.2, 2, note="占绿停车", surface="ground")
    stalls_on_spine(court, "cars-east-spine", EAST_SPINE[1] - STALL_WIDTH, 72.0, 4, note="占消防通道停车")
    stalls_on_spine(court, "cars-east-spine-north", EAST_SPINE[1] - STALL_WIDTH, 105.0, 3, note="占消防通道停车")
    stalls(court, "cars-south-walk", 140.5, 70.9, 1, upright=False, note="占步道停车", surface="paving_stones")
    stalls(court, "cars-west-way", 62.0, 70.0, 1, upright=False, note="占步道停车", surface="paving_stones")
    stalls_on_spine(court, "cars-plaza", 143.4, 98.5, 1, note="占广场停车", surface="paving_stones")


# -- trees and lamps --------------------------------------------------------------

COURT_TREES = [
    ("樟树", 91.0, 101.6), ("樟树", 96.2, 84.4), ("樟树", 115.0, 97.6), ("樟树", 117.4, 85.2), ("樟树", 89.4, 87.6),
    ("樱花", 108.4, 91.6), ("樱花", 111.6, 94.6), ("樱花", 106.4, 96.6), ("樟树", 138.6, 68.0), ("樟树", 144.2, 77.2),
    ("樟树", 93.2, 67.4), ("樱花", 128.4, 76.6), ("樱花", 121.6, 76.8), ("桂花", 81.6, 76.4), ("樟树", 81.9, 89.2),
]


def draw_trees(court):
    places = [*COURT_TREES]
    for y in (5.0, 14.5, 24.0, 33.5, 43.0, 52.5, 62.0, 82.5, 92.0, 101.5, 111.0, 121.0, 131.0, 141.5, 152.0, 161.5):
        places.append(("水杉", bank(y) + 2.1, y))
    for name in YARDS:
        places += yard_trees(name)
    for x in (24.0, 44.0, 61.0, 98.0, 114.0, 130.0, 190.0, 203.0):
        places.append(("樟树" if x != 61.0 else "樱花", x, south_edge(x) + 3.6 + (1.8 if x == 190.0 else 0)))
    places += [("樟树", 80.0, 177.6), ("樟树", 124.0, 176.0), ("樱花", 118.6, 173.0), ("樟树", 164.0, 177.6),
               ("樟树", 180.0, 178.2), ("樟树", 196.0, 177.6), ("桂花", 14.0, 150.0), ("樟树", 60.0, 166.8)]
    places += [("樟树", 214.2, y) for y in (24.0, 42.0, 59.0, 76.0, 92.0, 108.0, 125.0, 142.0)]
    places += [("樱花", 5.5, 17.0), ("樱花", 6.0, 34.0), ("樱花", 5.8, 50.0), ("樱花", 7.2, 100.0)]
    for number, (species, x, y) in enumerate(places, 1):
        tree(court, f"t{number:03d}", round(x, 2), round(y, 2), species)


def yard_trees(name):
    west, south, east, north = yard(name)
    column, row = name[0], int(name[1])
    sway = 0.5 * math.sin(2.1 * row + len(column))
    middle = south + 6.9 + sway
    camphors = {"w": (19.0, 46.0), "m": (100.6, 124.0), "e": (188.0, 203.0)}[column]
    places = [("樟树", x + 1.5 * sway, middle) for x in camphors]
    small = {"w": 27.4, "m": 114.4, "e": 175.0}[column]
    kind = "樱花" if (row + ord(column)) % 2 else "桂花"
    return [*places, (kind, small, middle + (0.4 if name == "w1" else 1.6))]


def draw_lamps(court):
    places = [(73.6, y) for y in (34.0, 100.0, 140.0)] + [(145.2, y) for y in (14.0, 54.0, 118.0, 150.0)]
    places += [(104.0, 164.6), (30.0, 69.4), (186.0, 174.0), (137.0, 73.4), (147.2, 84.0)]
    lamps(court, "lamp-", places, height=6.0, note="老式路灯")


def draw_zones_today(court):
    zone(court, "zone-dance", box(125, 82, 144, 104), "广场舞", "Square dance", "dance", "adult", "19:00-20:30", "loud",
         season="all")
    zone(court, "zone-cars", box(97, COURT_SOUTH, 134.5, 70.4), "停车", "Cars", "parking", "adult", "18:00-23:00",
         "normal", season="all")
    zone(court, "zone-slide", box(83, 73.1, 93, 79.1), "滑梯", "Slide", "play", "3-6", "16:00-18:30", "loud",
         season="all")
    zone(court, "zone-gear", box(101, 73.2, 115, 78.6), "器材", "Gear", "exercise", "elder", "06:00-08:30", "normal",
         season="all")


# -- what both options do -----------------------------------------------------------


def clear_court(court):
    """Takes away the hedge, the bare plaza, the cars, the plastic slide and the gear in the shade."""
    court.remove(
        "court-green", "court-lawn", "court-hedge", "court-walk", "court-link-west", "court-link-south",
        "court-link-plaza", "plaza", "plaza-link", "play-old", "fitness-old", "stalls-court-south", "stalls-court-west",
        "cars-east-spine", "cars-east-spine-north", "cars-south-walk", "cars-west-way", "cars-plaza",
        "zone-cars", "zone-slide", "zone-gear", "zone-dance",
        "bench-old-1", "bench-old-2", "bench-old-3", "bench-old-4",
    )


def draw_parking_instead(court, prefix):
    """Some of the stalls taken from the court, found again in the north."""
    court.rectangle(f"{prefix}stalls-head", "parking", 142.7, 166.6, 148.0, 174.1, capacity=3, surface="grass_paver",
                    material="植草砖", action="new")
    stalls(court, f"{prefix}stalls-club", 75.4, lane("m", 4)[1], 2, upright=False, action="new")


def draw_waste_in_the_north(court, prefix):
    """The waste point goes to the head of the east road, where the truck can turn."""
    court.remove("waste-apron")
    shift(court, "waste", EAST_SPINE[0] - 83.5, 177.0 - 66.0)
    apron = box(EAST_SPINE[0], 176.0, EAST_SPINE[1], 177.0)
    paved(court, f"{prefix}waste-apron", "plaza", apron, "concrete", "水泥", action="new")


def draw_west_crossing(court, prefix):
    paved(court, f"{prefix}crossing-west", "path", box(WEST_SPINE[0], GATE_WAY[0], WEST_SPINE[1], GATE_WAY[1]),
          "paving_stones", "花岗岩", **named("抬高过街", "Raised crossing"), width=3.0, step_free="yes", action="new")


def crossing_y(outline, x, lowest=True):
    """The lowest or highest y at which a closed outline crosses x."""
    found = []
    for (x1, y1), (x2, y2) in zip(outline, [*outline[1:], outline[0]]):
        if min(x1, x2) <= x <= max(x1, x2) and x1 != x2:
            found.append(y1 + (y2 - y1) * (x - x1) / (x2 - x1))
    return min(found) if lowest else max(found)


def crossing_x(outline, y, lowest=True):
    return crossing_y([(b, a) for a, b in outline], y, lowest)


def link_down(outline, west, east, foot):
    """A path from a line in the south up to a curved edge."""
    steps = [west + (east - west) * i / 4 for i in range(5)]
    return [(west, foot), (east, foot), *[(x, crossing_y(outline, x)) for x in reversed(steps)]]


def link_across(outline, south, north, kerb, lowest):
    """A path from a kerb to the west or east side of a curved edge."""
    steps = [south + (north - south) * i / 4 for i in range(5)]
    return [(kerb, north), (kerb, south), *[(crossing_x(outline, y, lowest), y) for y in steps]]


# -- option A: one ring in the sun -------------------------------------------------

RING = loop([
    (87.2, 91.0), (88.6, 83.4), (95.0, 78.2), (105.0, 76.4), (116.0, 79.4), (127.0, 78.8), (138.0, 80.8), (143.2, 89.4),
    (141.0, 98.6), (132.0, 103.6), (121.0, 102.6), (110.0, 104.2), (98.4, 104.2), (90.4, 97.6),
])
RING_WIDTH = 2.2
RING_OUTER = beside(RING, RING_WIDTH / 2, closed=True)
RING_INNER = beside(RING, -RING_WIDTH / 2, closed=True)
NEW_LIGHT = {"action": "new", "colour_temperature": 3000, "material": "庭院灯"}


def option_a(today):
    court = today.option("学林苑 方案A 一环向阳（示意，非实测）")
    clear_court(court)
    draw_ring(court)
    draw_sun_place(court)
    draw_ring_play(court)
    draw_sun_seats(court)
    draw_ring_south_edge(court)
    draw_ramp_beside_steps(court)
    draw_walk_to_south_gate(court)
    draw_drying_courts(court)
    draw_waste_in_the_north(court, "a-")
    draw_parking_instead(court, "a-")
    draw_ring_lights(court)
    draw_zones_a(court)
    return court


def draw_ring(court):
    court.polygon("a-green", "lawn", court_block(), [RING_OUTER], action="new")
    court.polygon("a-lawn", "lawn", RING_INNER, **named("大草坪", "Everyone's lawn"), walk="yes", action="new")
    court.polygon("a-ring", "path", RING_OUTER, [RING_INNER], **named("环路", "The ring"),
                  surface="paving_stones", material="透水砖", width=RING_WIDTH, step_free="yes", action="new")
    links = {
        "a-link-south-west": link_down(RING_OUTER, 100.4, 102.8, SOUTH_WALK[1]),
        "a-link-south-east": link_down(RING_OUTER, 131.0, 133.4, SOUTH_WALK[1]),
        "a-link-west": link_across(RING_OUTER, 91.8, 94.2, COURT_WEST, True),
        "a-link-east": link_across(RING_OUTER, 88.0, 91.4, COURT_EAST, False),
    }
    for id, outline in links.items():
        paved(court, id, "path", outline, "paving_stones", "透水砖", width=2.4, step_free="yes", action="new")
    draw_west_crossing(court, "a-")


def draw_sun_place(court):
    paved(court, "a-plaza", "plaza", ellipse(134.2, 90.4, 17.0, 14.4, 40, 0.05, 0.6), "paving_stones", "花岗岩",
          **named("向阳场", "Sun place"), action="new")
    court.point("a-art-1", "artwork", 134.4, 90.6, **named("年轮", "Tree rings"), height=1.8, radius=0.9,
                note="可坐的石雕，由居民与学生共做", action="new")
    new_trees(court, "a-zelkova-", "榉树", [(128.6, 86.4), (128.0, 92.6), (134.0, 84.8)])
    benches(court, "a-bench-plaza-", [(131.4, 95.9, 170), (136.6, 95.9, 190), (140.4, 86.0, 305)])
    court.point("a-notice", "notice", 144.4, 87.2, **named("公约栏", "House rules board"), action="new")


def draw_ring_play(court):
    paved(court, "a-play-small", "playground", ellipse(97.2, 94.2, 11.4, 9.0, 36, 0.07, 0.4), "rubber", "彩色塑胶",
          **named("小小园", "Little ones' play"), age="0-6", fall_height=0.6, action="new")
    paved(court, "a-play-sand", "playground", ellipse(103.0, 89.3, 6.4, 4.8, 28, 0.08, 1.4), "sand", "细砂",
          **named("沙坑", "Sand pit"), age="0-6", fall_height=0.3, action="new")
    paved(court, "a-play-big", "playground", ellipse(109.6, 83.2, 12.6, 6.6, 36, 0.06, 2.6), "rubber", "彩色塑胶",
          **named("攀爬园", "Climbing play"), age="6-12", fall_height=1.8, action="new")
    paved(court, "a-fitness", "fitness", ellipse(123.8, 97.4, 8.4, 5.6, 32, 0.06, 0.2), "rubber", "塑胶",
          **named("健身角", "Fitness in the sun"), age="elder", action="new")
    sides = {
        "small": [(crossing_x(RING_INNER, 93.6), 93.6), (94.0, 93.6), (94.0, 95.6),
                  (crossing_x(RING_INNER, 95.6), 95.6)],
        "big": [(108.4, crossing_y(RING_INNER, 108.4)), (110.4, crossing_y(RING_INNER, 110.4)),
                (110.4, 81.0), (108.4, 81.0)],
        "fitness": [(123.0, 98.0), (125.0, 98.0), (125.0, crossing_y(RING_INNER, 125.0, False)),
                    (123.0, crossing_y(RING_INNER, 123.0, False))],
    }
    for id, outline in sides.items():
        paved(court, f"a-way-{id}", "path", outline, "paving_stones", "透水砖", width=2.0, step_free="yes", action="new")
    inner = beside(RING, -RING_WIDTH / 2 - 0.45, closed=True)
    for i, turn in enumerate((2.45, 4.55, 5.6, 9.4, 10.8, 12.75), 1):
        at = round(turn * len(inner) / 14)
        (x, y), (x1, y1), (x2, y2) = inner[at], inner[at - 1], inner[(at + 1) % len(inner)]
        facing = round(math.degrees(math.atan2(y1 - y2, x2 - x1))) % 360  # into the ring
        bench(court, f"a-bench-play-{i}", round(x, 2), round(y, 2), facing, action="new")


def draw_sun_seats(court):
    """A terrace outside the ring's north arc: backs to a bed, faces to the low sun."""
    arc = sorted((x, y) for x, y in RING if y > 101.0 and 97.0 < x < 126.0)
    edge, back = -RING_WIDTH / 2, -RING_WIDTH / 2 - 1.9
    court.polygon("a-sun-seats", "seating", band(arc, edge, back), **named("晒太阳座", "Winter sun seats"),
                  surface="wood", material="防腐木", action="new")
    seats = beside(arc, -RING_WIDTH / 2 - 1.3)
    count = 7
    for i in range(count):
        at = round((i + 0.5) * (len(seats) - 1) / count)
        (x, y), (x1, y1), (x2, y2) = seats[at], seats[at - 1], seats[at + 1]
        facing = round(180 - math.degrees(math.atan2(y2 - y1, x2 - x1)))
        bench(court, f"a-bench-sun-{i + 1}", x, y, facing, action="new", arms="yes")
    bed = [(81.0, COURT_NORTH), (84.0, 108.2), (90.0, 108.0), (98.0, 108.5), (107.0, 108.0), (116.0, 107.2),
           (126.0, 107.0), (135.0, 107.3), (143.0, 107.6), (146.8, COURT_NORTH)]
    court.polygon("a-quiet-bed", "planting", smooth(bed, 5), **named("静声带", "Quiet bed"), action="new",
                  note="挡住环路与10号楼窗前")
    new_trees(court, "a-maple-", "鸡爪槭", [(87.6, 108.4), (130.6, 108.4), (138.6, 108.4)])
    draw_kerb_beds(court)


def draw_kerb_beds(court):
    """Soft beds that keep cars off the court's edges."""
    beds = [(COURT_WEST, 1, 77.6, 90.6), (COURT_WEST, 1, 95.6, 105.6), (COURT_EAST, -1, 74.2, 86.6),
            (COURT_EAST, -1, 92.6, 105.0)]
    for i, (kerb, inward, south, north) in enumerate(beds, 1):
        reach = kerb + 1.6 * inward
        edge = [(kerb, south), (reach, south + 2.4), (reach + 0.3 * inward, (south + north) / 2), (reach, north - 2.4),
                (kerb, north)]
        court.polygon(f"a-kerb-bed-{i}", "planting", smooth(edge, 5), note="挡车", action="new")


def draw_ring_south_edge(court):
    """Between the south walk and the lane: fewer cars, lengthwise, behind a bed; bikes where the waste stood."""
    stalls(court, "a-stalls-south", 97.0, COURT_SOUTH, 7, upright=False, action="new")
    bed = [(97.0, 68.0), (105.0, 67.9), (113.0, 68.4), (121.0, 67.9), (129.0, 68.3), (134.2, 67.9)]
    court.polygon("a-street-bed", "planting", [*smooth(bed, 5), (134.2, SOUTH_WALK[0]), (97.0, SOUTH_WALK[0])],
                  **named("花境", "Flower border"), action="new")
    new_trees(court, "a-tallow-", "乌桕", [(103.6, 69.2), (115.6, 69.3), (127.4, 69.2)])
    court.rectangle("a-bikes", "bike_parking", 82.8, COURT_SOUTH, 91.2, COURT_SOUTH + 2.0, capacity=14,
                    **named("自行车", "Bikes"), action="new")
    court.polygon("a-pergola", "pavilion", box(83.0, SOUTH_WALK[1], 92.0, 76.4), **named("花架", "Pergola"),
                  height=3.0, action="new", material="木", surface="paving_stones", note="夏天的荫，藤本")
    tables(court, "a-table-", [(85.4, 74.6), (89.6, 74.6)], use="chess")
    wall = smooth([(105.4, 73.9), (109.6, 74.2), (114.4, 75.3), (118.8, 75.5)], 6)
    court.line("a-art-wall", "artwork", wall, width=0.3, height=1.8,
               **named("童画墙", "Children's art wall"), action="new")


def draw_ramp_beside_steps(court):
    """Beside the three steps: 1.5 m wide at 7 %, from the gate's landing down to the way."""
    north, width, slope = GATE_WAY[1], 1.5, 0.07
    foot = STEP_TOP + STEP_RISE / slope
    middle = north + width / 2
    court.remove("flood-wall-gate")
    court.line("a-ramp", "ramp", [(foot, middle), (STEP_TOP, middle)], **named("坡道", "Ramp"), slope=slope,
               width=width, rise=STEP_RISE, rail="yes", incline="up", surface="paving_stones", material="花岗岩火烧面",
               action="new")
    top = [(bank(north) + 0.4, north), (STEP_TOP, north), (STEP_TOP, north + width),
           (bank(north + width) + 0.4, north + width)]
    paved(court, "a-ramp-top", "path", top, "paving_stones", "花岗岩火烧面", action="new")
    paved(court, "a-ramp-foot", "path", box(foot, north, foot + 1.8, north + width), "paving_stones", "花岗岩火烧面",
          action="new")
    benches(court, "a-bench-way-", [(6.0, 73.6, 180), (16.0, 69.3, 0), (36.0, 69.3, 0), (56.0, 69.3, 0)])


def draw_walk_to_south_gate(court):
    """A pavement beside the road, over raised lane mouths, from the south walk to the south gate."""
    west, east = 146.2, EAST_SPINE[0]
    paved(court, "a-pavement", "path", box(west, COLUMNS["m"][1] - FRONT, east, SOUTH_WALK[0]), "paving_stones", "透水砖",
          **named("南门步道", "Pavement to South Gate"), width=1.8, step_free="yes", action="new")
    benches(court, "a-bench-pavement-", [(145.2, 22.0, 90), (145.2, 48.0, 90)])


def draw_drying_courts(court):
    """One drying court for each yard instead of ropes from tree to tree."""
    for name in YARDS:
        court.remove(f"washing-{name}")
        x, south = {"w": 60.0, "m": 130.6, "e": 157.4}[name[0]], yard(name)[1]
        depth = 3.8
        first = south + (4.2 if name == "w1" else 5.4)
        floor = rounded(box(x, first, x + 11.0, first + depth), 1.0)
        paved(court, f"a-drying-{name}", "drying", floor, "paving_stones", "透水砖", posts=6, action="new")
        paved(court, f"a-drying-way-{name}", "path", box(x + 4.7, south, x + 6.3, first), "paving_stones", "透水砖",
              width=1.6, action="new")
        bench(court, f"a-bench-dry-{name}", x + 8.4, first - 0.8, 0, action="new")


def draw_ring_lights(court):
    outside = beside(RING, RING_WIDTH / 2 + 0.6, closed=True)
    count = 10
    places = [outside[(round((i + 0.35) * len(outside) / count)) % len(outside)] for i in range(count)]
    lamps(court, "a-lamp-ring-", places, height=3.5, **NEW_LIGHT)
    way = [(x, 69.3) for x in (10.0, 26.0, 45.0, 66.0)] + [(0.6, 75.3)]
    lamps(court, "a-lamp-way-", way, height=3.5, **NEW_LIGHT)
    road = [(145.2, y) for y in (34.4, 98.6)] + [(73.6, y) for y in (64.0, 84.0, 118.0)]
    lamps(court, "a-lamp-road-", road, height=5.0, **NEW_LIGHT)
    for slab in SLABS:
        lamps(court, f"a-lamp-{slab.id}-", [((slab.doors[1] + slab.doors[2]) / 2, slab.lane[0] - 0.5)], height=4.0,
              **NEW_LIGHT)


def draw_zones_a(court):
    new = {"season": "all", "action": "new"}
    plaza = ellipse(134.2, 90.4, 15.0, 12.4, 24, 0.05, 0.6)
    zone(court, "a-zone-taichi", plaza, "太极", "Tai chi", "exercise", "elder", "06:00-08:00", "quiet", **new)
    zone(court, "a-zone-dance", plaza, "广场舞", "Square dance", "dance", "adult", "19:00-20:00", "normal", **new)
    zone(court, "a-zone-sun", box(97.5, 102.0, 126.0, 107.4), "晒太阳", "Sitting in the sun", "rest", "elder",
         "09:30-15:00", "quiet", season="winter", action="new")
    zone(court, "a-zone-small", ellipse(98.6, 92.4, 16.0, 13.6, 24), "幼儿玩耍", "Small children", "play", "0-6",
         "09:30-11:00,15:30-18:30", "loud", **new)
    zone(court, "a-zone-big", ellipse(110.0, 82.8, 14.0, 7.6, 24), "学童玩耍", "School children", "play", "6-12",
         "16:00-18:30", "loud", **new)
    zone(court, "a-zone-shade", box(83.0, 72.6, 92.0, 76.4), "荫下棋", "Chess in the shade", "chess", "elder",
         "09:00-11:00,14:00-17:00", "quiet", season="summer", action="new")
    zone(court, "a-zone-lawn", ellipse(117.6, 92.0, 12.0, 11.0, 24), "草坪聚会", "On the lawn", "gathering", "all",
         "10:00-20:00", "normal", season="spring", action="new")


# -- option B: a room for every row --------------------------------------------------

DIAGONAL = smooth([
    (82.6, 69.4), (88.0, 73.4), (96.0, 79.0), (108.0, 86.8), (120.0, 93.4), (132.0, 98.4), (141.0, 101.8),
    (150.0, 104.2),
], 8)
ROOM_WEST = {"w": 58.8, "m": 129.6, "e": 156.4}
ROOM_WIDTH, ROOM_DEPTH = 13.2, 9.6


def option_b(today):
    court = today.option("学林苑 方案B 排排有院（示意，非实测）")
    clear_court(court)
    draw_meadow(court)
    draw_meadow_places(court)
    draw_rain_garden(court)
    draw_shared_beds(court)
    draw_gentle_way(court)
    draw_creek_walk(court)
    draw_rooms(court)
    draw_waste_in_the_north(court, "b-")
    draw_parking_instead(court, "b-")
    draw_meadow_lights(court)
    draw_zones_b(court)
    return court


def diagonal_edges():
    """South and north edge of the diagonal, cut at the south walk and at the east road."""
    edges = []
    for distance in (1.5, -1.5):
        line = beside(DIAGONAL, distance)
        foot, head = SOUTH_WALK[1], COURT_EAST
        inside = [p for p in line if p[1] > foot and p[0] < head]
        start = (along(line, foot), foot)
        end = (head, along([(y, x) for x, y in line], head))
        edges.append([start, *inside, end])
    return edges


def draw_meadow(court):
    court.polygon("b-meadow", "lawn", court_block(), **named("草甸", "Meadow"), walk="yes", action="new",
                  note="一年割两次")
    south, north = diagonal_edges()
    paved(court, "b-diagonal", "path", [*south, *north[::-1]], "paving_stones", "青砖", **named("斜街", "The diagonal"),
          width=3.0, step_free="yes", action="new")
    draw_west_crossing(court, "b-")
    places = [(18, 1), (30, -1), (44, 1), (50, -1)]
    for i, (at, side) in enumerate(places, 1):
        (x, y), (x1, y1), (x2, y2) = DIAGONAL[at], DIAGONAL[at - 1], DIAGONAL[at + 1]
        length = math.dist((x1, y1), (x2, y2))
        away = (side * (y2 - y1) / length, -side * (x2 - x1) / length)
        facing = round(math.degrees(math.atan2(-away[0], -away[1]))) % 360
        bench(court, f"b-bench-way-{i}", x + away[0] * 2.0, y + away[1] * 2.0, facing, action="new")
    drifts = [(89.6, 92.8, 9.0, 3.6), (110.0, 76.8, 15.0, 4.4), (112.0, 106.6, 15.0, 3.6), (104.4, 89.6, 7.0, 3.2)]
    for i, (x, y, width, depth) in enumerate(drifts, 1):
        drift = ellipse(x, y, width, depth, 36, 0.13, 1.9 * i)
        court.polygon(f"b-drift-{i}", "garden", drift, use="flowers", action="new", species="波斯菊、二月兰")
    new_trees(court, "b-fruit-", "柿树", [(119.4, 105.0), (126.4, 101.4), (132.6, 104.6)])
    new_trees(court, "b-loquat-", "枇杷", [(126.2, 106.4), (138.8, 106.2), (144.2, 106.8)])


def draw_meadow_places(court):
    paved(court, "b-logs", "playground", ellipse(87.0, 81.6, 8.4, 6.2, 30, 0.08, 0.9), "woodchips", "木屑",
          **named("木桩阵", "Log play"), age="6-12", fall_height=0.8, action="new")
    paved(court, "b-logs-way", "path", box(COURT_WEST, 80.8, 84.4, 82.6), "fine_gravel", "砂石", width=1.8, action="new")
    paved(court, "b-clearing", "seating", ellipse(101.4, 102.2, 8.0, 6.0, 32, 0.05, 2.0), "fine_gravel", "砂石",
          **named("草间席", "Clearing"), action="new")
    benches(court, "b-bench-clearing-", [(98.8, 103.8, 145), (101.4, 104.6, 180), (103.8, 103.9, 215)])
    west = smooth([(COURT_WEST, 96.4), (84.0, 96.4), (90.0, 96.8), (95.0, 99.6), (100.0, 101.6)], 6)
    paved(court, "b-mown-west", "path", band(west, 0.8, -0.8), "fine_gravel", "砂石", **named("草径", "Mown path"),
          width=1.6, action="new")
    north = diagonal_edges()[1]
    at = min(range(len(north)), key=lambda i: abs(north[i][0] - 123.6))
    joint = [north[at + 1], north[at]]
    east = smooth([(103.0, 101.8), (109.0, 101.6), (115.0, 101.6), (120.0, 99.6)], 6)
    outline = [*beside(east, -0.8), *joint, *beside(east, 0.8)[::-1]]
    paved(court, "b-mown-east", "path", outline, "fine_gravel", "砂石", width=1.6, action="new")


def draw_rain_garden(court):
    """Roof and road water of the middle rows gathers here; a boardwalk runs between two ponds."""
    ponds = [ellipse(124.4, 83.0, 9.4, 6.6, 32, 0.07, 0.5), ellipse(137.4, 83.2, 8.2, 6.4, 32, 0.08, 2.2)]
    garden = ellipse(130.0, 83.0, 28.0, 12.8, 48, 0.07, 2.0)
    court.polygon("b-rain-garden", "garden", garden, ponds, **named("雨水花园", "Rain garden"), action="new",
                  species="千屈菜、鸢尾、狼尾草")
    for i, pond in enumerate(ponds, 1):
        court.polygon(f"b-pond-{i}", "water", pond, depth=0.3, season="wet", action="new")
    south = diagonal_edges()[0]
    west, east = 130.2, 132.0
    top = [along([(y, x) for x, y in south], x) for x in (west, east)]
    boards = [(west, SOUTH_WALK[1]), (east, SOUTH_WALK[1]), (east, top[1]), (west, top[0])]
    paved(court, "b-boardwalk", "path", boards, "wood", "防腐木", **named("木栈道", "Boardwalk"), width=1.8, action="new")
    paved(court, "b-deck", "seating", box(126.0, 87.4, west, 91.0), "wood", "防腐木", **named("观雨台", "Rain deck"),
          action="new")
    benches(court, "b-bench-deck-", [(128.0, 90.3, 180)])
    swale = [(82.8, 66.8), (90.0, 66.2), (97.0, 66.7), (103.0, 66.2), (110.0, 66.9), (117.0, 66.2), (124.0, 66.8),
             (130.0, 66.2), (134.6, 66.7)]
    court.polygon("b-swale", "garden", [*smooth(swale, 5), (134.6, SOUTH_WALK[0]), (82.8, SOUTH_WALK[0])],
                  **named("雨沟", "Swale"), action="new", species="细叶芒、萱草")
    new_trees(court, "b-tallow-", "乌桕", [(85.2, 68.3), (103.6, 68.4), (113.6, 68.4), (123.6, 68.4)])


def draw_shared_beds(court):
    beds = [box(136.4 + 2.3 * i, 91.8, 137.7 + 2.3 * i, 96.4) for i in range(4)]
    yard_outline = rounded(box(134.8, 90.6, COURT_EAST, 97.6), [1.5, 0, 0, 1.5])
    court.polygon("b-beds-yard", "plaza", yard_outline, beds, **named("共耕园", "Shared beds"),
                  surface="fine_gravel", material="砂石", action="new")
    for i, bed in enumerate(beds, 1):
        court.polygon(f"b-bed-{i}", "garden", bed, use="vegetables", height=0.5, action="new", note="高床，可坐着种")
    tables(court, "b-table-beds-", [(146.4, 94.4)])


def draw_gentle_way(court):
    """The steps and the ramp become one: the whole way falls at 5 %, three metres wide."""
    slope, middle = 0.05, sum(GATE_WAY) / 2
    court.remove("steps")
    court.line("b-ramp", "ramp", [(STEP_TOP + STEP_RISE / slope, middle), (STEP_TOP, middle)],
               **named("缓坡", "Gentle slope"), slope=slope, width=GATE_WAY[1] - GATE_WAY[0], rise=STEP_RISE, rail="yes",
               incline="up", surface="paving_stones", material="青砖", action="new")


def draw_creek_walk(court):
    """From lane end to lane end along the creek, past the west gate."""
    south = smooth([
        (10.0, 26.1), (5.6, 26.9), (1.6, 31.0), (-0.6, 42.0), (1.4, 56.0), (5.0, 64.0), (6.0, GATE_WAY[0]),
    ], 7)
    north = smooth([
        (6.0, GATE_WAY[1]), (5.4, 78.0), (2.6, 88.0), (2.6, 100.0), (4.6, 114.0), (7.0, 130.0), (8.4, 142.0),
        (11.2, 152.0),
        (14.6, 157.0), (19.0, 158.1),
    ], 7)
    for id, line in [("south", south), ("north", north)]:
        paved(court, f"b-creek-{id}", "path", band(line, 0.9, -0.9), "wood", "防腐木",
              **named("临河步道", "Creek walk"), width=1.8, action="new")
    for row, line in [(1, south), (2, north), (3, north)]:
        y = sum(lane("w", row)) / 2
        edge = beside(line, 0.9)
        low, high = along(edge, y - 0.9), along(edge, y + 0.9)
        paved(court, f"b-creek-link-{row}", "path", [(low, y - 0.9), (10.0, y - 0.9), (10.0, y + 0.9), (high, y + 0.9)],
              "paving_stones", "青砖", width=1.8, action="new")
    for i, y in enumerate((38.0, 52.0, 97.0, 112.0, 136.0), 1):
        line = south if y < 70 else north
        bench(court, f"b-bench-creek-{i}", along(line, y) + 1.4, y, 270, action="new")


# -- the ten rooms of option B --------------------------------------------------------


class Room:
    """A pocket room in a yard: a bed around it, an opening to the lane, and its own use."""

    def __init__(self, court, name):
        west, south, _, _ = yard(name)
        self.court, self.id = court, f"b-{name}"
        self.west, self.south = ROOM_WEST[name[0]], south
        self.depth = 7.8 if name == "w1" else ROOM_DEPTH  # the gate way runs behind it
        self.x, self.y = self.west + ROOM_WIDTH / 2, south + 0.7 + self.depth / 2
        self.width, self.height = ROOM_WIDTH - 2.8, self.depth - 2.8

    def at(self, dx, dy):
        return self.x + dx, self.y + dy

    def frame(self, inside, kind, surface, material, name, english, holes=(), **properties):
        """The floor, the bed around it, and the way in from the lane."""
        bed = rounded(box(self.west, self.south + 0.7, self.west + ROOM_WIDTH, self.south + 0.7 + self.depth), 2.6)
        self.court.polygon(f"{self.id}-bed", "planting", bed, [inside], action="new")
        self.court.polygon(f"{self.id}-room", kind, inside, holes, surface=surface, material=material,
                           **named(name, english), action="new", **properties)
        way = link_down(inside, self.x - 1.0, self.x + 1.0, self.south)
        paved(self.court, f"{self.id}-way", "path", way, "paving_stones", "青砖", width=2.0, step_free="yes",
              action="new")
        self.court.point(f"{self.id}-mark", "artwork", *self.at(1.5, -self.depth / 2 + 0.5), height=1.2,
                         note="院牌，陶，由这一排居民做", action="new")
        lamps(self.court, f"{self.id}-lamp-", [self.at(-1.6, -self.depth / 2 + 0.7)], height=3.0, **NEW_LIGHT)

    def benches(self, *places):
        benches(self.court, f"{self.id}-bench-", [(*self.at(dx, dy), facing) for dx, dy, facing in places])

    def tables(self, *places, **properties):
        tables(self.court, f"{self.id}-table-", [self.at(dx, dy) for dx, dy in places], **properties)

    def trees(self, species, *places):
        new_trees(self.court, f"{self.id}-tree-", species, [self.at(dx, dy) for dx, dy in places])

    def shelter(self, west, south, width, depth, use):
        x, y = self.at(west, south)
        self.court.rectangle(f"{self.id}-shelter", "pavilion", x, y, x + width, y + depth, use=use, height=2.8,
                             material="木", surface="wood", action="new")

    # outlines of the floor

    def oval(self, wobble=0.0, phase=0.0):
        return ellipse(self.x, self.y, self.width, self.height, 40, wobble, phase)

    def square(self, radius=1.2):
        w, h = self.width / 2, self.height / 2
        return rounded(box(self.x - w, self.y - h, self.x + w, self.y + h), radius)

    def octagon(self):
        w, h, cut = self.width / 2, self.height / 2, 2.2
        corners = [(-w + cut, -h), (w - cut, -h), (w, -h + cut), (w, h - cut),
                   (w - cut, h), (-w + cut, h), (-w, h - cut), (-w, -h + cut)]
        return [self.at(dx, dy) for dx, dy in corners]


def draw_rooms(court):
    draw_chess_room(Room(court, "w0"))
    draw_reading_room(Room(court, "m0"))
    draw_repair_room(Room(court, "e0"))
    draw_children_room(Room(court, "w1"))
    draw_fitness_room(Room(court, "e1"))
    draw_infants_room(Room(court, "w2"))
    draw_flower_room(Room(court, "e2"))
    draw_drying_room(Room(court, "w3"))
    draw_tea_room(Room(court, "m3"))
    draw_quiet_room(Room(court, "e3"))


def draw_chess_room(room):
    room.frame(room.octagon(), "seating", "paving_stones", "青砖", "棋院", "Chess room", use="chess")
    room.tables((-2.8, 0.6), (2.8, 0.6), (0.0, -1.2), use="chess")
    room.benches((-1.9, 2.9, 180), (1.9, 2.9, 180))
    room.trees("榉树", (0.0, 1.6))


def draw_reading_room(room):
    room.frame(room.square(), "seating", "paving_stones", "水磨石", "书院", "Reading room", use="reading")
    room.shelter(-4.6, 0.2, 4.4, 2.8, "reading")
    room.benches((1.6, 2.8, 180), (4.0, 2.8, 180), (4.5, 0.2, 270))
    room.court.point(f"{room.id}-books", "locker", *room.at(-4.4, -1.6), use="books", height=1.8, action="new")
    room.trees("乌桕", (2.4, -0.4))


def draw_repair_room(room):
    room.frame(room.square(0.8), "plaza", "paving_stones", "透水砖", "修车院", "Repair room", use="repair")
    x, y = room.at(-4.8, 1.2)
    room.court.rectangle(f"{room.id}-racks", "bike_parking", x, y, x + 5.4, y + 1.9, capacity=9, action="new")
    room.shelter(1.6, 0.4, 3.2, 2.7, "repair")
    room.tables((-1.6, -1.2), use="repair")


def draw_children_room(room):
    room.frame(room.oval(0.03, 1.0), "playground", "rubber", "彩色塑胶", "童院", "Children's room", age="6-12",
               fall_height=1.5)
    room.benches((-3.0, 1.3, 155), (3.0, 1.3, 205))


def draw_fitness_room(room):
    room.frame(room.oval(), "fitness", "rubber", "塑胶", "健院", "Fitness room", age="elder")
    room.benches((-3.0, 2.0, 145), (3.0, 2.0, 215))
    room.trees("榉树", (-5.6, -3.6))


def draw_infants_room(room):
    room.frame(room.oval(), "seating", "paving_stones", "透水砖", "幼院", "Infants' room", age="0-6")
    sand = ellipse(*room.at(0.0, -0.5), 6.4, 3.8, 32, 0.07, 2.4)
    paved(room.court, f"{room.id}-sand", "playground", sand, "sand", "细砂", age="0-6", fall_height=0.4, action="new")
    room.benches((-3.0, 2.1, 145), (0.0, 2.7, 180), (3.0, 2.1, 215))
    room.trees("乌桕", (-5.4, -3.6))


def draw_flower_room(room):
    quarters = [rounded(box(*room.at(dx, dy), *room.at(dx + 3.2, dy + 2.0)), 0.6)
                for dx in (-4.2, 1.0) for dy in (-2.6, 0.6)]
    room.frame(room.square(1.6), "plaza", "fine_gravel", "砂石", "花院", "Flower room", holes=quarters)
    for i, quarter in enumerate(quarters, 1):
        room.court.polygon(f"{room.id}-flowers-{i}", "garden", quarter, use="flowers", action="new")
    room.benches((-2.6, 3.05, 180), (2.6, 3.05, 180))


def draw_drying_room(room):
    room.frame(room.square(1.0), "drying", "paving_stones", "透水砖", "晒院", "Drying room", posts=8)
    room.benches((4.2, -2.8, 0))


def draw_tea_room(room):
    room.frame(room.octagon(), "seating", "wood", "防腐木", "茶院", "Tea room", use="tea")
    room.shelter(-1.8, 0.4, 3.6, 2.8, "tea")
    room.tables((-3.4, -0.6), (3.4, -0.6), (0.0, -1.8))


def draw_quiet_room(room):
    basin = ellipse(*room.at(0.0, 0.4), 3.0, 2.2, 24, 0.05, 0.3)
    room.frame(room.oval(0.04, 0.6), "seating", "fine_gravel", "砂石", "静院", "Quiet room", loud="quiet")
    room.court.polygon(f"{room.id}-basin", "water", basin, depth=0.15, action="new")
    room.benches((-3.0, 2.0, 130), (3.0, 2.0, 230))
    room.trees("鸡爪槭", (-5.4, -3.4), (5.4, 3.4))


def draw_meadow_lights(court):
    line = beside(DIAGONAL, -2.1)
    lamps(court, "b-lamp-way-", [line[i] for i in (8, 20, 27, 33, 42, 48)], height=3.5, **NEW_LIGHT)
    lamps(court, "b-lamp-gate-", [(x, 69.3) for x in (1.0, 20.0, 44.0)], height=3.5, **NEW_LIGHT)
    lamps(court, "b-lamp-creek-", [(3.4, 46.0), (4.6, 90.0), (9.6, 128.0)], height=1.0, **NEW_LIGHT)


def draw_zones_b(court):
    rooms = [
        ("w0", "棋院", "Chess", "chess", "elder", "09:00-11:00,14:00-17:00", "quiet"),
        ("m0", "书院", "Reading", "reading", "all", "09:00-11:00,15:00-18:00", "quiet"),
        ("e0", "修车", "Repair", "repair", "adult", "09:00-11:30", "normal"),
        ("w1", "学童", "School children", "play", "6-12", "16:00-18:30", "loud"),
        ("e1", "健身", "Fitness", "exercise", "elder", "06:30-08:30", "normal"),
        ("w2", "幼儿", "Infants", "play", "0-6", "09:30-11:00,15:30-18:00", "loud"),
        ("e2", "种花", "Flowers", "gardening", "all", "08:00-10:00", "quiet"),
        ("w3", "晾晒", "Drying", "drying", "all", "08:00-17:00", "quiet"),
        ("m3", "喝茶", "Tea", "gathering", "elder", "13:30-16:30", "normal"),
        ("e3", "静坐", "Quiet sitting", "rest", "all", "08:00-20:00", "quiet"),
    ]
    for name, title, english, use, age, hours, loud in rooms:
        room = Room(court, name)
        zone(court, f"b-zone-{name}", room.square(), title, english, use, age, hours, loud, season="all", action="new")
    zone(court, "b-zone-meadow", ellipse(103.0, 96.0, 24.0, 14.0, 28), "草甸", "On the meadow", "gathering", "all",
         "10:00-19:00", "normal", season="spring", action="new")
    zone(court, "b-zone-beds", box(134.8, 90.6, 148.0, 97.6), "共耕", "Growing together", "gardening", "all",
         "08:00-10:00",
         "quiet", season="summer", action="new")


def main():
    today = existing()
    today.write(SITE / "existing.geojson")
    option_a(today).write(SITE / "option-a.geojson")
    option_b(today).write(SITE / "option-b.geojson")


if __name__ == "__main__":
    main()
