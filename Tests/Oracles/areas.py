"""Reckons the areas of layouts with shapely and pyproj, apart from yuan, and writes areas.json.

    pip install shapely pyproj
    python3 Tests/Oracles/areas.py            (or: make oracles)

The answers follow FORMAT.md with plain set operations: a kind's ground is the union of all that is
drawn of it inside the boundary, less the union of all kinds that win over it. `OracleTests` holds
yuan to the table; the hash of each layout's bytes tells it when the table is stale.
"""

import json
import math
import pathlib
import sys

try:
    import pyproj
    import shapely
    from shapely.geometry import LineString, Point, Polygon
except ImportError as missing:
    sys.exit(f"areas.py: {missing}; run: pip install shapely pyproj")

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
LAYOUTS = [f"Sites/{site}/{name}.geojson"
           for site in ("hetaiyuan", "xuelinyuan")
           for name in ("existing", "option-a", "option-b")]
LAYOUTS += ["Tests/Oracles/random-1.geojson", "Tests/Oracles/random-2.geojson"]

# Of two kinds on one ground the earlier keeps it.
ORDER = """building wall fence hedge water waste station toilet pavilion bike_parking ramp steps
playground fitness court seating drying parking plaza path road fire_lane garden planting
lawn""".split()
WIDTHS = {"wall": 0.24, "fence": 0.1, "hedge": 0.6, "ramp": 1.5, "steps": 1.5, "path": 1.5,
          "plaza": 3, "road": 4, "fire_lane": 4}
CROWN = 2.0
# A polygon of so many corners a quarter is 6 millionths smaller than its disc.
QUARTER = 256


def fingerprint(data):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"


def number(properties, name):
    try:
        value = float(properties.get(name))
    except (TypeError, ValueError):
        return None
    return value if value > 0 and math.isfinite(value) else None


def is_present(properties):
    below = properties.get("sub_surface") in (True, "yes", "true")
    return not below and properties.get("action") != "remove"


def parts(geometry, project):
    """The points, lines and polygons of a GeoJSON geometry, in metres."""
    kind = geometry["type"]
    if kind == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from parts(part, project)
        return
    coordinates = geometry["coordinates"]
    if kind.startswith("Multi"):
        for part in coordinates:
            yield from parts({"type": kind[5:], "coordinates": part}, project)
    elif kind == "Point":
        yield Point(project(*coordinates[:2]))
    elif kind == "LineString":
        yield LineString([project(*place[:2]) for place in coordinates])
    elif kind == "Polygon":
        rings = [[project(*place[:2]) for place in ring] for ring in coordinates]
        yield shapely.make_valid(Polygon(rings[0], rings[1:]))


def ground(shape, width):
    if isinstance(shape, LineString):
        if width is None:
            return None
        return shape.buffer(width / 2, cap_style="flat", join_style="mitre", mitre_limit=5)
    return None if isinstance(shape, Point) else shape


def plane(features):
    places = [place for feature in features for ring in polygon_rings(feature["geometry"])
              for place in ring]
    middle = [round((min(p[axis] for p in places) + max(p[axis] for p in places)) / 2, 7)
              for axis in (0, 1)]
    return (f"+proj=tmerc +lat_0={middle[1]} +lon_0={middle[0]} +k=1 +x_0=0 +y_0=0"
            " +ellps=WGS84 +units=m")


def polygon_rings(geometry):
    if geometry["type"] == "Polygon":
        return geometry["coordinates"]
    if geometry["type"] == "MultiPolygon":
        return [ring for polygon in geometry["coordinates"] for ring in polygon]
    return []


def areas(layout):
    data = (TOP / layout).read_bytes()
    features = [feature for feature in json.loads(data)["features"]
                if feature["geometry"] and is_present(feature["properties"])]
    borders = [feature for feature in features if feature["properties"].get("kind") == "boundary"]
    definition = plane(borders)
    project = pyproj.Proj(definition)

    drawn = {kind: [] for kind in ORDER}
    crowns = []
    for feature in features:
        properties = feature["properties"]
        kind = properties.get("kind")
        for shape in parts(feature["geometry"], project):
            if kind == "tree" and isinstance(shape, Point):
                radius = number(properties, "radius") or CROWN
                crowns.append(shape.buffer(radius, quad_segs=QUARTER))
            elif kind in drawn:
                cover = ground(shape, number(properties, "width") or WIDTHS.get(kind))
                if cover is not None:
                    drawn[kind].append(cover)

    boundary = shapely.union_all(
        [shape for feature in borders for shape in parts(feature["geometry"], project)
         if not isinstance(shape, (Point, LineString))])
    balance, own, taken = {}, {}, shapely.Polygon()
    for kind in ORDER:
        union = shapely.union_all(drawn[kind]).intersection(boundary)
        if union.area > 0:
            own[kind] = union.area
            balance[kind] = union.difference(taken).area
            taken = taken.union(union)
    balance["unassigned"] = boundary.difference(taken).area
    return {
        "layout": layout, "bytes": fingerprint(data), "plane": definition,
        "boundary": boundary.area, "balance": balance, "drawn": own,
        "canopy": shapely.union_all(crowns).intersection(boundary).area,
    }


def main():
    table = [areas(layout) for layout in LAYOUTS]
    text = json.dumps(table, indent=1, ensure_ascii=False) + "\n"
    (HERE / "areas.json").write_text(text, encoding="utf-8")
    print(f"areas.json: {len(table)} layouts, GEOS {shapely.geos_version_string},"
          f" PROJ {pyproj.proj_version_str}")


if __name__ == "__main__":
    main()
