"""Reckons the sun's place and hours of sun apart from yuan: sun.json and sun-1.geojson to sun-3.geojson.

    pip install pvlib pyproj shapely
    python3 Tests/Oracles/sun.py               (or: make oracles)

Places of the sun are those of SPA (Reda and Andreas 2004) as pvlib has it. Hours on three random courts
and both samples rest on another formula, that of the Astronomical Almanac (Michalsky 1988), and on shadows as shapely
unites them: the footprint, its moved copy and what each edge sweeps. `SunOracleTests` holds yuan to
the table; the hash of each layout's bytes tells it when the table is stale.
"""

import datetime
import json
import math
import pathlib
import random
import sys

try:
    import numpy
    import pandas
    import pvlib
    import pyproj
    import shapely
    from shapely.affinity import rotate, translate
    from shapely.geometry import Polygon, box
except ImportError as missing:
    sys.exit(f"sun.py: {missing}; run: pip install pvlib pyproj shapely")

import areas

HERE = pathlib.Path(__file__).resolve().parent
PLACE = (121.47, 31.23)  # of layouts in metres that name no place
STOREY = 3.0
# What casts shadows, and how high it is when it does not say; what else keeps the sky off.
CASTERS = {"building": None, "wall": 2, "station": 3, "toilet": 3}
ROOFS = {*CASTERS, "waste", "pavilion", "bike_parking"}
SAMPLES = ["Sites/xuelinyuan/option-a.geojson", "Sites/hetaiyuan/option-a.geojson"]
SIZE = (72, 58)
# Day, hours, clock, step in minutes.
WINDOWS = [("2026-01-20", 8, 16, "utc+8", 5), ("2025-12-21", 9, 15, "solar", 5),
           ("2026-06-21", 6, 18, "utc+8", 10)]


def positions():
    """The sun over the places and years of the promise, through day and year."""
    dice = random.Random("sun")
    for year in range(1990, 2061, 5):
        for latitude in (20, 27.5, 31.3, 39.9, 50):
            longitude = round(dice.uniform(75, 130), 2)
            start = datetime.datetime(year, 1, 1, tzinfo=datetime.timezone.utc)
            found = 0
            while found < 2:
                time = start + datetime.timedelta(minutes=dice.randrange(365 * 1440))
                sun = pvlib.solarposition.spa_python(
                    pandas.DatetimeIndex([time]), latitude, longitude, delta_t=None).iloc[0]
                if sun["elevation"] < 1:
                    continue
                found += 1
                yield {"utc": time.strftime("%Y-%m-%d %H:%M"), "longitude": longitude,
                       "latitude": latitude, "altitude": round(float(sun["elevation"]), 5),
                       "azimuth": round(float(sun["azimuth"]), 5)}


def almanac(julian, place):
    """Altitude, azimuth and true solar hour at a place, in degrees and hours: Michalsky 1988."""
    rad = math.pi / 180
    n = julian - 2451545.0
    anomaly = (357.528 + 0.9856003 * n) * rad
    longitude = (280.460 + 0.9856474 * n + 1.915 * math.sin(anomaly)
                 + 0.020 * math.sin(2 * anomaly)) * rad
    tilt = (23.439 - 0.0000004 * n) * rad
    ascension = math.atan2(math.cos(tilt) * math.sin(longitude), math.cos(longitude))
    declination = math.asin(math.sin(tilt) * math.sin(longitude))
    hours = (julian + 0.5) % 1 * 24
    sidereal = 6.697375 + 0.0657098242 * n + hours + place[0] / 15
    angle = (sidereal * 15 * rad - ascension + math.pi) % (2 * math.pi) - math.pi
    phi = place[1] * rad
    altitude = math.asin(math.sin(phi) * math.sin(declination)
                         + math.cos(phi) * math.cos(declination) * math.cos(angle))
    azimuth = math.atan2(-math.sin(angle), math.tan(declination) * math.cos(phi)
                         - math.sin(phi) * math.cos(angle))
    return altitude / rad, azimuth / rad % 360, angle / rad / 15 + 12


def instants(day, start, end, clock, step, place):
    """Julian dates in the middle of each step."""
    midnight = datetime.date.fromisoformat(day).toordinal() + 1721424.5
    for index in range(int((end - start) * 60 / step)):
        hour = start + (index + 0.5) * step / 60
        julian = midnight + (hour - 8) / 24
        if clock == "solar":
            for _ in range(4):
                julian += (hour - almanac(julian, place)[2]) / 24
        yield julian


def court(number):
    """Houses turned all ways, an L, a ring round a yard, walls; some tell storeys, some metres."""
    dice = random.Random(f"court {number}")

    def feature(name, kind, geometry, **properties):
        return {"type": "Feature", "id": name, "properties": {"kind": kind, **properties},
                "geometry": geometry}

    def area(shape):
        rings = [shape.exterior, *shape.interiors]
        return {"type": "Polygon",
                "coordinates": [[[round(x, 3), round(y, 3)] for x, y in ring.coords] for ring in rings]}

    features = [feature("b", "boundary", area(box(0, 0, *SIZE)))]
    taken = []
    for index in range(40):
        width, depth = dice.uniform(5, 22), dice.uniform(4, 12)
        shape = box(0, 0, width, depth)
        if index % 3 == 1:
            shape = shape.difference(box(width * 0.4, depth * 0.5, width + 1, depth + 1))
        if index % 3 == 2:
            shape = box(0, 0, 20, 18).difference(box(5, 5, 15, 13))
        shape = rotate(shape, dice.uniform(0, 180), origin=(0, 0))
        shape = translate(shape, dice.uniform(-8, SIZE[0]), dice.uniform(-8, SIZE[1]))
        if any(shape.distance(other) < 3 for other in taken) or len(taken) >= 7:
            continue
        taken.append(shape)
        size = {"levels": dice.randint(1, 11)} if index % 2 else {"height": round(dice.uniform(3, 30), 2)}
        features.append(feature(f"h{index}", "building", area(shape), **size))
    for index in range(3):
        x, y = dice.uniform(5, SIZE[0] - 20), dice.uniform(5, SIZE[1] - 5)
        line = [[round(x, 3), round(y, 3)], [round(x + dice.uniform(6, 15), 3), round(y + dice.uniform(-4, 4), 3)]]
        features.append(feature(f"w{index}", "wall", {"type": "LineString", "coordinates": line},
                                width=0.3, height=round(dice.uniform(1.5, 4), 2)))
    lines = ",\n".join(json.dumps(feature) for feature in features)
    return f'{{"type":"FeatureCollection","yuan:datum":"local","features":[\n{lines}\n]}}\n'


def solids(features, project):
    """Every house and wall on the ground and its height."""
    for feature in features:
        properties = feature["properties"]
        kind = properties.get("kind")
        if kind not in CASTERS:
            continue
        levels = areas.number(properties, "levels")
        height = areas.number(properties, "height") or (levels and levels * STOREY) or CASTERS[kind]
        if height is None:
            raise ValueError(f"{feature['id']} tells no height")
        yield from ((ground, height) for ground in grounds(feature, project))


def grounds(feature, project):
    """What a feature covers; a ring that crosses itself as shapely mends it."""
    properties = feature["properties"]
    width = areas.number(properties, "width") or areas.WIDTHS.get(properties.get("kind"))
    for shape in areas.parts(feature["geometry"], project):
        cover = areas.ground(shape, width)
        yield from shapely.get_parts(cover) if cover is not None else ()


def shadow(ground, dx, dy):
    """The ground, its moved copy and what each edge sweeps."""
    pieces = [ground, translate(ground, dx, dy)]
    for ring in [ground.exterior, *ground.interiors]:
        for (ax, ay), (bx, by) in zip(ring.coords, ring.coords[1:]):
            quad = Polygon([(ax, ay), (bx, by), (bx + dx, by + dy), (ax + dx, ay + dy)])
            if quad.area > 1e-12:
                pieces.append(quad if quad.is_valid else quad.buffer(0))
    return shapely.union_all(pieces)


def centres(boundary, cell):
    """The middles of whole cells over the boundary, rows from the south."""
    west, south, east, north = (value / cell for value in boundary.bounds)
    return numpy.meshgrid((numpy.arange(math.floor(west), math.ceil(east)) + 0.5) * cell,
                          (numpy.arange(math.floor(south), math.ceil(north)) + 0.5) * cell)


def field(layout, window, cell):
    """Looks in the sun on every cell in hexadecimal, two digits a cell; `--` where ground is not open."""
    data = (areas.TOP / layout).read_bytes()
    collection = json.loads(data)
    features = [feature for feature in collection["features"]
                if feature["geometry"] and areas.is_present(feature["properties"])]
    borders = [feature for feature in features if feature["properties"].get("kind") == "boundary"]
    place, project = PLACE, lambda x, y: (x, y)
    if collection.get("yuan:datum") != "local":
        definition = areas.plane(borders)
        project = pyproj.Proj(definition)
        place = project(0, 0, inverse=True)
    boundary = shapely.union_all([ground for feature in borders for ground in grounds(feature, project)])
    x, y = centres(boundary, cell)
    roofs = shapely.union_all([ground for feature in features
                               if feature["properties"].get("kind") in ROOFS
                               for ground in grounds(feature, project)])
    opened = shapely.contains_xy(boundary, x, y) & ~shapely.contains_xy(roofs, x, y)
    casters = list(solids(features, project))
    counts = numpy.zeros(x.shape, int)
    for julian in instants(*window, place):
        altitude, azimuth, _ = almanac(julian, place)
        if altitude <= 0.6:
            continue
        lit = opened.copy()
        for ground, height in casters:
            length = height / math.tan(math.radians(altitude))
            dx = -math.sin(math.radians(azimuth)) * length
            dy = -math.cos(math.radians(azimuth)) * length
            lit &= ~shapely.contains_xy(shadow(ground, dx, dy), x, y)
        counts += lit
    day, start, end, clock, step = window
    rows = ["".join(f"{count:02x}" if free else "--" for count, free in zip(*row))
            for row in zip(counts, opened)]
    return {"layout": layout, "bytes": areas.fingerprint(data), "day": day, "from": start * 60,
            "to": end * 60, "clock": clock, "step": step, "cell": cell, "rows": rows}


def main():
    fields = []
    for number in (1, 2, 3):
        layout = f"Tests/Oracles/sun-{number}.geojson"
        (areas.TOP / layout).write_text(court(number))
        fields += [field(layout, window, 1) for window in WINDOWS]
    # The samples are wide: their cells are larger, and one window is enough.
    fields += [field(layout, WINDOWS[0], 3) for layout in SAMPLES]
    lines = [json.dumps(position) for position in positions()]
    rows = [json.dumps(field).replace('", "', '",\n"') for field in fields]
    (HERE / "sun.json").write_text(
        '{"positions": [\n' + ",\n".join(lines) + '\n], "fields": [\n' + ",\n".join(rows) + "\n]}\n")
    print(f"sun.json: {len(lines)} positions, {len(rows)} fields")


if __name__ == "__main__":
    main()
