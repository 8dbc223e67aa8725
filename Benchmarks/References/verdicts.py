"""Puts walks on which yuan and its reference differ to a third program: verdicts.py YUAN REFERENCE LAYOUT

Needs shapely and pyproj. Each walk is reckoned anew in a window 25 m wider than the way itself, on free
ground as `Tests/Oracles/access.py` builds it, by trying every two corners of it.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import pyproj
import shapely
from shapely.geometry import mapping, shape

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests/Oracles"))
import access

MARGIN = 25 / 1e5  # degrees
CENTIMETRE = 0.01


def measured(yuan, layout):
    with tempfile.TemporaryDirectory() as folder:
        routes = f"{folder}/routes.geojson"
        text = subprocess.check_output(
            [yuan, "measure", layout, "--only", "access", "--profile", "walk", "--to", "gate,playground",
             "--format", "json", "--routes", routes])
        ways = json.loads(pathlib.Path(routes).read_text(encoding="utf-8"))["features"]
    return json.loads(text), {(way["properties"]["door"], way["properties"]["use"]): way for way in ways}


def window(features, shapes, tree, door, way):
    """What lies about a way, its own door alone."""
    box = shapely.box(*shape(way["geometry"]).buffer(MARGIN).bounds)
    for index in sorted(tree.query(box)):
        feature, kind = features[index], features[index]["properties"].get("kind")
        if kind == "boundary":
            yield dict(feature, geometry=mapping(shapes[index].intersection(box)))
        elif kind != "door" or feature["id"] == door:
            yield feature


def main(yuan, reference, layout):
    features = json.loads(pathlib.Path(layout).read_text(encoding="utf-8"))["features"]
    for feature in features:
        feature.setdefault("id", feature["properties"].get("id"))
    report, ways = measured(yuan, layout)
    plane = report["plane"]["proj"]
    project = pyproj.Proj(plane)
    others = json.loads(subprocess.check_output([reference, layout, plane]))["doors"]
    doors = [feature["id"] for feature in features if feature["properties"].get("kind") == "door"]
    own = {door["id"]: door["to"] for door in report["access"]["walk"]["doors"]}
    shapes = [shape(feature["geometry"]) for feature in features]
    tree = shapely.STRtree(shapes)
    counts = {"yuan": 0, "reference": 0, "neither": 0}
    for door, other in zip(doors, others):
        for use, metres in other.items():
            ours = own[door][use].get("m")
            if ours is None or metres is None or abs(ours - metres) <= CENTIMETRE:
                continue
            part = list(window(features, shapes, tree, door, ways[door, use]))
            table = access.access(part, project, {"walk": access.PROFILES["walk"]})
            third = table["walk"][door].get(use)
            agrees = [name for name, length in (("yuan", ours), ("reference", metres))
                      if third is not None and abs(third - length) <= CENTIMETRE]
            verdict = agrees[0] if agrees else "neither"
            counts[verdict] += 1
            print(f"{door} to {use}: yuan {ours:.3f}, reference {metres:.3f}, shapely {third}: {verdict}")
    print(counts)


if __name__ == "__main__":
    main(*sys.argv[1:])
