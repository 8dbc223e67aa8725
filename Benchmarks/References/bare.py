"""A bare plan as mapnik draws it, without names or textures: bare.py LAYOUT FILE pdf|png WIDTH HEIGHT"""

import sys

import mapnik

GROUND = {
    "building": "#ffffff", "water": "#bfd9e6", "playground": "#f3c5a5", "fitness": "#f2d9a0",
    "seating": "#efe7da", "parking": "#e4e4e2", "plaza": "#efe7da", "path": "#f2ece2",
    "road": "#e4e4e2", "garden": "#b9cfa0", "planting": "#b9cfa0", "lawn": "#dde8c8",
}


def style():
    style = mapnik.Style()
    for kind, colour in GROUND.items():
        rule = mapnik.Rule()
        rule.filter = mapnik.Expression(f"[kind]='{kind}'")
        fill, edge = mapnik.PolygonSymbolizer(), mapnik.LineSymbolizer()
        fill.fill = mapnik.Color(colour)
        edge.stroke, edge.stroke_width = mapnik.Color("#22262b"), 0.5
        rule.symbols.append(fill)
        rule.symbols.append(edge)
        style.rules.append(rule)
    trees = mapnik.Rule()
    trees.filter = mapnik.Expression("[kind]='tree'")
    trees.symbols.append(mapnik.MarkersSymbolizer())
    style.rules.append(trees)
    return style


layout, target, form, width, height = sys.argv[1:]
plan = mapnik.Map(int(width), int(height), "+proj=merc +datum=WGS84")
plan.append_style("ground", style())
layer = mapnik.Layer("layout", "+proj=longlat +datum=WGS84")
layer.datasource = mapnik.GeoJSON(file=layout)
layer.styles.append("ground")
plan.layers.append(layer)
plan.zoom_all()
mapnik.render_to_file(plan, target, form)
