#include "late.h"
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>

#define LIBRARY "libpangocairo-1.0.so.0"

LATE_1(void, g_list_free, GList *)
LATE_1(void, g_object_unref, gpointer)
LATE_2(GTypeInstance *, g_type_check_instance_cast, GTypeInstance *, GType)
LATE_1(PangoAttribute *, pango_attr_font_features_new, const char *)
LATE_2(void, pango_attr_list_change, PangoAttrList *, PangoAttribute *)
LATE_1(PangoAttrList *, pango_attr_list_copy, PangoAttrList *)
LATE_2(void, pango_attr_list_insert, PangoAttrList *, PangoAttribute *)
LATE_0(PangoAttrList *, pango_attr_list_new)
LATE_1(PangoAttrList *, pango_attr_list_ref, PangoAttrList *)
LATE_1(void, pango_attr_list_unref, PangoAttrList *)
LATE_2(void, pango_cairo_context_set_font_options, PangoContext *, const cairo_font_options_t *)
LATE_1(cairo_scaled_font_t *, pango_cairo_font_get_scaled_font, PangoCairoFont *)
LATE_0(GType, pango_cairo_font_get_type)
LATE_1(PangoFontMap *, pango_cairo_font_map_new_for_font_type, cairo_font_type_t)
LATE_2(void, pango_context_set_font_description, PangoContext *, const PangoFontDescription *)
LATE_2(void, pango_context_set_language, PangoContext *, PangoLanguage *)
LATE_2(void, pango_context_set_round_glyph_positions, PangoContext *, gboolean)
LATE_1(FcPattern *, pango_fc_font_get_pattern, PangoFcFont *)
LATE_0(GType, pango_fc_font_get_type)
LATE_0(GType, pango_fc_font_map_get_type)
LATE_2(void, pango_fc_font_map_set_config, PangoFcFontMap *, FcConfig *)
LATE_1(void, pango_font_description_free, PangoFontDescription *)
LATE_0(PangoFontDescription *, pango_font_description_new)
LATE_2(void, pango_font_description_set_absolute_size, PangoFontDescription *, double)
LATE_2(void, pango_font_description_set_family, PangoFontDescription *, const char *)
LATE_2(void, pango_font_description_set_weight, PangoFontDescription *, PangoWeight)
LATE_1(PangoContext *, pango_font_map_create_context, PangoFontMap *)
LATE_1(void, pango_glyph_string_free, PangoGlyphString *)
LATE_0(PangoGlyphString *, pango_glyph_string_new)
LATE_1(void, pango_item_free, PangoItem *)
LATE_6(GList *, pango_itemize, PangoContext *, const char *, int, int, PangoAttrList *,
    PangoAttrIterator *)
LATE_1(PangoLanguage *, pango_language_from_string, const char *)
LATE_6(void, pango_shape_item, PangoItem *, const char *, int, PangoLogAttr *, PangoGlyphString *,
    PangoShapeFlags)
