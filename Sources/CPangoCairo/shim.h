// What Swift cannot import of Cairo, Pango and Fontconfig: casts that GObject writes as macros.
#ifndef YUAN_CPANGOCAIRO_H
#define YUAN_CPANGOCAIRO_H

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>

static inline void yuan_font_map_set_config(PangoFontMap *map, FcConfig *config) {
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), config);
}

/// The font as Cairo knows it; Pango keeps it.
static inline cairo_scaled_font_t *yuan_scaled_font(PangoFont *font) {
  return pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
}

/// The same font, which Cairo takes for another and embeds apart; the caller owns it.
///
/// They differ in who fits letters to pixels, which nobody does on boards.
static inline cairo_scaled_font_t *yuan_font_apart(PangoFont *font) {
  cairo_scaled_font_t *own = yuan_scaled_font(font);
  FcPattern *pattern = FcPatternDuplicate(pango_fc_font_get_pattern(PANGO_FC_FONT(font)));
  FcBool fits_itself = FcFalse;
  FcPatternGetBool(pattern, FC_AUTOHINT, 0, &fits_itself);
  FcPatternDel(pattern, FC_AUTOHINT);
  FcPatternAddBool(pattern, FC_AUTOHINT, !fits_itself);
  cairo_font_face_t *face = cairo_ft_font_face_create_for_pattern(pattern);
  cairo_matrix_t size, place;
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_scaled_font_get_font_matrix(own, &size);
  cairo_scaled_font_get_ctm(own, &place);
  cairo_scaled_font_get_font_options(own, options);
  cairo_scaled_font_t *apart = cairo_scaled_font_create(face, &size, &place, options);
  cairo_font_options_destroy(options);
  cairo_font_face_destroy(face);
  FcPatternDestroy(pattern);
  return apart;
}

#endif
