// What Swift cannot import of Cairo, Pango and Fontconfig: casts that GObject writes as macros.
#ifndef YUAN_CPANGOCAIRO_H
#define YUAN_CPANGOCAIRO_H

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

static inline void yuan_font_map_set_config(PangoFontMap *map, FcConfig *config) {
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
}

/// The font as Cairo knows it; Pango keeps it.
static inline cairo_scaled_font_t *yuan_scaled_font(PangoFont *font) {
  return pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
}

#endif
