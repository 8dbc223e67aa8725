"""Drafts the starter layout that a new site grows from: one small court between two slabs.

Run from the repository's root: python3 seeds/drafting/courtyard.py
"""

import sys

sys.dont_write_bytecode = True

from court import Court, ellipse  # noqa: E402

PATH = "seeds/courtyard/existing.geojson"
BRICK = {"surface": "paving_stones", "material": "透水砖"}
ASPHALT = {"surface": "asphalt", "material": "沥青"}


def main():
    court = Court("示例苑 现状（示意）", 121.4, 31.3)
    draw_edge(court)
    draw_slabs(court)
    draw_ground(court)
    draw_green(court)
    draw_furniture(court)
    court.write(PATH)


def named(chinese, english):
    return {"name": chinese, "name:en": english}


def draw_edge(court):
    court.rectangle("boundary", "boundary", 0, 0, 72, 60, **named("示例苑", "Sample Court"))
    wall = [(0.12, 21), (0.12, 0.12), (71.88, 0.12), (71.88, 59.88), (0.12, 59.88), (0.12, 27)]
    court.line("wall", "wall", wall, height=2.2, width=0.24)
    court.point("gate", "gate", 0, 24, width=6, **named("西门", "West gate"))


def draw_slabs(court):
    """Two slabs of six storeys; the doors are in their north walls."""
    for number, south in ((1, 6), (2, 42)):
        names = named(f"{number}号楼", f"Building {number}")
        court.rectangle(f"building-{number}", "building", 14, south, 62, south + 12, levels=6, height=18, **names)
        for stair, x in enumerate((26, 50), 1):
            name = f"{number}号楼{stair}单元"
            court.point(f"door-{number}-{stair}", "door", x, south + 12, name=name, households=12)


def draw_ground(court):
    """A road that comes in at the gate, and walks along the doors."""
    court.rectangle("road", "road", 0, 21, 8, 27, width=6, **ASPHALT)
    court.rectangle("road-parking", "road", 8, 18.9, 12, 57, width=4, **ASPHALT)
    court.rectangle("parking", "parking", 2.7, 30, 8, 45, capacity=6, surface="concrete", material="混凝土")
    court.rectangle("path-1", "path", 12, 20, 71.76, 23, width=3, **BRICK)
    court.rectangle("path-2", "path", 12, 54, 71.76, 57, width=3, **BRICK)
    for stair, x in enumerate((26, 50), 1):
        court.rectangle(f"path-door-{stair}", "path", x - 1.2, 18, x + 1.2, 20, width=2.4, **BRICK)
    court.rectangle("plaza", "plaza", 30, 23, 46, 34, **BRICK, **named("小广场", "Little plaza"))
    court.rectangle("waste", "waste", 2.7, 46.5, 8, 50.5, height=2.6, **named("垃圾房", "Waste house"))


def draw_green(court):
    """A lawn round the plaza, low planting at the houses and along the wall."""
    court.polygon("lawn", "lawn", [(12, 23), (30, 23), (30, 34), (46, 34), (46, 23), (72, 23), (72, 39.5), (12, 39.5)])
    court.polygon("bed-south", "planting", [
        (0, 0), (72, 0), (72, 20), (51.2, 20), (51.2, 18), (62, 18), (62, 6), (14, 6), (14, 18), (24.8, 18),
        (24.8, 20), (12, 20), (12, 18.9), (8, 18.9), (8, 21), (0, 21),
    ])
    court.polygon("bed-west", "planting", [
        (0, 27), (8, 27), (8, 30), (2.7, 30), (2.7, 45), (8, 45), (8, 46.5), (2.7, 46.5), (2.7, 50.5), (8, 50.5),
        (8, 57), (72, 57), (72, 60), (0, 60),
    ])
    court.rectangle("bed-1", "planting", 27.2, 18, 48.8, 20)
    court.polygon("bed-2", "planting", [
        (12, 39.5), (72, 39.5), (72, 54), (62, 54), (62, 42), (14, 42), (14, 54), (12, 54),
    ])


def draw_furniture(court):
    for number, (x, y) in enumerate(((20, 31), (27, 36), (52, 29), (60, 34)), 1):
        court.point(f"tree-{number}", "tree", x, y, species="香樟", evergreen="yes", radius=3.2, height=9, trunk=0.3)
    court.polygon("bed-round", "planting", ellipse(60, 30, 9, 5, wobble=0.06))
    court.line("bench", "bench", [(37.1, 33.4), (38.9, 33.4)], width=0.5, seats=3, back="yes")
    court.point("lamp", "lamp", 30.6, 23.6, height=4)
    court.point("notice", "notice", 13, 27, **named("告示栏", "Notice board"))


if __name__ == "__main__":
    main()
