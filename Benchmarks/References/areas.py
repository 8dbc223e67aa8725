"""The land-use balance as geopandas with an STRtree does it: areas.py LAYOUT PROJ-DEFINITION"""

import json
import sys

import geopandas
import numpy
import shapely

COVERS = [
    "building", "wall", "fence", "hedge", "water", "waste", "station", "toilet", "pavilion",
    "bike_parking", "ramp", "steps", "playground", "fitness", "court", "seating", "drying",
    "parking", "plaza", "path", "road", "fire_lane", "garden", "planting", "lawn",
]


def balance(frame):
    """Square metres of every kind: each cover less all covers that come before it."""
    boundary = frame.geometry[frame["kind"] == "boundary"].union_all()
    covers = frame[frame["kind"].isin(COVERS) & (frame.geom_type != "Point")].copy()
    covers["rank"] = covers["kind"].map(COVERS.index)
    covers = covers.sort_values("rank", kind="stable").reset_index(drop=True)
    lines = covers.geom_type == "LineString"
    covers.loc[lines, "geometry"] = covers[lines].buffer(
        covers.loc[lines, "width"] / 2, cap_style="flat", join_style="mitre", mitre_limit=5)
    shapes = covers.geometry.to_numpy()
    shapely.prepare(boundary)
    outside = ~shapely.contains_properly(boundary, shapes)
    shapes[outside] = shapely.intersection(shapes[outside], boundary)

    tree = shapely.STRtree(shapes)
    later, earlier = tree.query(shapes, predicate="intersects")
    over = earlier < later
    later, earlier = later[over], earlier[over]
    areas = shapely.area(shapes)
    order = numpy.argsort(later, kind="stable")
    later, earlier = later[order], earlier[order]
    covered, starts = numpy.unique(later, return_index=True)
    unions = [shapely.union_all(shapes[group]) for group in numpy.split(earlier, starts[1:])]
    areas[covered] = shapely.area(shapely.difference(shapes[covered], unions))

    sums = {kind: float(area) for kind, area in zip(COVERS, numpy.bincount(
        covers["rank"], weights=areas, minlength=len(COVERS))) if area > 0}
    sums["unassigned"] = boundary.area - sum(sums.values())
    return {"boundary": boundary.area, "balance": sums}


if __name__ == "__main__":
    layout, definition = sys.argv[1:]
    print(json.dumps(balance(geopandas.read_file(layout).to_crs(definition))))
