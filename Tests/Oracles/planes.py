"""Reckons eastings, northings, convergence and scale with pyproj, apart from yuan: planes.json.

    pip install pyproj
    python3 Tests/Oracles/planes.py            (or: make oracles)

`GridTests` and `PlaneTests` hold yuan to the table. Shanghai 2000 has no EPSG code: its definition
here is put together anew from the published parameters, not taken from yuan's.
"""

import json
import pathlib
import sys

try:
    import pyproj
except ImportError as missing:
    sys.exit(f"planes.py: {missing}; run: pip install pyproj")

PLACES = [(121.4, 31.3), (121.47, 31.23), (121.4669444, 31.2352778), (120.9, 30.75), (121.95, 31.8)]
A, RF = 6378137.0, 298.257222101
MERIDIAN = 121 + 27 / 60 + 52 / 3600
ORIGIN = (121 + 28 / 60 + 1 / 3600, 31 + 14 / 60 + 7 / 3600)


def shanghai2000():
    """Gauss-Krüger on an ellipsoid grown by the height of the projection plane."""
    return pyproj.Proj(proj="tmerc", lat_0=0, lon_0=MERIDIAN, k=1, x_0=0, y_0=0, a=A + 16.32, rf=RF)


def rows(name, projection, origin=(0.0, 0.0)):
    for longitude, latitude in PLACES:
        east, north = projection(longitude, latitude)
        factors = projection.get_factors(longitude, latitude)
        yield {
            "plane": name, "longitude": longitude, "latitude": latitude,
            "east": round(east - origin[0], 4), "north": round(north - origin[1], 4),
            "convergence_deg": round(factors.meridian_convergence, 6),
            "scale": round(factors.meridional_scale, 9),
        }


def main():
    table = []
    for code in (4549, 4550, 4528, 32651):
        table += rows(f"EPSG:{code}", pyproj.Proj(pyproj.CRS.from_epsg(code)))
    city = shanghai2000()
    for row in rows("shanghai2000", city, city(*ORIGIN)):
        # pyproj's factors are those of the grown ellipsoid; lengths on the ground are shorter.
        row["scale"] = round(row["scale"] * (A + 16.32) / A, 9)
        table.append(row)
    text = ",\n".join("  " + json.dumps(row) for row in table)
    path = pathlib.Path(__file__).resolve().parent / "planes.json"
    path.write_text(f"[\n{text}\n]\n")
    print(f"{path}: {len(table)} rows by pyproj {pyproj.__version__} (PROJ {pyproj.proj_version_str})")


if __name__ == "__main__":
    main()
