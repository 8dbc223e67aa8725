// What both references begin with: a layout read by simdjson and laid out in metres by PROJ.
#pragma once

#include <proj.h>
#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

enum class Shape { none, point, line, polygon };

struct Kind {
  std::string_view word;
  const char *name;
};

// Of two covers on one ground the one whose kind comes first keeps it.
inline constexpr Kind kinds[] = {
    {"building", "建筑"}, {"wall", "围墙"}, {"fence", "栅栏"}, {"hedge", "绿篱"},
    {"water", "水面"}, {"waste", "垃圾投放点"}, {"station", "驿站"}, {"toilet", "公厕"},
    {"pavilion", "亭廊"}, {"bike_parking", "非机动车棚"}, {"ramp", "坡道"}, {"steps", "台阶"},
    {"playground", "儿童场地"}, {"fitness", "健身场地"}, {"court", "球场"}, {"seating", "休憩座席"},
    {"drying", "晾晒"}, {"parking", "停车"}, {"plaza", "广场"}, {"path", "步行道"},
    {"road", "车行道"}, {"fire_lane", "消防通道"}, {"garden", "花园"}, {"planting", "种植"},
    {"lawn", "草坪"}, {"boundary", "用地红线"}, {"tree", "乔木"}, {"lamp", "灯具"},
    {"bench", "座椅"}, {"gate", "出入口"}, {"door", "单元门"},
};
inline constexpr int kind_count = std::size(kinds);

constexpr int kind(std::string_view word) {
  for (int index = 0; index < kind_count; index++) {
    if (kinds[index].word == word) return index;
  }
  return -1;
}

inline constexpr int boundary_kind = kind("boundary");
inline constexpr int cover_count = boundary_kind;

struct Feature {
  int kind = -1;
  Shape shape = Shape::none;
  double width = 0;
  double height = 0;
  double radius = 0;
  std::string name;
  // Its points in the layout, and where each ring or line of them begins.
  size_t first = 0;
  size_t last = 0;
  std::vector<size_t> starts;

  size_t end_of(size_t part) const { return part + 1 < starts.size() ? starts[part + 1] : last; }
};

struct Box {
  double west = std::numeric_limits<double>::infinity();
  double south = west;
  double east = -west;
  double north = -west;

  void add(double x, double y) {
    west = std::min(west, x);
    east = std::max(east, x);
    south = std::min(south, y);
    north = std::max(north, y);
  }
};

class Layout {
public:
  std::vector<Feature> features;
  std::vector<double> x, y;

  // Throws what simdjson throws, and runtime_error when PROJ cannot use the definition.
  Layout(const char *path, const char *definition) {
    read(path);
    project(definition);
  }

  Box boundary_box() const {
    Box box;
    for (const Feature &feature : features) {
      if (feature.kind != boundary_kind) continue;
      for (size_t i = feature.first; i < feature.last; i++) box.add(x[i], y[i]);
    }
    return box;
  }

private:
  void read(const char *path) {
    simdjson::ondemand::parser parser;
    auto text = simdjson::padded_string::load(path).take_value();
    auto document = parser.iterate(text).take_value();
    for (auto item : document["features"]) {
      Feature feature;
      for (auto field : item.get_object()) {
        const std::string_view key = field.unescaped_key();
        if (key == "properties") {
          read_properties(field.value().get_object(), feature);
        } else if (key == "geometry") {
          read_geometry(field.value().get_object(), feature);
        }
      }
      features.push_back(std::move(feature));
    }
  }

  static void read_properties(simdjson::ondemand::object properties, Feature &feature) {
    for (auto field : properties) {
      const std::string_view key = field.unescaped_key();
      if (key == "kind") {
        feature.kind = kind(field.value().get_string());
      } else if (key == "width") {
        feature.width = field.value().get_double();
      } else if (key == "height") {
        feature.height = field.value().get_double();
      } else if (key == "radius") {
        feature.radius = field.value().get_double();
      } else if (key == "name") {
        feature.name = std::string(std::string_view(field.value().get_string()));
      }
    }
  }

  // The generator writes a geometry's type before its coordinates.
  void read_geometry(simdjson::ondemand::object geometry, Feature &feature) {
    feature.first = x.size();
    for (auto field : geometry) {
      const std::string_view key = field.unescaped_key();
      if (key == "type") {
        const std::string_view type = field.value().get_string();
        feature.shape = type == "Polygon"      ? Shape::polygon
                        : type == "LineString" ? Shape::line
                        : type == "Point"      ? Shape::point
                                               : Shape::none;
      } else if (key == "coordinates") {
        read_coordinates(field.value().get_array(), feature);
      }
    }
    feature.last = x.size();
  }

  void read_coordinates(simdjson::ondemand::array coordinates, Feature &feature) {
    switch (feature.shape) {
      case Shape::none: return;
      case Shape::point: return read_position(coordinates);
      case Shape::line:
        feature.starts.push_back(x.size());
        for (auto position : coordinates) read_position(position.get_array());
        return;
      case Shape::polygon:
        for (auto ring : coordinates) {
          feature.starts.push_back(x.size());
          for (auto position : ring.get_array()) read_position(position.get_array());
        }
    }
  }

  void read_position(simdjson::ondemand::array position) {
    auto number = position.begin();
    x.push_back((*number).get_double());
    y.push_back((*++number).get_double());
    ++number;
  }

  void project(const char *definition) {
    PJ_CONTEXT *context = proj_context_create();
    PJ *plane = proj_create(context, definition);
    if (!plane) throw std::runtime_error("PROJ cannot use the definition of the plane");
    const double radians = M_PI / 180;
    for (double &value : x) value *= radians;
    for (double &value : y) value *= radians;
    const size_t step = sizeof(double);
    proj_trans_generic(
        plane, PJ_FWD, x.data(), step, x.size(), y.data(), step, y.size(), nullptr, 0, 0, nullptr,
        0, 0);
    proj_destroy(plane);
    proj_context_destroy(context);
  }
};
