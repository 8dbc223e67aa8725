// An A1 plan as plain C++ draws it: plan LAYOUT PROJ-DEFINITION FILE.pdf|FILE.png ...
//
// Fills and hatches by kind, crowns at their true radius, names with a halo, a title and a legend
// with counts; a PNG is 3000 pixels wide. One process may write both files.

#include <cairo-pdf.h>
#include <cairo.h>

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "layout.hpp"

namespace {

// Millimetres.
constexpr double sheet_width = 841, sheet_height = 594;
constexpr double frame_x = 20, frame_y = 30, frame_width = 621, frame_height = 534;
constexpr double legend_x = 660, legend_y = 50;
constexpr double hatch_spacing = 2;
constexpr int png_width = 3000;

enum class Hatch { none, diagonal, crossed, level, grid, dots, rings };

struct Look {
  unsigned colour = 0xedebe4;
  Hatch hatch = Hatch::none;
};

Look look(int index) {
  switch (index) {
    case kind("building"): return {0x8c8c8c, Hatch::crossed};
    case kind("wall"): return {0x3c3c3c};
    case kind("fence"): return {0x6e5a46};
    case kind("hedge"): return {0x93b276};
    case kind("water"): return {0x9ccbe8, Hatch::level};
    case kind("waste"): return {0xb58a5a};
    case kind("bike_parking"): return {0xdad7cf};
    case kind("ramp"): return {0xd8c8f0};
    case kind("steps"): return {0xc8c0d8};
    case kind("playground"): return {0xf4a261, Hatch::rings};
    case kind("fitness"): return {0xe9c46a, Hatch::grid};
    case kind("seating"): return {0xe7b8a0};
    case kind("parking"): return {0xc4c9d0, Hatch::diagonal};
    case kind("plaza"): return {0xf0e4cc};
    case kind("path"): return {0xead9c0};
    case kind("road"): return {0xd5d5d5};
    case kind("planting"): return {0x6fae6b, Hatch::diagonal};
    case kind("lawn"): return {0xb7dba0, Hatch::dots};
    case kind("boundary"): return {0xffffff};
    case kind("tree"): return {0x3f8f4f};
    case kind("lamp"): return {0xf2c200};
    case kind("bench"): return {0x7a4a21};
    case kind("gate"): return {0xd62828};
    case kind("door"): return {0x1d3557};
    default: return {};
  }
}

bool is_named(int index) {
  switch (index) {
    case kind("building"): case kind("playground"): case kind("plaza"): case kind("water"):
    case kind("fitness"): case kind("waste"): case kind("gate"):
      return true;
    default: return false;
  }
}

class Drawing {
public:
  Drawing(cairo_t *cairo, const Layout &layout) : cairo(cairo), layout(layout) {
    const Box box = layout.boundary_box();
    scale = std::min(frame_width / (box.east - box.west), frame_height / (box.north - box.south));
    middle_x = (box.west + box.east) / 2;
    middle_y = (box.south + box.north) / 2;
  }

  void draw() {
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_save(cairo);
    cairo_rectangle(cairo, frame_x, frame_y, frame_width, frame_height);
    cairo_clip(cairo);
    draw_ground();
    draw_small_things();
    draw_boundaries();
    draw_names();
    cairo_restore(cairo);
    set_colour(0);
    cairo_set_line_width(cairo, 0.5);
    cairo_rectangle(cairo, frame_x, frame_y, frame_width, frame_height);
    cairo_stroke(cairo);
    set_font(14, CAIRO_FONT_WEIGHT_BOLD);
    cairo_move_to(cairo, frame_x, 22);
    cairo_show_text(cairo, "社区公共空间微更新 总平面图");
    draw_legend();
    draw_scale_bar();
    draw_north_arrow();
  }

private:
  cairo_t *cairo;
  const Layout &layout;
  double scale, middle_x, middle_y;

  double paper_x(double x) const { return frame_x + frame_width / 2 + (x - middle_x) * scale; }
  double paper_y(double y) const { return frame_y + frame_height / 2 - (y - middle_y) * scale; }

  void set_colour(unsigned colour, double opacity = 1) {
    cairo_set_source_rgba(
        cairo, (colour >> 16) / 255.0, (colour >> 8 & 255) / 255.0, (colour & 255) / 255.0,
        opacity);
  }

  void set_font(double size, cairo_font_weight_t weight = CAIRO_FONT_WEIGHT_NORMAL) {
    cairo_select_font_face(cairo, "Noto Sans CJK SC", CAIRO_FONT_SLANT_NORMAL, weight);
    cairo_set_font_size(cairo, size);
  }

  void add_path(const Feature &feature) {
    for (size_t part = 0; part < feature.starts.size(); part++) {
      cairo_new_sub_path(cairo);
      for (size_t i = feature.starts[part]; i < feature.end_of(part); i++) {
        cairo_line_to(cairo, paper_x(layout.x[i]), paper_y(layout.y[i]));
      }
      if (feature.shape == Shape::polygon) cairo_close_path(cairo);
    }
  }

  void draw_ground() {
    cairo_set_fill_rule(cairo, CAIRO_FILL_RULE_EVEN_ODD);
    for (int kind = cover_count - 1; kind >= 0; kind--) {
      for (const Feature &feature : layout.features) {
        if (feature.kind != kind || feature.starts.empty()) continue;
        set_colour(look(kind).colour);
        add_path(feature);
        if (feature.shape == Shape::line) {
          cairo_set_line_width(cairo, std::max(0.1, feature.width * scale));
          cairo_stroke(cairo);
          continue;
        }
        cairo_fill_preserve(cairo);
        cairo_set_line_width(cairo, 0.1);
        set_colour(0x404040);
        cairo_stroke(cairo);
        if (look(kind).hatch != Hatch::none) hatch(feature, look(kind).hatch);
      }
    }
  }

  void hatch(const Feature &feature, Hatch hatch) {
    cairo_save(cairo);
    add_path(feature);
    double left, top, right, bottom;
    cairo_path_extents(cairo, &left, &top, &right, &bottom);
    cairo_clip(cairo);
    cairo_set_line_width(cairo, 0.12);
    set_colour(0, 0.45);
    const double step = hatch_spacing;
    const auto first = [step](double value) { return std::floor(value / step) * step; };
    const auto line = [this](double x, double y, double to_x, double to_y) {
      cairo_move_to(cairo, x, y);
      cairo_line_to(cairo, to_x, to_y);
    };
    if (hatch == Hatch::diagonal || hatch == Hatch::crossed) {
      for (double sum = first(left + top); sum < right + bottom; sum += step) {
        line(sum - top, top, sum - bottom, bottom);
      }
    }
    if (hatch == Hatch::crossed) {
      for (double lead = first(left - bottom); lead < right - top; lead += step) {
        line(lead + top, top, lead + bottom, bottom);
      }
    }
    if (hatch == Hatch::level || hatch == Hatch::grid) {
      for (double y = first(top); y < bottom; y += step) line(left, y, right, y);
    }
    if (hatch == Hatch::grid) {
      for (double x = first(left); x < right; x += step) line(x, top, x, bottom);
    }
    if (hatch == Hatch::dots || hatch == Hatch::rings) {
      const double radius = hatch == Hatch::dots ? 0.18 : 0.5;
      for (double y = first(top); y < bottom; y += step) {
        for (double x = first(left); x < right; x += step) circle(x, y, radius);
      }
    }
    if (hatch == Hatch::dots) {
      cairo_fill(cairo);
    } else {
      cairo_stroke(cairo);
    }
    cairo_restore(cairo);
  }

  void circle(double x, double y, double radius) {
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x, y, radius, 0, 2 * M_PI);
  }

  void draw_small_things() {
    for (const Feature &feature : layout.features) {
      if (feature.shape != Shape::point || feature.kind < 0) continue;
      const double x = paper_x(layout.x[feature.first]);
      const double y = paper_y(layout.y[feature.first]);
      if (feature.kind != kind("tree")) {
        circle(x, y, feature.kind == kind("gate") ? 1.6 : 0.6);
        set_colour(look(feature.kind).colour);
        cairo_fill(cairo);
        continue;
      }
      circle(x, y, feature.radius * scale);
      set_colour(look(feature.kind).colour, 0.45);
      cairo_fill_preserve(cairo);
      cairo_set_line_width(cairo, 0.1);
      set_colour(0x245c33);
      cairo_stroke(cairo);
    }
  }

  void draw_boundaries() {
    const double dashes[] = {4, 1.5, 0.8, 1.5};
    cairo_set_dash(cairo, dashes, std::size(dashes), 0);
    cairo_set_line_width(cairo, 0.6);
    set_colour(0xc1121f);
    for (const Feature &feature : layout.features) {
      if (feature.kind == boundary_kind) add_path(feature);
    }
    cairo_stroke(cairo);
    cairo_set_dash(cairo, nullptr, 0, 0);
  }

  void draw_names() {
    set_font(3.2);
    for (const Feature &feature : layout.features) {
      if (feature.name.empty() || !is_named(feature.kind)) continue;
      const size_t last = feature.shape == Shape::point ? feature.last : feature.last - 1;
      double x = 0, y = 0;
      for (size_t i = feature.first; i < last; i++) {
        x += layout.x[i];
        y += layout.y[i];
      }
      const double count = last - feature.first;
      const char *name = feature.name.c_str();
      cairo_text_extents_t size;
      cairo_text_extents(cairo, name, &size);
      const double left = paper_x(x / count) - size.width / 2;
      const double base = paper_y(y / count) + size.height / 2;
      cairo_move_to(cairo, left, base);
      cairo_text_path(cairo, name);
      set_colour(0xffffff);
      cairo_set_line_width(cairo, 0.7);
      cairo_stroke(cairo);
      cairo_move_to(cairo, left, base);
      set_colour(0x1a1a1a);
      cairo_show_text(cairo, name);
    }
  }

  void draw_legend() {
    int counts[kind_count] = {};
    for (const Feature &feature : layout.features) {
      if (feature.kind >= 0) counts[feature.kind]++;
    }
    set_font(6);
    cairo_move_to(cairo, legend_x, legend_y - 8);
    cairo_show_text(cairo, "图例");
    double y = legend_y;
    for (int kind = 0; kind < kind_count; kind++) {
      if (counts[kind] == 0) continue;
      cairo_rectangle(cairo, legend_x, y, 12, 7);
      set_colour(look(kind).colour);
      cairo_fill_preserve(cairo);
      cairo_set_line_width(cairo, 0.2);
      set_colour(0x333333);
      cairo_stroke(cairo);
      cairo_move_to(cairo, legend_x + 18, y + 6);
      set_colour(0);
      const std::string entry = kinds[kind].name + ("  " + std::to_string(counts[kind]));
      cairo_show_text(cairo, entry.c_str());
      y += 11;
    }
  }

  void draw_scale_bar() {
    const double length = 50 * scale;
    cairo_rectangle(cairo, frame_x, 571, length / 2, 3);
    cairo_fill(cairo);
    cairo_rectangle(cairo, frame_x + length / 2, 571, length / 2, 3);
    cairo_stroke(cairo);
    cairo_move_to(cairo, frame_x + length + 3, 575);
    cairo_show_text(cairo, "50 m");
  }

  void draw_north_arrow() {
    const double x = frame_x + frame_width - 10;
    cairo_move_to(cairo, x, 568);
    cairo_line_to(cairo, x + 6, 586);
    cairo_line_to(cairo, x, 581);
    cairo_line_to(cairo, x - 6, 586);
    cairo_close_path(cairo);
    cairo_fill(cairo);
  }
};

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

void write_pdf(const Layout &layout, const std::string &path) {
  constexpr double points = 72 / 25.4;
  cairo_surface_t *surface =
      cairo_pdf_surface_create(path.c_str(), sheet_width * points, sheet_height * points);
  cairo_t *cairo = cairo_create(surface);
  cairo_scale(cairo, points, points);
  Drawing(cairo, layout).draw();
  cairo_show_page(cairo);
  cairo_surface_finish(surface);
  check(cairo_surface_status(surface));
}

void write_png(const Layout &layout, const std::string &path) {
  constexpr double pixels = png_width / sheet_width;
  cairo_surface_t *surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, png_width, static_cast<int>(std::ceil(sheet_height * pixels)));
  cairo_t *cairo = cairo_create(surface);
  cairo_scale(cairo, pixels, pixels);
  Drawing(cairo, layout).draw();
  check(cairo_status(cairo));
  check(cairo_surface_write_to_png(surface, path.c_str()));
}

}  // namespace

int main(int count, char **arguments) {
  if (count < 4) {
    std::fprintf(stderr, "usage: plan LAYOUT PROJ-DEFINITION FILE.pdf|FILE.png ...\n");
    return 64;
  }
  try {
    const Layout layout(arguments[1], arguments[2]);
    for (int index = 3; index < count; index++) {
      const std::string path = arguments[index];
      const bool is_pdf = path.size() > 4 && path.substr(path.size() - 4) == ".pdf";
      if (is_pdf) write_pdf(layout, path); else write_png(layout, path);
    }
  } catch (const std::exception &error) {
    std::fprintf(stderr, "plan: %s\n", error.what());
    return 1;
  }
  // The system frees memory faster than we could.
  std::_Exit(0);
}
