"""Reckons the sun's place and hours of sun apart from yuan: sun.json, sun-1.geojson, sun-2.geojson.

    pip install pvlib shapely
    python3 Tests/Oracles/sun.py               (or: make oracles)

Places of the sun are those of SPA (Reda and Andreas 2004) as pvlib has it. Hours on two random courts
rest on another formula, that of the Astronomical Almanac (Michalsky 1988), and on shadows as shapely
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
    import shapely
    from shapely.affinity import rotate, translate
    from shapely.geometry import LineString, Polygon, box
except ImportError as missing:
    sys.exit(f"sun.py: {missing}; run: pip install pvlib shapely")

import areas

HERE = pathlib.Path(__file__).resolve().parent
PLACE = (121.47, 31.23)  # of layouts in metres that name no place
STOREY = 3.0
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


def almanac(julian):
    """Altitude, azimuth and true solar hour at PLACE, in degrees and hours: Michalsky 1988."""
    rad = math.pi / 180
    n = julian - 2451545.0
    anomaly = (357.528 + 0.9856003 * n) * rad
    longitude = (280.460 + 0.9856474 * n + 1.915 * math.sin(anomaly)
                 + 0.020 * math.sin(2 * anomaly)) * rad
    tilt = (23.439 - 0.0000004 * n) * rad
    ascension = math.atan2(math.cos(tilt) * math.sin(longitude), math.cos(longitude))
    declination = math.asin(math.sin(tilt) * math.sin(longitude))
    hours = (julian + 0.5) % 1 * 24
    sidereal = 6.697375 + 0.0657098242 * n + hours + PLACE[0] / 15
    angle = (sidereal * 15 * rad - ascension + math.pi) % (2 * math.pi) - math.pi
    phi = PLACE[1] * rad
    altitude = math.asin(math.sin(phi) * math.sin(declination)
                         + math.cos(phi) * math.cos(declination) * math.cos(angle))
    azimuth = math.atan2(-math.sin(angle), math.tan(declination) * math.cos(phi)
                         - math.sin(phi) * math.cos(angle))
    return altitude / rad, azimuth / rad % 360, angle / rad / 15 + 12


def instants(day, start, end, clock, step):
    """Julian dates in the middle of each step."""
    midnight = datetime.date.fromisoformat(day).toordinal() + 1721424.5
    for index in range(int((end - start) * 60 / step)):
        hour = start + (index + 0.5) * step / 60
        julian = midnight + (hour - 8) / 24
        if clock == "solar":
            for _ in range(4):
                julian += (hour - almanac(julian)[2]) / 24
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
    return f'{{"type":"FeatureCollection","yuan:datum":"local","features":[\n{lines}\n]}}\n', features


def shapes(features):
    """Every house and wall on the ground and its height."""
    for feature in features:
        properties, geometry = feature["properties"], feature["geometry"]
        if properties["kind"] == "boundary":
            continue
        height = properties.get("height") or properties["levels"] * STOREY
        if geometry["type"] == "LineString":
            ground = LineString(geometry["coordinates"]).buffer(properties["width"] / 2, cap_style="flat")
        else:
            ground = Polygon(geometry["coordinates"][0], geometry["coordinates"][1:])
        yield ground, height


def shadow(ground, dx, dy):
    parts = [ground, translate(ground, dx, dy)]
    for ring in [ground.exterior, *ground.interiors]:
        for (ax, ay), (bx, by) in zip(ring.coords, ring.coords[1:]):
            quad = Polygon([(ax, ay), (bx, by), (bx + dx, by + dy), (ax + dx, ay + dy)])
            if quad.area > 1e-12:
                parts.append(quad if quad.is_valid else quad.buffer(0))
    return shapely.union_all(parts)


def field(name, data, features, window):
    solids = list(shapes(features))
    x, y = numpy.meshgrid(numpy.arange(SIZE[0]) + 0.5, numpy.arange(SIZE[1]) + 0.5)
    opened = ~shapely.contains_xy(shapely.union_all([ground for ground, _ in solids]), x, y)
    counts = numpy.zeros(x.shape, int)
    for julian in instants(*window):
        altitude, azimuth, _ = almanac(julian)
        lit = opened.copy()
        if altitude <= 0.6:
            continue
        for ground, height in solids:
            length = height / math.tan(math.radians(altitude))
            dx = -math.sin(math.radians(azimuth)) * length
            dy = -math.cos(math.radians(azimuth)) * length
            lit &= ~shapely.contains_xy(shadow(ground, dx, dy), x, y)
        counts += lit
    day, start, end, clock, step = window
    rows = ["".join(f"{count:02x}" if free else "--" for count, free in zip(*row))
            for row in zip(counts, opened)]
    return {"layout": f"Tests/Oracles/{name}", "bytes": areas.fingerprint(data.encode()), "day": day,
            "from": start * 60, "to": end * 60, "clock": clock, "step": step, "rows": rows}


def main():
    fields = []
    for number in (1, 2):
        data, features = court(number)
        (HERE / f"sun-{number}.geojson").write_text(data)
        fields += [field(f"sun-{number}.geojson", data, features, window) for window in WINDOWS]
    lines = [json.dumps(position) for position in positions()]
    rows = [json.dumps(field).replace('", "', '",\n"') for field in fields]
    (HERE / "sun.json").write_text(
        '{"positions": [\n' + ",\n".join(lines) + '\n], "fields": [\n' + ",\n".join(rows) + "\n]}\n")


if __name__ == "__main__":
    main()
