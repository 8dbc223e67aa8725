"""Drafts the sample site 和泰苑: the court as it might be today and two proposals.

Illustrative: no survey exists, nothing here claims to be the real place.
Run from the repository's root: python3 seeds/drafting/hetaiyuan.py
"""

import math
import sys

sys.dont_write_bytecode = True

from court import Court, ellipse, smooth  # noqa: E402

FOLDER = "Sites/hetaiyuan"
BUILT = 2004

# Across the site, west to east and south to north, in metres.
STALL_WIDTH, STALL_DEPTH = 2.5, 5.3
KERB_WEST, KERB_EAST, KERB_SOUTH, KERB_NORTH = 7.1, 192.9, 7.1, 116.3  # outer kerb of the loop road
WALK_WEST, WALK_EAST, WALK_SOUTH, WALK_NORTH = 13.1, 186.9, 13.1, 112.3  # its inner kerb, where the sidewalk begins
BLOCK_WEST, BLOCK_EAST, BLOCK_SOUTH, BLOCK_NORTH = 14.7, 185.3, 14.7, 110.7  # inside the sidewalk
LANE_WEST, LANE_EAST = 19.1, 180.9  # where the 4 m fire lane takes over from the loop road
AXIS = 100.0
CIRCLE_Y, CIRCLE_RADIUS = 55.0, 12.0  # the fountain circle on the axis
POND = [(84.8, 93), (88, 86.4), (95, 82.8), (103, 82.2), (111, 84.4), (115.8, 90.2), (115, 97), (109.6, 100.8),
        (103, 100.6), (96.6, 102.8), (89.8, 102.6), (85.6, 98.8)]

# Parking bays: where each begins along its kerb, and its stalls.
BAYS_WEST = [(20, 6), (37, 6), (54, 6), (71, 6), (88, 6)]
BAYS_SOUTH_WEST = [(20, 6), (37, 6), (54, 6), (71, 5)]
BAYS_SOUTH_EAST = [(114, 6), (131, 6), (148, 6), (165, 6)]
BAYS_EAST_SOUTH = [(20, 6), (37, 6), (54, 6)]
BAYS_EAST_NORTH = [(78, 6), (95, 3)]
BAYS_NORTH = [(20, 6), (158, 6)]

# number: west, south, east, north, stairs, bed to the west, bed to the east, bed to the north
SLABS = {
    1: (18, 21, 76, 33.6, 5, 3.3, 2, 2.5),
    2: (124, 21, 182, 33.6, 5, 2, 3.3, 2.5),
    3: (18, 57.6, 76, 70.2, 4, 3.3, 2, 2.5),
    4: (124, 57.6, 182, 70.2, 4, 2, 3.3, 2.5),
    5: (18, 94.2, 76, 106.8, 4, 3.3, 2, 3.9),
    6: (124, 94.2, 182, 106.8, 4, 2, 3.3, 3.9),
}
TOWERS = {7: (60, 132, 84, 150), 8: (116, 132, 140, 150)}
SOUTH_BED = 2.6
STUB = 1.2  # half the width of the path to a door

# species: English, evergreen, crown radius, height, trunk
SPECIES = {
    "香樟": ("camphor", "yes", 3.4, 10.5, 0.34),
    "银杏": ("ginkgo", "no", 2.3, 11.0, 0.28),
    "桂花": ("osmanthus", "yes", 1.7, 4.2, 0.14),
    "樱花": ("cherry", "no", 2.2, 5.0, 0.18),
    "水杉": ("dawn redwood", "no", 1.7, 16.0, 0.30),
    "榉树": ("zelkova", "no", 3.0, 8.5, 0.20),
    "乌桕": ("Chinese tallow", "no", 2.6, 7.5, 0.18),
}

OLD_BRICK = {"surface": "paving_stones", "material": "水泥砖"}
GRANITE = {"surface": "paving_stones", "material": "花岗岩"}
BRICK = {"surface": "paving_stones", "material": "透水砖"}
BOARDS = {"surface": "wood", "material": "木栈道"}
RUBBER = {"surface": "rubber", "material": "塑胶"}
SAND = {"surface": "sand", "material": "沙"}
CONCRETE = {"surface": "concrete", "material": "混凝土"}
ASPHALT = {"surface": "asphalt", "material": "沥青"}
PEBBLES = {"surface": "paving_stones", "material": "卵石"}


def main():
    existing = draw_existing()
    existing.write(f"{FOLDER}/existing.geojson")
    draw_option_a(existing).write(f"{FOLDER}/option-a.geojson")
    draw_option_b(existing).write(f"{FOLDER}/option-b.geojson")


# -- words and outlines -------------------------------------------------------


def named(chinese, english):
    return {"name": chinese, "name:en": english}


def arc(x, y, radius, start, end, step=7.5):
    """Points on a circle from one angle to another, in degrees."""
    count = max(1, round(abs(end - start) / step))
    angles = [math.radians(start + (end - start) * i / count) for i in range(count + 1)]
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]


def rounded(west, south, east, north, radius):
    """A rectangle with round corners, counter-clockwise."""
    w, s, e, n = west + radius, south + radius, east - radius, north - radius
    corners = ((w, s, 180), (e, s, 270), (e, n, 0), (w, n, 90))
    return [point for x, y, angle in corners for point in arc(x, y, radius, angle, angle + 90)]


def box(west, south, east, north):
    return [(west, south), (east, south), (east, north), (west, north)]


def offset(points, distance):
    """The line moved to its left by a distance, mitred at its corners."""
    moved = []
    for i, (x, y) in enumerate(points):
        before, after = points[max(i - 1, 0)], points[min(i + 1, len(points) - 1)]
        ux, uy = _direction(before, (x, y)) if i else _direction((x, y), after)
        vx, vy = _direction((x, y), after) if i < len(points) - 1 else (ux, uy)
        reach = distance / (1 + ux * vx + uy * vy)
        moved.append((x - (uy + vy) * reach, y + (ux + vx) * reach))
    return moved


def _direction(a, b):
    length = math.dist(a, b)
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length


def ribbon(points, width):
    """The outline of a walk along a line."""
    return offset(points, -width / 2) + offset(points, width / 2)[::-1]


def blob(points, steps=6):
    """A soft closed outline through a few points."""
    wrapped = smooth([points[-1], *points, points[0], points[1]], steps)
    return wrapped[steps : steps * (len(points) + 1)]


def widened(outline, distance):
    """A counter-clockwise outline moved outward."""
    return offset([outline[-1], *outline, outline[0]], -distance)[1:-1]


def clipped(outline, convex):
    """The part of an outline inside a convex, counter-clockwise one."""
    for a, b in zip(convex, convex[1:] + convex[:1]):
        kept = []
        for p, q in zip(outline, outline[1:] + outline[:1]):
            p_side, q_side = _side(a, b, p), _side(a, b, q)
            if p_side >= 0:
                kept.append(p)
            if p_side * q_side < 0:
                t = p_side / (p_side - q_side)
                kept.append((p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])))
        outline = kept
    return outline


def left_of(outline, cut):
    """The part of a counter-clockwise outline left of a cut whose ends lie outside it."""
    return [*shore(outline, cut), *cut[1:-1]]


def shore(outline, cut):
    """The outline from where the cut leaves it, counter-clockwise, to where the cut enters."""
    first, entered = _crossing(outline, cut[0], cut[1])
    last, left = _crossing(outline, cut[-2], cut[-1])
    count = (first - last) % len(outline)
    return [left, *(outline[(last + 1 + i) % len(outline)] for i in range(count)), entered]


def _crossing(outline, a, b):
    """Where a segment crosses an outline: the side's number and the point."""
    for i, (p, q) in enumerate(zip(outline, outline[1:] + outline[:1])):
        p_side, q_side = _side(a, b, p), _side(a, b, q)
        if p_side * q_side < 0 and _side(p, q, a) * _side(p, q, b) < 0:
            t = p_side / (p_side - q_side)
            return i, (p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1]))
    raise ValueError("the cut does not cross the outline")


def _side(a, b, p):
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


# -- things that are drawn again and again -------------------------------------


def plant(court, prefix, species, spots):
    english, evergreen, radius, height, trunk = SPECIES[species]
    for number, (x, y) in enumerate(spots, 1):
        vigour = 0.86 + 0.28 * ((x * 0.37 + y * 0.61) % 1)
        court.point(
            f"{prefix}-{number:02}", "tree", x, y, species=species, **{"species:en": english}, evergreen=evergreen,
            radius=round(radius * vigour, 2), height=round(height * vigour, 1), trunk=round(trunk * vigour, 2),
        )


def lamps(court, prefix, spots, height=4):
    for number, (x, y) in enumerate(spots, 1):
        court.point(f"{prefix}-{number:02}", "lamp", x, y, height=height)


def benches(court, prefix, spots):
    """Benches of 1.8 m: the middle of each, and the way it runs in degrees from east."""
    for number, (x, y, angle) in enumerate(spots, 1):
        dx, dy = 0.9 * math.cos(math.radians(angle)), 0.9 * math.sin(math.radians(angle))
        ends = [(x - dx, y - dy), (x + dx, y + dy)]
        court.line(f"{prefix}-{number:02}", "bench", ends, width=0.5, seats=3, back="yes")


def tables(court, prefix, spots):
    for number, (x, y) in enumerate(spots, 1):
        court.point(f"{prefix}-{number:02}", "table", x, y, seats=4)


def zone(court, id, names, outline, **properties):
    court.polygon(f"zone-{id}", "zone", outline, **named(*names), **properties)


def row(start, end, step):
    count = int((end - start) / step + 1e-9)
    return [start + i * step for i in range(count + 1)]


# -- the place as it is -------------------------------------------------------


def draw_existing():
    court = Court("和泰苑 现状（示意）", 121.409, 31.296, bearing=4.0)
    draw_edge(court)
    draw_buildings(court)
    draw_roads(court)
    draw_parking(court)
    draw_outer_beds(court)
    draw_paths(court)
    draw_house_beds(court)
    draw_courts(court)
    draw_axis(court)
    draw_pond(court)
    draw_north_green(court)
    draw_creek_wood(court)
    draw_east_yard(court)
    plant_trees(court)
    draw_furniture(court)
    draw_zones(court)
    return court


def creek():
    """The north-west edge, along a creek, from north to west."""
    return smooth([(52, 164), (37, 159.5), (23, 151.5), (11, 140), (2.8, 126), (0, 112)])


def draw_edge(court):
    edge = [(0, 0), (190, 0), (200, 10), (200, 124), (181, 124), (181, 164), *creek()]
    court.polygon("boundary", "boundary", edge, **named("和泰苑", "Hetaiyuan"))
    rail = {"height": 2.0, "width": 0.24}
    court.line("fence-south-west", "fence", [(0.15, 0.15), (95, 0.15)], **rail)
    court.line("fence-gate", "fence", [(105, 0.15), (109, 0.15)], **rail)
    corner = [(112, 0.15), (189.94, 0.15), (199.85, 10.06), (199.85, 72.7)]
    court.line("fence-south-east", "fence", corner, **rail)
    court.line("fence-east", "fence", [(199.85, 75.7), (199.85, 123.7)], **rail)
    court.line("wall-notch", "wall", [(200, 123.85), (181.0, 123.85)], height=2.4, width=0.24)
    blank = named("空白墙", "Blank wall")
    court.line("wall-blank", "wall", [(180.85, 123.73), (180.85, 164)], height=3.2, width=0.3, **blank)
    creek_side = [(180.7, 163.85), (52.02, 163.85), *offset(creek(), 0.15)[1:-1], (0.15, 112), (0.15, 0.27)]
    court.line("wall-creek", "wall", creek_side, height=2.2, width=0.24)
    court.point("gate-south", "gate", 100, 0, width=10, use="vehicle", **named("南门", "South gate"))
    court.point("gate-side", "gate", 110.5, 0, width=3, use="foot", **named("南侧门", "South wicket"))
    court.point("gate-east", "gate", 200, 74.2, width=3, use="foot", **named("东门", "East foot gate"))


def draw_buildings(court):
    for number, slab in SLABS.items():
        outline = slab_outline(*slab[:5])
        draw_house(court, number, outline, levels=6, height=18)
        for stair, x in enumerate(stairs(slab), 1):
            door(court, number, stair, x, slab[3], households=12)
    for number, (west, south, east, north) in TOWERS.items():
        draw_house(court, number, tower_outline(west, south, east, north), levels=11, height=33)
        door(court, number, 1, (west + east) / 2, north, households=44)
    names = named("居委会", "Committee house")
    court.rectangle("house-committee", "building", 152, 134, 172, 147, levels=2, height=7.2, built=BUILT, **names)
    court.point("door-committee", "door", 162, 134, name="居委会门")
    names = named("门卫室", "Gatehouse")
    court.rectangle("house-gate", "building", 86, 1.6, 90, 5.4, levels=1, height=3, built=BUILT, **names)
    court.point("door-gate", "door", 90, 3.5, name="门卫室门")


def draw_house(court, number, outline, **properties):
    names = named(f"{number}号楼", f"Building {number}")
    court.polygon(f"building-{number}", "building", outline, built=BUILT, **names, **properties)


def door(court, number, stair, x, y, households):
    court.point(f"door-{number}-{stair}", "door", x, y, name=f"{number}号楼{stair}单元", households=households)


def stairs(slab):
    """Where a slab's stairs come out of its north wall."""
    west, east, count = slab[0], slab[2], slab[4]
    unit = (east - west) / count
    return [round(west + unit * (i + 0.5), 2) for i in range(count)]


def slab_outline(west, south, east, north, count):
    return [*south_wall(west, south, east, count), (east, north), (west, north)]


def south_wall(west, south, east, count):
    """From west to east, set back between the flats of two stairs."""
    unit = (east - west) / count
    wall = [(west, south)]
    for i in range(1, count):
        x = west + unit * i
        wall += [(x - 1.6, south), (x - 1.6, south + 1.2), (x + 1.6, south + 1.2), (x + 1.6, south)]
    return [*wall, (east, south)]


def tower_outline(west, south, east, north):
    middle = (west + east) / 2
    setback = [(middle - 2, south), (middle - 2, south + 1.5), (middle + 2, south + 1.5), (middle + 2, south)]
    return [(west, south), *setback, (east, south), (east, north), (west, north)]


def draw_roads(court):
    outer, inner = 12, 6
    loop = [
        *arc(LANE_WEST, KERB_NORTH - outer, outer, 90, 180),
        *arc(LANE_WEST, KERB_SOUTH + outer, outer, 180, 270),
        *arc(LANE_EAST, KERB_SOUTH + outer, outer, 270, 360),
        *arc(LANE_EAST, KERB_NORTH - outer, outer, 0, 90),
        *arc(LANE_EAST, WALK_NORTH - inner, inner, 90, 0),
        *arc(LANE_EAST, WALK_SOUTH + inner, inner, 360, 270),
        *arc(LANE_WEST, WALK_SOUTH + inner, inner, 270, 180),
        *arc(LANE_WEST, WALK_NORTH - inner, inner, 180, 90),
    ]
    court.polygon("road-loop", "road", loop, width=6, **ASPHALT, **named("环路", "Loop road"))
    mouth = [(95, 0), (105, 0), *arc(109, 3.1, 4, 180, 90), *arc(91, 3.1, 4, 90, 0)]
    court.polygon("road-gate", "road", mouth, width=10, **ASPHALT)
    lane = named("消防车道", "Fire lane")
    edges = (LANE_WEST, WALK_NORTH, LANE_EAST, KERB_NORTH)
    court.rectangle("fire-lane", "fire_lane", *edges, width=4, **ASPHALT, **lane)
    for number, (west, _, east, _) in TOWERS.items():
        pad = named("登高场地", "Fire pad")
        court.rectangle(f"fire-pad-{number}", "fire_lane", west, KERB_NORTH, east, 126.3, use="pad",
                        surface="grass_paver", material="植草砖", **pad)


def draw_parking(court):
    sides = {
        "west": (BAYS_WEST, lambda a, b: (KERB_WEST - STALL_DEPTH, a, KERB_WEST, b)),
        "south": (BAYS_SOUTH_WEST + BAYS_SOUTH_EAST, lambda a, b: (a, KERB_SOUTH - STALL_DEPTH, b, KERB_SOUTH)),
        "east": (BAYS_EAST_SOUTH + BAYS_EAST_NORTH, lambda a, b: (KERB_EAST, a, KERB_EAST + STALL_DEPTH, b)),
        "north": (BAYS_NORTH, lambda a, b: (a, KERB_NORTH, b, KERB_NORTH + STALL_DEPTH)),
    }
    for side, (bays, place) in sides.items():
        for number, (start, stalls) in enumerate(bays, 1):
            corners = place(start, start + stalls * STALL_WIDTH)
            court.rectangle(f"parking-{side}-{number}", "parking", *corners, capacity=stalls, **CONCRETE)


def kerb(start, end, bays):
    """A kerb from start to end that steps back to the right around each parking bay."""
    ux, uy = _direction(start, end)
    along = 0 if ux else 1
    forward = ux + uy > 0
    points = [start]
    for first, stalls in bays if forward else reversed(bays):
        ends = (first, first + stalls * STALL_WIDTH)
        a, b = ends if forward else ends[::-1]
        for position, depth in ((a, 0), (a, STALL_DEPTH), (b, STALL_DEPTH), (b, 0)):
            base = (position, start[1]) if along == 0 else (start[0], position)
            points.append((base[0] + uy * depth, base[1] - ux * depth))
    return [*points, end]


def draw_outer_beds(court):
    """The green between the loop road and the fence, with trees between the bays."""
    west = [
        *arc(LANE_WEST, 104.3, 12, 90, 180)[:-1],
        *kerb((KERB_WEST, 104.3), (KERB_WEST, 19.1), BAYS_WEST),
        *arc(LANE_WEST, 19.1, 12, 180, 270)[1:-1],
        *kerb((LANE_WEST, KERB_SOUTH), (85, KERB_SOUTH), BAYS_SOUTH_WEST),
        (85, 0), (0, 0), *creek()[::-1],
    ]
    west = clipped(west, box(0, 0, 100, KERB_NORTH))
    court.polygon("bed-west", "planting", west, note="围墙绿带")
    court.polygon("gate-yard", "plaza", box(85, 0, 91, 7.1), [box(86, 1.6, 90, 5.4)], **CONCRETE)
    court.polygon("bed-gate-west", "planting", [(91, 0), (95, 0), *arc(91, 3.1, 4, 0, 90)])
    court.polygon("bed-gate-east", "planting", [(105, 0), (109, 0), *arc(109, 3.1, 4, 90, 180)])
    south_east = [
        *kerb((112, KERB_SOUTH), (LANE_EAST, KERB_SOUTH), BAYS_SOUTH_EAST),
        *arc(LANE_EAST, 19.1, 12, 270, 360)[1:-1],
        *kerb((KERB_EAST, 19.1), (KERB_EAST, 72.7), BAYS_EAST_SOUTH),
        (200, 72.7), (200, 10), (190, 0), (112, 0),
    ]
    court.polygon("bed-south-east", "planting", south_east, note="围墙绿带")
    north_east = [
        *kerb((KERB_EAST, 75.7), (KERB_EAST, 104.3), BAYS_EAST_NORTH),
        *arc(LANE_EAST, 104.3, 12, 0, 90)[1:],
        (178, KERB_NORTH), (178, 124), (200, 124), (200, 75.7),
    ]
    court.polygon("bed-north-east", "planting", north_east, note="围墙绿带")


def draw_paths(court):
    outer = rounded(WALK_WEST, WALK_SOUTH, WALK_EAST, WALK_NORTH, 6)
    inner = rounded(BLOCK_WEST, BLOCK_SOUTH, BLOCK_EAST, BLOCK_NORTH, 4.4)
    court.polygon("path-ring", "path", outer, [inner], width=1.6, **OLD_BRICK, **named("环路人行道", "Ring sidewalk"))
    court.rectangle("path-gate-south", "path", 109, 0, 112, KERB_SOUTH, width=3, **OLD_BRICK)
    court.rectangle("path-gate-east", "path", KERB_EAST, 72.7, 200, 75.7, width=3, **OLD_BRICK)
    court.rectangle("path-a-west", "path", BLOCK_WEST, 36.1, 93, 39.1, width=3, **OLD_BRICK)
    court.rectangle("path-a-east", "path", 107, 36.1, BLOCK_EAST, 39.1, width=3, **OLD_BRICK)
    cross = named("横街", "Cross walk")
    court.rectangle("path-b", "path", BLOCK_WEST, 72.7, BLOCK_EAST, 75.7, width=3, **OLD_BRICK, **cross)
    for side, west in (("west", 78), ("east", 120)):
        court.rectangle(f"path-side-{side}-1", "path", west, BLOCK_SOUTH, west + 2, 36.1, width=2, **OLD_BRICK)
        court.rectangle(f"path-side-{side}-2", "path", west, 39.1, west + 2, 72.7, width=2, **OLD_BRICK)
        court.rectangle(f"path-side-{side}-3", "path", west, 75.7, west + 2, BLOCK_NORTH, width=2, **OLD_BRICK)
    court.rectangle("path-towers", "path", 54, 152.5, 174.5, 155.5, width=3, **OLD_BRICK)
    court.rectangle("path-north-west", "path", 54, KERB_NORTH, 56.5, 152.5, width=2.5, **OLD_BRICK)
    court.rectangle("path-north", "path", 98.5, KERB_NORTH, 101.5, 152.5, width=3, **OLD_BRICK)
    court.rectangle("path-north-east", "path", 146, KERB_NORTH, 148.5, 152.5, width=2.5, **OLD_BRICK)
    court.rectangle("path-sheds", "path", 174.5, KERB_NORTH, 178, 160, width=3.5, **CONCRETE)
    for number, slab in SLABS.items():
        for stair, x in enumerate(stairs(slab), 1):
            ends = (x - STUB, slab[3], x + STUB, slab[3] + slab[7])
            court.rectangle(f"path-door-{number}-{stair}", "path", *ends, width=2.4, **OLD_BRICK)
    for number, (west, _, east, north) in TOWERS.items():
        x = (west + east) / 2
        court.rectangle(f"path-door-{number}-1", "path", x - STUB, north, x + STUB, 152.5, width=2.4, **OLD_BRICK)


def draw_house_beds(court):
    """Low planting round each house, open at its doors."""
    for number, slab in SLABS.items():
        west, south, east, north, count, bed_west, bed_east, bed_north = slab
        doors = stairs(slab)
        inside = [(west, north), *south_wall(west, south, east, count), (east, north)]
        frame = (west - bed_west, south - SOUTH_BED, east + bed_east, north + bed_north)
        draw_wrap(court, number, inside, frame, doors[0], doors[-1])
        for piece, (a, b) in enumerate(zip(doors, doors[1:]), 1):
            court.rectangle(f"bed-{number}-{piece}", "planting", a + STUB, north, b - STUB, north + bed_north)
    for number, tower in TOWERS.items():
        west, south, east, north = tower
        walls = tower_outline(*tower)
        x = (west + east) / 2
        draw_wrap(court, number, [walls[-1], *walls[:-1]], (west - 2, 126.3, east + 2, 152.5), x, x)


def draw_wrap(court, number, inside, frame, first_door, last_door):
    west, south, east, north = frame
    wall = inside[0][1]
    outline = [
        (first_door - STUB, wall), *inside, (last_door + STUB, wall), (last_door + STUB, north),
        (east, north), (east, south), (west, south), (west, north), (first_door - STUB, north),
    ]
    if number in SLABS:
        outline = clipped(outline, rounded(BLOCK_WEST, BLOCK_SOUTH, BLOCK_EAST, BLOCK_NORTH, 4.4))
    court.polygon(f"bed-{number}", "planting", outline, note="宅旁绿带")


def draw_courts(court):
    """The greens between the slabs: a winding walk in the south, odds and ends in the north."""
    block = rounded(BLOCK_WEST, BLOCK_SOUTH, BLOCK_EAST, BLOCK_NORTH, 4.4)
    for side, west, east in (("west", BLOCK_WEST, 78), ("east", 122, BLOCK_EAST)):
        court.polygon(f"lawn-south-{side}", "lawn", clipped(box(west, BLOCK_SOUTH, east, 18.4), block))
        court.rectangle(f"lawn-a-{side}", "lawn", west, 39.1, east, 55)
        court.rectangle(f"lawn-b-{side}", "lawn", west, 75.7, east, 91.6)
    walk = smooth([(14.7, 46), (20, 46), (32, 49.4), (46, 45.2), (60, 48.6), (72, 47), (78, 47)])
    court.polygon("path-walk-west", "path", ribbon(walk, 1.5), width=1.5, **PEBBLES)
    walk = smooth([(122, 47), (128, 47), (140, 44.8), (154, 49.2), (168, 45.6), (180, 47), (185.3, 47)])
    court.polygon("path-walk-east", "path", ribbon(walk, 1.5), width=1.5, **PEBBLES)
    beds = {
        "a1": (26, 43.1, 9, 3.6), "a2": (40, 51.6, 10, 3.2), "a3": (58, 43, 11, 3.6), "a4": (69, 51.4, 8, 3),
        "a5": (134, 51, 10, 3.4), "a6": (148, 42.6, 11, 3.6), "a7": (166.6, 51.8, 9, 3), "a8": (176, 42.8, 9, 3.6),
        "b1": (24, 87.6, 9, 4), "b2": (66, 87, 12, 4.4), "b3": (132, 87, 11, 4.4), "b4": (178, 87.4, 8, 4),
    }
    for number, (name, place) in enumerate(beds.items()):
        court.polygon(f"bed-court-{name}", "planting", ellipse(*place, points=28, wobble=0.07, phase=number))
    for name, west, south in (("1", 48, 51.4), ("2", 152, 51.6), ("3", 52, 78), ("4", 144, 78)):
        court.rectangle(f"drying-{name}", "drying", west, south, west + 7, south + 2.6, surface="concrete",
                        **named("晾晒架", "Drying racks"))
    court.polygon("fitness-old", "fitness", rounded(36, 77.5, 45, 83.5, 1), **CONCRETE,
                  use="fitness", age="adult", note="冬天全天在楼影里", **named("旧健身点", "Old fitness spot"))
    court.rectangle("path-fitness-old", "path", 39.7, 75.7, 41.2, 77.5, width=1.5, **CONCRETE)
    court.polygon("play-old", "playground", rounded(156, 77.5, 164, 84, 1.5), surface="rubber", material="塑胶",
                  age="3-6", note="单件滑梯，地垫破损", **named("旧滑梯", "Old slide"))
    court.rectangle("path-play-old", "path", 159.2, 75.7, 160.8, 77.5, width=1.6, **CONCRETE)


def circle_edge(east):
    """The rim of the fountain circle from the wide plaza in the south to the neck in the north."""
    south = math.degrees(math.asin(7 / CIRCLE_RADIUS))
    north = math.degrees(math.asin(4 / CIRCLE_RADIUS))
    if east:
        return arc(AXIS, CIRCLE_Y, CIRCLE_RADIUS, -90 + south, 90 - north, 5)
    return arc(AXIS, CIRCLE_Y, CIRCLE_RADIUS, -90 - south, -270 + north, 5)


def draw_axis(court):
    plaza = [(93, 14.7), (107, 14.7), *circle_edge(True), (104, 72.7), (96, 72.7), *circle_edge(False)[::-1]]
    court.polygon("plaza-axis", "plaza", plaza, **GRANITE, **named("轴线广场", "Axis plaza"))
    steps = {"rise": 0.3, "step_count": 2, "surface": "paving_stones", "material": "花岗岩"}
    court.rectangle("steps-south", "steps", 93, 44.2, 107, 44.9, **steps)
    court.rectangle("steps-north", "steps", 96, 67.2, 104, 67.9, **steps)
    court.polygon("fountain", "artwork", arc(AXIS, CIRCLE_Y, 4, 0, 352.5), height=1.2, note="旱喷停用多年",
                  **named("枯喷泉", "Dry fountain"))
    court.rectangle("lawn-axis-west-1", "lawn", 80, 14.7, 93, 36.1)
    court.rectangle("lawn-axis-east-1", "lawn", 107, 14.7, 120, 36.1)
    west = [(80, 39.1), (93, 39.1), *circle_edge(False), (96, 72.7), (80, 72.7)]
    court.polygon("lawn-axis-west-2", "lawn", west)
    east = [(120, 72.7), (104, 72.7), *circle_edge(True)[::-1], (107, 39.1), (120, 39.1)]
    court.polygon("lawn-axis-east-2", "lawn", east)
    for side, x in (("west", 92), ("east", 108)):
        court.line(f"hedge-axis-{side}-1", "hedge", [(x, 15.5), (x, 35.5)], width=0.8, height=0.7)
        court.line(f"hedge-axis-{side}-2", "hedge", [(x, 39.7), (x, 44.2)], width=0.8, height=0.7)


def pond(reach=0.0):
    """The bank of the pond, or a line that far outside it."""
    return widened(blob(POND), reach)


def terrace(south):
    """Half an oval that looks over the pond."""
    if south:
        return [(AXIS + 10 * math.cos(a), 75.7 + 3.2 * math.sin(a)) for a in _half_turn()]
    return [(AXIS - 10 * math.cos(a), BLOCK_NORTH - 3.2 * math.sin(a)) for a in _half_turn()]


def _half_turn():
    return [math.pi * i / 24 for i in range(25)]


def terrace_line(south):
    """The terrace's edge near the axis, with the pond on its left."""
    outline = terrace(south)
    return [outline[16], outline[12], outline[8]]


def draw_pond(court):
    court.polygon("lawn-pond", "lawn", box(80, 75.7, 120, BLOCK_NORTH), [pond(1.6)])
    court.polygon("bank", "planting", pond(1.6), [pond()], note="池岸灌木")
    court.polygon("pond", "water", pond(), depth=1.2, **named("围栏池", "Fenced pond"))
    rail = pond(0.9)
    court.line("fence-pond", "fence", [*rail, rail[0]], height=1.1, width=0.1)
    court.polygon("terrace-south", "plaza", terrace(True), **GRANITE)
    court.polygon("terrace-north", "plaza", terrace(False), **GRANITE)


def draw_north_green(court):
    west = [(84, 116.3), (98.5, 116.3), (98.5, 152.5), (86, 152.5), (86, 126.3), (84, 126.3)]
    court.polygon("lawn-north-west", "lawn", west)
    court.polygon("lawn-north-east", "lawn", [(200 - x, y) for x, y in west])
    strip = [(56.5, 116.3), (60, 116.3), (60, 126.3), (58, 126.3), (58, 152.5), (56.5, 152.5)]
    court.polygon("bed-north-7", "planting", strip)
    strip = [(140, 116.3), (146, 116.3), (146, 152.5), (142, 152.5), (142, 126.3), (140, 126.3)]
    court.polygon("lawn-north-8", "lawn", strip)
    north = [(54, 155.5), (174.5, 155.5), (174.5, 160), (181, 160), (181, 164), (54, 164)]
    court.polygon("bed-north", "planting", north, note="北侧绿带")


def draw_creek_wood(court):
    """The corner by the creek: dawn redwoods, the waste house and a drying yard."""
    kerb_line = [
        (20, 116.3), (20, 121.6), (35, 121.6), (35, 116.3), (36.5, 116.3), (36.5, 123), (49.5, 123),
        (49.5, 116.3), (54, 116.3), (54, 164),
    ]
    wood = clipped([*kerb_line, *creek()], box(0, 116.3, 54, 164))
    court.polygon("lawn-wood", "lawn", wood, **named("水杉林", "Redwood grove"))
    court.rectangle("waste-yard", "plaza", 36.5, 116.3, 49.5, 123, **CONCRETE)
    court.rectangle("waste", "waste", 39, 118.6, 47, 122.4, height=2.8, **named("垃圾房", "Waste house"))
    court.polygon("drying-wood", "drying", rounded(33, 131, 46, 139, 1), **CONCRETE,
                  **named("晾晒场", "Drying yard"))
    court.rectangle("path-drying", "path", 46, 134.2, 54, 136, width=1.8, **CONCRETE)


def draw_east_yard(court):
    court.rectangle("plaza-committee", "plaza", 148.5, 122, 174.5, 134, **BRICK, **named("居委会前坪", "Forecourt"))
    round_landing = [(159, 134), (159, 131.4), (165, 131.4), (165, 134), (164, 134), (164, 132.4), (160, 132.4),
                     (160, 134)]
    court.polygon("steps-committee", "steps", round_landing, rise=0.45, step_count=3, **CONCRETE)
    front = [(148.5, 116.3), (158, 116.3), (158, 121.6), (173, 121.6), (173, 116.3), (174.5, 116.3), (174.5, 122),
             (148.5, 122)]
    court.polygon("bed-forecourt", "planting", front)
    back = [(148.5, 134), (152, 134), (152, 147), (172, 147), (172, 134), (174.5, 134), (174.5, 152.5), (148.5, 152.5)]
    court.polygon("bed-committee", "planting", back)
    court.rectangle("shed-yard", "plaza", 178, 124, 181, 160, **CONCRETE)
    for number, south in enumerate((125.4, 134.0, 142.6, 151.2), 1):
        court.rectangle(f"shed-{number}", "bike_parking", 178.3, south, 180.6, south + 7.6, capacity=14, height=2.3,
                        **named("车棚", "Bike shed"))


def plant_trees(court):
    plant_kerbs(court)
    plant_courts(court)
    plant_centre(court)
    plant_north(court)


def plant_kerbs(court):
    """Between the bays and along the ring sidewalk."""
    plant(court, "tree-bay-west", "香樟", [(4.4, y) for y in (36, 53, 70, 87)])
    corner = [(4.6, 14), (8.4, 8.6), (14.4, 4.6)]
    plant(court, "tree-corner-west", "香樟", corner)
    plant(court, "tree-corner-east", "香樟", [(185.6, 4.4), (191.2, 8.4), (195.4, 14)])
    plant(court, "tree-bay-south", "香樟", [(x, 4.4) for x in (36, 53, 70, 130, 147, 164)])
    plant(court, "tree-bay-east", "香樟", [(195.6, y) for y in (36, 53, 70.8, 94, 104.6)])
    plant(court, "tree-creek", "水杉", [(3.8, 106), (4, 111), (8.4, 114.2), (3.4, 115.6)])
    plant(court, "tree-ring-west", "香樟", [(15.4, y) for y in (23, 31, 42.6, 52, 60, 68, 79, 88, 97, 104)])
    plant(court, "tree-ring-east", "香樟", [(184.6, y) for y in (23, 31, 42.6, 52, 60, 68, 79, 88, 97, 104)])
    plant(court, "tree-south-west", "桂花", [(x, 16.6) for x in row(22, 74, 6.5)])
    plant(court, "tree-south-east", "桂花", [(x, 16.6) for x in row(126, 178, 6.5)])


def plant_courts(court):
    plant(court, "tree-court-1", "樱花", [(24, 42.6), (28.4, 43.4), (56, 42.8), (61, 43.4), (36.6, 51.6), (43, 51.4)])
    plant(court, "tree-court-2", "香樟", [(20.4, 51), (33, 43.4), (45.4, 41.9), (67, 43.6), (60, 52), (72.4, 51.6)])
    plant(court, "tree-court-3", "樱花", [(131.4, 51), (136.4, 51.4), (145.6, 42.4), (150.6, 42.8), (164.6, 51.8)])
    spots = [(126.4, 42.6), (138, 41.8), (143, 50.8), (157.4, 43.2), (171.6, 51.4), (175.6, 43)]
    plant(court, "tree-court-4", "香樟", spots)
    plant(court, "tree-court-5", "桂花", [(21.6, 87.4), (26.6, 87.8), (62.4, 86.8), (66.4, 87.4), (70.4, 87)])
    plant(court, "tree-court-6", "香樟", [(19.8, 80.4), (30.6, 85), (48.6, 86.6), (57, 85.6), (63.4, 79.8), (72.6, 81)])
    plant(court, "tree-court-7", "桂花", [(128.4, 87), (132.4, 87.4), (136.4, 86.8), (176.2, 87.4), (180, 87.2)])
    spots = [(127.6, 80.2), (138.6, 81.2), (146.4, 86.6), (154, 87), (169.6, 85), (176.4, 79.6)]
    plant(court, "tree-court-8", "香樟", spots)


def plant_centre(court):
    for side, x in (("west", 90.2), ("east", 109.8)):
        plant(court, f"tree-axis-{side}", "银杏", [(x, y) for y in (17.6, 22.8, 28, 33.2, 41.8)])
    for side, sign in (("west", -1), ("east", 1)):
        spots = [(AXIS + sign * x, y) for x, y in ((17.2, 20), (17.4, 30), (17.2, 43), (17.4, 52), (17, 61), (12, 69))]
        plant(court, f"tree-flank-{side}", "樱花", spots)
    plant(court, "tree-pond", "水杉", [(82.8, 79), (85.6, 80.6), (82.4, 83.6), (117.4, 79), (114.6, 80.4), (117.8, 83.4)])
    plant(court, "tree-shore", "樱花", [(82.4, 104), (85.6, 107), (117.4, 103.6), (114.6, 107)])


def plant_north(court):
    plant(court, "tree-green-west", "香樟", [(88.6, 121), (95.2, 119.6), (89, 130), (89.4, 148.6), (95.4, 143)])
    plant(court, "tree-green-east", "香樟", [(111.4, 121), (104.8, 119.6), (111, 130), (110.6, 148.6), (104.6, 143)])
    plant(court, "tree-north", "香樟", [(x, 159.6) for x in row(58, 170, 8)])
    plant(court, "tree-lawn-8", "樱花", [(144, 129), (144, 137), (144, 145)])
    plant(court, "tree-house", "桂花", [(149.4, 137), (149.4, 144), (153, 150), (159, 150), (165, 150), (171, 150)])
    plant(court, "tree-forecourt", "银杏", [(150.6, 119.2), (155.4, 119.2)])
    plant(court, "tree-notch", "香樟", [(184, 120.4), (190.4, 120), (196.4, 119.4), (196, 112)])
    wood = [
        (14, 122), (9, 127), (15.6, 128.4), (22, 126), (28.4, 127.2), (12.6, 135), (19, 134), (26, 133), (18.4, 140.6),
        (25.4, 140), (31.8, 143.4), (24.6, 147), (38.4, 143.6), (45, 143.2), (31.6, 149.4), (38.2, 150), (44.8, 149.6),
        (50.6, 146.6), (36.6, 156), (43, 156), (49.6, 153), (50, 159), (51, 127.4), (40, 127),
    ]
    plant(court, "tree-wood", "水杉", wood)


def draw_furniture(court):
    lamps(court, "lamp-west", [(15.0, y) for y in row(25, 100, 25)], 6)
    lamps(court, "lamp-east", [(185.0, y) for y in row(25, 100, 25)], 6)
    lamps(court, "lamp-south", [(x, 15.0) for x in (28, 52, 76, 124, 148, 172)], 6)
    lamps(court, "lamp-lane", [(x, 110.4) for x in (30, 58, 88, 112, 142, 170)], 6)
    lamps(court, "lamp-a", [(x, 39.6) for x in (30, 54, 72, 128, 146, 170)])
    lamps(court, "lamp-b", [(x, 76.2) for x in (22, 46, 70, 130, 154, 178)])
    lamps(court, "lamp-axis", [(x, y) for y in (19, 32) for x in (93.5, 106.5)])
    lamps(court, "lamp-circle", [(90.6, 49.6), (109.4, 49.6), (90.6, 60.4), (109.4, 60.4)])
    lamps(court, "lamp-north", [(x, 155.9) for x in (58, 84, 104, 124, 148, 168)])
    benches(court, "bench-walk", [(40, 47.9, -10), (160, 48.9, 5)])
    benches(court, "bench-b", [(76, 76.2, 0), (124, 76.2, 0)])
    benches(court, "bench-forecourt", [(155, 122.6, 0)])
    court.point("notice-gate", "notice", 108.2, 8.0 - 1.4, width=2.4, **named("告示栏", "Notice board"))
    court.point("notice-committee", "notice", 150, 128, width=3.6, **named("居务公开栏", "Committee notices"))


def draw_zones(court):
    evening, morning = "19:00-21:00", "06:00-08:30"
    zone(court, "courier", ("小哥等候", "Couriers wait"), box(105.2, 0.4, 112, 7), use="courier", age="adult",
         hours="10:30-13:00,17:00-19:30", loud="normal")
    zone(court, "dance", ("晚间健身舞", "Evening dance"), arc(AXIS, CIRCLE_Y, 11.5, 0, 352.5), use="dance", age="adult",
         hours=evening, loud="loud")
    zone(court, "tai-chi", ("晨练", "Morning exercise"), box(93.4, 15.2, 106.6, 35.8), use="exercise", age="elder",
         hours=morning, loud="quiet")
    zone(court, "slide", ("幼儿滑梯", "Small children"), rounded(156, 77.5, 164, 84, 1.5), use="play", age="3-6",
         hours="16:00-18:30", loud="normal")
    zone(court, "drying", ("晾晒", "Drying"), rounded(33, 131, 46, 139, 1), use="drying", age="all",
         hours="08:00-16:00", loud="quiet")


# -- option A: one pond, one wall, one stop --------------------------------------

def draw_option_a(existing):
    plan = existing.option("和泰苑 方案A 一池一墙一驿（示意）")
    open_pond(plan)
    furnish_axis(plan)
    draw_axis_gardens(plan)
    draw_courier_stop(plan)
    paint_wall(plan)
    draw_north_play(plan)
    mend_courts(plan)
    draw_zones_a(plan)
    mark_new(plan, existing)
    return plan


def mark_new(plan, existing):
    for id, feature in plan.features.items():
        if id not in existing.features:
            feature["properties"]["action"] = "new"


def open_pond(plan):
    """The fence goes, the water is shallow along every edge, and a zigzag boardwalk carries the axis across."""
    plan.remove("pond", "fence-pond")
    west = [(98.9, 78.85), (98.9, 85.9), (93.5, 85.9), (93.5, 89.2), (90.4, 89.2), (90.4, 95.4), (93.5, 95.4),
            (93.5, 98.7), (98.9, 98.7), (98.9, 107.55)]
    east = [(101.1, 107.55), (101.1, 96.5), (95.7, 96.5), (95.7, 88.1), (101.1, 88.1), (101.1, 78.85)]
    plan.polygon("boardwalk-pond", "plaza", west + east, width=2.2, **BOARDS, **named("曲桥", "Zigzag walk"))
    benches(plan, "bench-deck", [(90.8, 91.0, 90), (90.8, 93.6, 90)])
    deep = ellipse(108.2, 92, 8, 8.6, points=40, wobble=0.05, phase=1)
    plan.polygon("pond-west", "water", left_of(pond(), west), depth=0.3, note="浅水，池底种水生植物")
    plan.polygon("pond-east", "water", left_of(pond(), east), [deep], depth=0.3, **named("浅池", "Shallow pond"))
    plan.polygon("pond-deep", "water", deep, depth=0.7, note="深水离岸两米以上")
    outer, inner = shore(pond(2.5), east), shore(pond(), east)
    plan.polygon("boardwalk-shore", "plaza", outer + inner[::-1], width=2.5, **BOARDS, **named("亲水栈道", "Shore walk"))
    plan.rectangle("boardwalk-link", "plaza", 118.8, 91.6, 120, 94.0, **BOARDS)
    walk = shore(pond(2.1), east)
    benches(plan, "bench-shore", [along(walk, share) for share in (0.2, 0.36, 0.64, 0.8)])
    plan.move("tree-flank-west-01", 82.1, 90.4)
    plan.move("tree-flank-west-02", 82.0, 97.2)
    lamps(plan, "lamp-pond", [(82.2, 86.9), (104.6, 106.9), (95.2, 79.9)])


def along(line, share):
    """A point at a share of a line's points, and the way the line runs there, in degrees."""
    i = round(share * (len(line) - 2))
    (x1, y1), (x2, y2) = line[i], line[i + 1]
    return (x1 + x2) / 2, (y1 + y2) / 2, math.degrees(math.atan2(y2 - y1, x2 - x1))


def furnish_axis(plan):
    """Seats under new trees along the plaza, a curved pergola in place of the fountain, ramps beside the steps."""
    plan.remove("fountain")
    rows = (18.6, 24.8, 31.0)
    plant(plan, "tree-plaza", "榉树", [(x, y) for x in (95.8, 104.2) for y in rows])
    benches(plan, "bench-axis", [(x, y, 90) for x in (93.9, 106.1) for y in (21.7, 27.9, 34.1)])
    plan.rectangle("ramp-south", "ramp", 105.2, 41.0, 106.8, 44.9, rise=0.3, slope=0.077, width=1.6, rail="both",
                   **named("坡道", "Ramp"))
    plan.rectangle("ramp-north", "ramp", 96.2, 67.2, 97.8, 71.1, rise=0.3, slope=0.077, width=1.6, rail="both",
                   **named("坡道", "Ramp"))
    pergola = arc(AXIS, CIRCLE_Y, 10.3, 128, 216, 4) + arc(AXIS, CIRCLE_Y, 7.3, 216, 128, 4)
    plan.polygon("pergola", "pavilion", pergola, height=3.0, seats=18, **named("弧廊", "Pergola"))
    plan.polygon("spring", "artwork", arc(AXIS, CIRCLE_Y, 2.4, 0, 345, 15), height=0, note="与地面齐平的石刻，留住喷泉的位置",
                 **named("泉纹石刻", "Spring relief"))
    around = [(AXIS + 8.6 * math.cos(a), CIRCLE_Y + 8.6 * math.sin(a)) for a in map(math.radians, (-44, 0, 44))]
    plant(plan, "tree-circle", "榉树", around)
    spots = [(a, AXIS + 10.2 * math.cos(math.radians(a)), CIRCLE_Y + 10.2 * math.sin(math.radians(a)))
             for a in (-22, -12, 12, 22)]
    benches(plan, "bench-circle", [(x, y, a + 90) for a, x, y in spots])


def draw_axis_gardens(plan):
    """Four small places beside the axis, each opened to a walk; the hedges open between the ginkgos."""
    for side, x in (("west", 92), ("east", 108)):
        plan.remove(f"hedge-axis-{side}-1")
        plan.line(f"hedge-axis-{side}-3", "hedge", [(x, 15.5), (x, 23.8)], width=0.8, height=0.7)
        plan.line(f"hedge-axis-{side}-4", "hedge", [(x, 27.0), (x, 35.5)], width=0.8, height=0.7)
    plan.move("tree-flank-west-03", 153.6, 81.6)
    plan.move("tree-flank-west-04", 171.0, 80.4)
    pebble = ellipse(85.6, 25.4, 8.2, 15.4, points=40, wobble=0.04, phase=2)
    plan.polygon("fitness-elder", "fitness", pebble, use="fitness", age="elder", note="冬至前后中午有日照", **RUBBER,
                 **named("晨光健身", "Elders' fitness"))
    plan.rectangle("path-fitness", "path", 80, 24.6, 82.2, 26.2, width=1.6, **BRICK)
    plan.rectangle("path-fitness-east", "path", 89.2, 24.6, 93, 26.2, width=1.6, **BRICK)
    benches(plan, "bench-fitness", [(80.6, 21.6, 90), (80.6, 29.2, 90)])
    tea = ellipse(114.1, 25.4, 8.6, 15.0, points=40, wobble=0.05, phase=0.5)
    plan.polygon("seating-tea", "seating", tea, age="elder", **BRICK, **named("棋茶角", "Tea and chess"))
    plan.rectangle("path-tea", "path", 117.7, 24.6, 120, 26.2, width=1.6, **BRICK)
    plan.rectangle("path-tea-west", "path", 107, 24.6, 110.4, 26.2, width=1.6, **BRICK)
    tables(plan, "table-tea", [(113.4, 21.4), (115.2, 25.4), (113.4, 29.4)])
    benches(plan, "bench-tea", [(111.4, 22.6, 90), (111.4, 28.4, 90)])
    toddlers = ellipse(85.2, 46.4, 8.4, 11.0, points=40, wobble=0.05, phase=4)
    plan.polygon("play-small", "playground", toddlers, age="0-3", fall_height=0.6, **RUBBER,
                 **named("小小园", "Toddlers' play"))
    plan.rectangle("path-play-small", "path", 80, 45.4, 81.7, 47.0, width=1.6, **BRICK)
    plan.polygon("play-sand", "playground", ellipse(84.3, 56.2, 6, 5.6, wobble=0.05), age="3-6", **SAND,
                 **named("沙坑", "Sand pit"))
    plan.rectangle("path-play-sand", "path", 80, 55.4, 81.7, 57.0, width=1.6, **BRICK)
    benches(plan, "bench-play", [(80.6, 43.0, 90), (80.6, 50.2, 90), (80.6, 53.2, 90)])
    benches(plan, "bench-side", [(119.4, 47.4, 90), (119.4, 56.6, 90), (119.4, 66, 90)])


def draw_courier_stop(plan):
    """Six stalls by the gate become a place for couriers."""
    plan.remove("parking-south-5", "zone-courier")
    yard = {**BRICK, **named("小哥场院", "Courier yard")}
    plan.rectangle("plaza-courier", "plaza", 112, 1.8, 129, 7.1, **yard)
    plan.rectangle("station", "station", 114.6, 1.8, 122.0, 5.4, height=3.2, levels=1, **named("小哥驿站", "Courier stop"))
    plan.point("door-station", "door", 118.3, 5.4, name="驿站门", step_free="yes")
    plan.rectangle("bikes-courier", "bike_parking", 122.8, 1.8, 129, 5.0, capacity=16, note="换电",
                   **named("电瓶车位", "E-bike stands"))
    for number, x in enumerate((112.7, 113.4, 114.1), 1):
        plan.point(f"locker-{number}", "locker", x, 2.3, name="外卖柜", capacity=20)
    benches(plan, "bench-courier", [(116, 5.8, 0), (120.6, 5.8, 0)])
    plan.point("notice-courier", "notice", 112.6, 4.6, width=1.2, name="小哥导引")


def paint_wall(plan):
    """Three of four sheds leave the blank wall, which becomes a gallery; the house gets a ramp."""
    plan.remove("shed-1", "shed-2", "shed-3")
    for number, (south, title) in enumerate(((125.4, "画墙一"), (133.8, "画墙二"), (142.2, "画墙三")), 1):
        english = {"name:en": f"Painted wall {number}"}
        plan.line(f"mural-{number}", "artwork", [(180.6, south), (180.6, south + 7)], name=title, height=2.6, width=0.2,
                  note="内容由居民商定", **english)
    benches(plan, "bench-wall", [(174.9, y, 90) for y in (128.9, 137.3, 145.7)])
    for number, west in enumerate((150, 162), 1):
        plan.rectangle(f"shed-new-{number}", "bike_parking", west, 156.2, west + 11, 158.2, capacity=21, height=2.3,
                       **named("新车棚", "New bike shed"))
    add_house_ramp(plan)
    plant(plan, "tree-yard", "樱花", [(151.6, 125.6), (166.4, 125.6), (171.6, 125.6)])
    tables(plan, "table-yard", [(168, 129), (171.4, 129)])
    benches(plan, "bench-yard", [(166.4, 123.6, 0), (171.6, 123.6, 0)])


def draw_north_play(plan):
    """Two play grounds for bigger children either side of the north walk, in view of both towers."""
    climb = ellipse(94.0, 134.4, 8.8, 15.6, points=44, wobble=0.04, phase=1.2)
    plan.polygon("play-climb", "playground", climb, age="6-12", fall_height=1.5, **RUBBER,
                 **named("攀爬园", "Climbing play"))
    logs = ellipse(106.0, 134.4, 8.8, 15.6, points=44, wobble=0.04, phase=3.4)
    plan.polygon("play-logs", "playground", logs, age="6-12", fall_height=0.6, **SAND, **named("木桩园", "Log play"))
    benches(plan, "bench-north", [(97.9, 125.2, 90), (102.1, 125.2, 90), (97.9, 145.6, 90), (102.1, 145.6, 90)])


def mend_courts(plan):
    """Old equipment in winter shade goes; seats come to the walks, at most thirty metres apart."""
    plan.remove("fitness-old", "path-fitness-old", "play-old", "zone-slide")
    plan.polygon("garden-herbs", "garden", rounded(156, 77.5, 164, 84, 1.5), **named("香草园", "Herb garden"))
    plan.polygon("bed-shade", "planting", ellipse(40.6, 81, 12, 5, wobble=0.08, phase=2), note="耐阴花境")
    plan.polygon("nook-west", "seating", ellipse(30.6, 52.2, 7, 4, wobble=0.05), **BRICK, **named("憩角", "Nook"))
    benches(plan, "bench-nook-west", [(29.2, 53.2, 0), (32.0, 53.2, 0)])
    plan.polygon("nook-east", "seating", ellipse(167.6, 42.7, 7, 4, wobble=0.05), **BRICK, **named("憩角", "Nook"))
    benches(plan, "bench-nook-east", [(166.2, 41.7, 0), (169.0, 41.7, 0)])
    add_rest_chain(plan)


def add_rest_chain(plan):
    """Benches along the walks that lead to every door."""
    benches(plan, "bench-cross", [(x, 76.2, 0) for x in (32, 56, 142, 166)])
    benches(plan, "bench-path-a", [(x, 39.6, 0) for x in (42, 64, 136, 158)])
    benches(plan, "bench-south", [(x, 15.2, 0) for x in (42, 64, 136, 158)])


def add_house_ramp(plan):
    """Beside the three steps of the committee's house, 1 in 12."""
    plan.rectangle("ramp-committee", "ramp", 154.6, 132.6, 160, 134, rise=0.45, slope=0.083, width=1.4, rail="both",
                   **named("坡道", "Ramp"))


def draw_zones_a(plan):
    plan.remove("zone-dance")
    zone(plan, "dance-early", ("晚间健身舞", "Evening dance"), arc(AXIS, CIRCLE_Y, 7, 0, 352.5), use="dance",
         age="adult", hours="19:00-20:15", loud="loud")
    zone(plan, "courier-stop", ("小哥歇脚", "Couriers rest"), box(112, 1.8, 129, 7.1), use="courier", age="adult",
         hours="10:00-22:00", loud="normal")
    zone(plan, "morning-fitness", ("老人晨练", "Elders' morning"), ellipse(85.6, 25.4, 8.2, 15.4), use="exercise",
         age="elder", hours="06:30-09:30", loud="quiet")
    zone(plan, "toddlers", ("幼儿玩耍", "Toddlers"), box(81, 41, 89.6, 59), use="play", age="0-3",
         hours="09:00-11:00,15:30-18:00", loud="normal")
    zone(plan, "children", ("放学后", "After school"), box(89.4, 126.6, 110.6, 142.2), use="play", age="6-12",
         hours="15:30-19:00", loud="loud")
    zone(plan, "tea", ("棋茶", "Tea and chess"), ellipse(114.1, 25.4, 8.6, 15), use="sit", age="elder",
         hours="13:00-17:00", loud="quiet")


# -- option B: rain garden and promenade -------------------------------------------


def draw_option_b(existing):
    plan = existing.option("和泰苑 方案B 雨园长廊（示意）")
    clear_axis(plan)
    draw_promenade(plan)
    draw_rooms(plan)
    draw_rain_garden(plan)
    draw_gate_house(plan)
    draw_ball_court(plan)
    draw_flower_room(plan)
    add_rest_chain(plan)
    add_house_ramp(plan)
    draw_zones_b(plan)
    mark_new(plan, existing)
    return plan


def clear_axis(plan):
    """The granite goes; one lawn takes its place."""
    plan.remove("plaza-axis", "steps-south", "steps-north", "fountain", "zone-dance", "zone-tai-chi")
    for side in ("west", "east"):
        plan.remove(f"lawn-axis-{side}-1", f"lawn-axis-{side}-2", f"hedge-axis-{side}-1", f"hedge-axis-{side}-2")
        plan.remove(f"path-side-{side}-1", f"path-side-{side}-2")
    plan.remove(*(f"lamp-axis-{n:02}" for n in range(1, 5)), *(f"lamp-circle-{n:02}" for n in range(1, 5)))
    west = [(93, 36.1), (78, 36.1), (78, 14.7), (122, 14.7), (122, 36.1), (107, 36.1)]
    east = [(107, 39.1), (122, 39.1), (122, 72.7), (78, 72.7), (78, 39.1), (93, 39.1)]
    plan.polygon("lawn-heart", "lawn", west + east, **named("中心草坪", "Heart lawn"))


# From south of the sidewalk to north of the cross walk: the walk is cut off square at both.
PROMENADE = [(99.2, 12), (100.6, 18.6), (103.4, 26.4), (101, 36), (95, 45), (95.4, 56), (100.4, 64.4), (100.8, 70.4),
             (99.6, 77)]


PLAY_ROOM = [(97.2, 50), (100.2, 45.2), (105.4, 43.8), (111.2, 45.8), (115.8, 49.8), (114.2, 54.6), (109.2, 55.4),
             (104.4, 57.0), (99.2, 55.2)]


def draw_promenade(plan):
    """A shaded walk that winds from the gate to the rain garden."""
    middle = smooth(PROMENADE)
    paving = {"surface": "concrete", "material": "透水混凝土"}
    outline = clipped(ribbon(middle, 4), box(78, BLOCK_SOUTH, 122, 72.7))
    plan.polygon("promenade", "path", outline, width=4, **paving, **named("长廊", "Promenade"))
    west, east = offset(middle, 2), offset(middle, -2)
    plan.polygon("path-a-middle-west", "path", link(west, 36.1, 39.1, 93), width=3, **OLD_BRICK)
    plan.polygon("path-a-middle-east", "path", link(east, 36.1, 39.1, 107), width=3, **OLD_BRICK)
    for name, kerb_line, south, north, x in (
        ("tea", west, 29.4, 31.8, 99.0), ("sun", west, 51.2, 53.6, 91.0), ("stage", west, 65.4, 67.8, 95.0),
        ("play", east, 48.8, 51.2, 99.0), ("sand", east, 61.6, 63.6, 105.0),
    ):
        plan.polygon(f"path-to-{name}", "path", link(kerb_line, south, north, x), width=north - south, **paving)
    to_sun = smooth([(78, 47), (80, 47), (83, 49), (85.4, 50.4)])
    to_play = smooth([(122, 47), (119.6, 47), (116, 49), (113, 50)])
    plan.polygon("path-link-west", "path", ribbon(to_sun, 1.5), width=1.5, **PEBBLES)
    plan.polygon("path-link-east", "path", ribbon(to_play, 1.5), width=1.5, **PEBBLES)
    shade = [(107, 25.4), (106.4, 30.6), (103, 42), (90.8, 45.8), (91, 60.4), (99.4, 57.8), (95.4, 62.4),
             (105.4, 68.4), (96.2, 70.9)]
    plant(plan, "tree-promenade", "榉树", shade)
    lamps(plan, "lamp-promenade", [(98.6, 25.0), (105.4, 33.6), (94.6, 40.2), (97.4, 46.8), (92.4, 57.4), (104, 65.6)])
    benches(plan, "bench-promenade", [(106.4, 28.1, 95), (104.4, 34.9, 112), (92.5, 47.4, 90), (100.9, 59.4, 52)])


def link(kerb_line, south, north, x):
    """A short path between two heights, from a walk's edge to a line east or west of it."""
    return [(x, south), *between(kerb_line, south, north), (x, north)]


def between(line, south, north):
    """The part of a northbound line between two heights."""
    part = []
    for (x1, y1), (x2, y2) in zip(line, line[1:]):
        for y in (south, north):
            if y1 < y <= y2:
                part.append((x1 + (x2 - x1) * (y - y1) / (y2 - y1), y))
        if south < y2 < north:
            part.append((x2, y2))
    return sorted(part, key=lambda point: point[1])


def draw_rooms(plan):
    """The rooms along the promenade, from south to north."""
    reused = {"surface": "paving_stones", "material": "花岗岩", "note": "旧料回用"}
    plan.polygon("room-gate", "plaza", ellipse(100.8, 20.2, 17, 8.6, points=40, wobble=0.03), **reused,
                 **named("迎客厅", "Welcome room"))
    plant(plan, "tree-room-gate", "榉树", [(95.9, 20.6), (106.2, 19.4)])
    benches(plan, "bench-room-gate", [(94.4, 18.6, 110), (94.6, 22.2, 60), (107.6, 21.6, 110)])
    plan.polygon("room-tea", "seating", ellipse(93, 30.8, 16.6, 10, points=44, wobble=0.03, phase=1),
                 **BRICK, **named("棋茶厅", "Tea room"))
    plan.rectangle("pavilion-tea", "pavilion", 93, 28.6, 97.4, 33, height=3.4, seats=10, **named("茶亭", "Tea pavilion"))
    tables(plan, "table-room", [(87.4, 29.0), (87.4, 32.6), (91.4, 30.6), (98.8, 33.0)])
    benches(plan, "bench-room-tea", [(91.4, 26.8, 0), (95.6, 26.8, 0), (93.4, 34.8, 0)])
    plan.polygon("room-play", "playground", blob(PLAY_ROOM), age="3-6",
                 fall_height=1.2, **RUBBER, **named("童趣厅", "Play room"))
    plan.polygon("room-sand", "playground", ellipse(109, 62.4, 9.6, 6.4, wobble=0.05, phase=1), age="0-3", **SAND,
                 **named("沙池", "Sand room"))
    benches(plan, "bench-room-play", [(101.6, 44.4, -35), (111.4, 57.6, -15), (105.8, 58.4, 20), (114.8, 62.4, 90)])
    plan.polygon("room-sun", "fitness", ellipse(87.6, 52.4, 8.8, 12.2, points=40, wobble=0.04, phase=3), age="elder",
                 use="fitness", note="冬至前后中午有日照", **RUBBER, **named("阳光厅", "Sun room"))
    benches(plan, "bench-room-sun", [(86.2, 45.4, 0), (89.2, 59.6, 0)])
    plan.polygon("room-stage", "plaza", ellipse(90.4, 66.6, 11.4, 8.6, points=40, wobble=0.03, phase=2), **reused,
                 **named("小戏台", "Little stage"))
    plan.line("screen-stage", "artwork", arc(90.4, 66.6, 5.2, 145, 215, 10), height=2.4, width=0.2,
              **named("影壁", "Screen"))
    benches(plan, "bench-room-stage", [(92.4, 63.6, 15), (92.4, 69.6, -15)])


def draw_rain_garden(plan):
    """The hollow of the old pond takes the roofs' rain; a boardwalk winds over it."""
    plan.remove("pond", "fence-pond", "bank")
    plan.remove("fitness-old", "path-fitness-old", "play-old", "path-play-old", "zone-slide")
    basins = {"west": (90.6, 96, 8.6, 10.6, 2), "east": (109, 89.4, 9.4, 9, 0.5)}
    outlines = {side: ellipse(*place[:4], points=40, wobble=0.06, phase=place[4]) for side, place in basins.items()}
    plan.polygon("rain-garden", "planting", pond(1.6), list(outlines.values()), note="草甸，雨后一日内排空",
                 **named("雨水花园", "Rain garden"))
    for side, outline in outlines.items():
        plan.polygon(f"rain-basin-{side}", "planting", outline, note="湿生植物，最深0.3米", **named("雨洼", "Rain basin"))
    walk = smooth([(100.8, 77), (98.6, 82.2), (96.2, 87.4), (100.2, 92.9), (104.2, 98.4), (102, 103.6), (99.8, 109)])
    outline = left_of(left_of(ribbon(walk, 2.4), terrace_line(True)), terrace_line(False))
    plan.polygon("boardwalk-rain", "plaza", outline, width=2.4, **BOARDS, **named("雨园栈道", "Rain walk"))
    plan.polygon("deck-rain", "seating", arc(100.2, 92.9, 3.4, 0, 350, 10), **BOARDS, **named("听雨台", "Rain deck"))
    benches(plan, "bench-rain", [(102.3, 91.4, 55), (98.1, 94.4, 55)])
    plant(plan, "tree-rain", "乌桕", [(87.4, 88.4), (96.4, 101.4), (112.6, 97.6), (106.6, 84.2)])
    benches(plan, "bench-terrace", [(95, 76.6, 0), (105, 76.6, 0), (94, 109.9, 0), (106, 109.9, 0)])
    drifts = ((80.6, 22, 4, 10), (80.4, 32.4, 3.6, 5.6), (80.4, 65, 4, 11), (119.5, 23.4, 4, 11), (119.6, 55, 4, 11),
              (119.4, 67.4, 4.2, 7.4))
    for number, drift in enumerate(drifts, 1):
        plan.polygon(f"bed-drift-{number}", "planting", ellipse(*drift, wobble=0.08, phase=number), note="花境")
    lamps(plan, "lamp-rain", [(98.2, 81.6), (103.8, 94.6), (98, 104.8)])


def draw_gate_house(plan):
    """A house for neighbours and couriers at the foot gate, in place of nine stalls."""
    plan.remove("bed-north-east", "parking-east-4", "parking-east-5", "zone-courier")
    bed = [
        *kerb((KERB_EAST, 93), (KERB_EAST, 104.3), [(95, 3)]), *arc(LANE_EAST, 104.3, 12, 0, 90)[1:],
        (178, KERB_NORTH), (178, 124), (200, 124), (200, 93),
    ]
    plan.polygon("bed-gate-house", "planting", bed)
    yard = [(KERB_EAST, 75.7), (200, 75.7), (200, 78.4), (195.4, 78.4), (195.4, 91.4), (200, 91.4), (200, 93),
            (KERB_EAST, 93)]
    plan.polygon("plaza-gate-house", "plaza", yard, **BRICK, **named("东门小院", "East gate yard"))
    names = named("邻里屋", "Neighbours' house")
    plan.rectangle("house-neighbours", "building", 195.4, 84.2, 199.7, 91.4, levels=1, height=3.8, **names)
    plan.point("door-neighbours", "door", 195.4, 86, name="邻里屋门", step_free="yes")
    names = named("小哥驿站", "Courier stop")
    plan.rectangle("station", "station", 195.4, 78.4, 199.7, 84.2, levels=1, height=3.8, **names)
    plan.point("door-station", "door", 195.4, 80.6, name="驿站门", step_free="yes")
    plan.rectangle("bikes-gate", "bike_parking", 195.6, 76, 199.6, 78.2, capacity=7, **named("自行车位", "Bike stands"))
    stands = named("电瓶车位", "E-bike stands")
    plan.rectangle("bikes-courier", "bike_parking", 192.9, 95, 198.2, 102.5, capacity=24, note="换电", **stands)
    for number, y in enumerate((82.2, 83.2), 1):
        plan.point(f"locker-{number}", "locker", 195.0, y, name="外卖柜", capacity=20)
    benches(plan, "bench-gate-house", [(195.0, 88.4, 90), (195.0, 90.4, 90)])


def draw_ball_court(plan):
    """Half a basketball court in the clearing by the creek, as far from windows as the site allows."""
    plan.remove("drying-wood", "zone-drying")
    plan.rectangle("court-ball", "court", 31, 128.6, 46, 142.6, use="basketball", age="teen", surface="acrylic",
                   hours="09:00-20:00", **named("半场球", "Half court"))
    benches(plan, "bench-court", [(47.2, 131, 90), (47.2, 139.4, 90)])
    lamps(plan, "lamp-court", [(47.4, 133.4), (30.2, 136)], 6)


def draw_flower_room(plan):
    """The last room, between the towers: beds that residents tend, and a pavilion."""
    soil = named("共享花圃", "Shared beds")
    plan.polygon("garden-shared-1", "garden", rounded(90.6, 131.8, 97.4, 135.8, 1), **soil)
    plan.polygon("garden-shared-2", "garden", rounded(90.6, 137.2, 97.4, 141.2, 1), **soil)
    plan.rectangle("path-flower", "path", 90.6, 135.8, 98.5, 137.2, width=1.4, **BRICK)
    plan.polygon("room-flower", "seating", ellipse(105.8, 136.4, 9, 9.8, points=40, wobble=0.03), **BRICK,
                 **named("花厅", "Flower room"))
    plan.polygon("pavilion-flower", "pavilion", arc(106.2, 136.4, 2.6, 22.5, 337.5, 45), height=3.2, seats=8,
                 **named("花亭", "Flower pavilion"))
    tables(plan, "table-flower", [(103.4, 133.2), (103.4, 139.6)])


def draw_zones_b(plan):
    zone(plan, "courier-stop", ("小哥歇脚", "Couriers rest"), box(KERB_EAST, 75.7, 200, 93), use="courier", age="adult",
         hours="10:00-22:00", loud="normal")
    zone(plan, "stage", ("唱戏拉琴", "Opera and music"), ellipse(90.4, 66.6, 11.4, 8.6), use="music", age="elder",
         hours="09:00-10:30,19:00-20:00", loud="loud")
    zone(plan, "sun", ("老人晒太阳", "Elders in the sun"), ellipse(87.6, 52.4, 8.8, 12.2), use="exercise", age="elder",
         hours="09:30-15:00", season="winter", loud="quiet")
    zone(plan, "play", ("亲子玩耍", "Families play"), box(97, 43.4, 115.8, 65.4), use="play", age="3-6",
         hours="15:30-18:30", loud="normal")
    zone(plan, "tea", ("棋茶", "Tea and chess"), ellipse(93, 30.8, 16.6, 10), use="sit", age="elder",
         hours="13:00-17:00", loud="quiet")
    zone(plan, "ball", ("青少年打球", "Ball play"), box(31, 128.6, 46, 142.6), use="ball", age="teen",
         hours="16:00-19:00", loud="loud")
    zone(plan, "dance-court", ("晚间健身舞", "Evening dance"), box(31, 128.6, 46, 142.6), use="dance", age="adult",
         hours="19:00-20:30", loud="loud")


if __name__ == "__main__":
    main()
