#include "include/json_nodes.h"

#include <simdjson.h>

#include <cstring>
#include <memory>
#include <vector>

using namespace simdjson;

namespace {

constexpr size_t byte_order_mark_length = 3;

struct walker {
  const char *bytes;
  const char *text_end;
  ondemand::document &document;
  size_t deepest;
  std::vector<json_node> &nodes;

  uint32_t offset(const char *place) const { return static_cast<uint32_t>(place - bytes); }

  size_t add(const char *place) {
    json_node node{};
    node.start = offset(place);
    node.next = static_cast<uint32_t>(nodes.size() + 1);
    nodes.push_back(node);
    return nodes.size() - 1;
  }

  void close(size_t index, uint32_t end) {
    nodes[index].next = static_cast<uint32_t>(nodes.size());
    nodes[index].end = end;
  }

  // The offset behind the quote that ends the string literal at `place`.
  uint32_t end_of_string(const char *place) const {
    for (place++; *place != '"'; place++) {
      if (*place == '\\') place++;
    }
    return offset(place) + 1;
  }

  // The place of the next token, or the end of the text.
  const char *location() const {
    const char *place;
    return document.current_location().get(place) ? text_end : place;
  }

  // The offset behind the container that has just been read.
  uint32_t end_of_container() const {
    const char *place = location();
    while (place[-1] != ']' && place[-1] != '}') place--;
    return offset(place);
  }

  template <typename container>
  error_code array(container &&source, size_t index, size_t depth) {
    ondemand::array elements;
    if (auto error = source.get_array().get(elements)) return error;
    for (auto element : elements) {
      ondemand::value child;
      if (auto error = std::move(element).get(child)) return error;
      if (auto error = value(child, depth)) return error;
    }
    close(index, end_of_container());
    return SUCCESS;
  }

  template <typename container>
  error_code object(container &&source, size_t index, size_t depth) {
    ondemand::object members;
    if (auto error = source.get_object().get(members)) return error;
    for (auto member : members) {
      ondemand::field field;
      if (auto error = std::move(member).get(field)) return error;
      const char *name = field.key().raw() - 1;
      std::string_view text;
      if (auto error = field.unescaped_key().get(text)) return error;
      close(add(name), end_of_string(name));
      ondemand::value child = field.value();
      if (auto error = value(child, depth)) return error;
    }
    close(index, end_of_container());
    return SUCCESS;
  }

  error_code value(ondemand::value &source, size_t depth) {
    if (depth > deepest) return DEPTH_ERROR;
    ondemand::json_type type;
    if (auto error = source.type().get(type)) return error;
    const char *place = source.raw_json_token().data();
    const size_t index = add(place);
    switch (type) {
      case ondemand::json_type::array: return array(source, index, depth + 1);
      case ondemand::json_type::object: return object(source, index, depth + 1);
      case ondemand::json_type::number: return source.get_double().get(nodes[index].number);
      case ondemand::json_type::string: {
        std::string_view text;
        if (auto error = source.get_string().get(text)) return error;
        nodes[index].end = end_of_string(place);
        return SUCCESS;
      }
      case ondemand::json_type::boolean: {
        bool truth;
        return source.get_bool().get(truth);
      }
      case ondemand::json_type::null: {
        bool empty;
        auto error = source.is_null().get(empty);
        return error || !empty ? N_ATOM_ERROR : SUCCESS;
      }
    }
    return TAPE_ERROR;
  }

  error_code root() {
    ondemand::json_type type;
    const size_t index = add(location());
    if (auto error = document.type().get(type)) return error;
    switch (type) {
      case ondemand::json_type::array: return array(document, index, 1);
      case ondemand::json_type::object: return object(document, index, 1);
      default: return INCORRECT_TYPE;
    }
  }
};

json_nodes failure(error_code error, size_t offset) {
  json_nodes answer{};
  answer.error = error_message(error);
  answer.error_offset = offset;
  return answer;
}

// Where a text that simdjson refuses as a whole goes wrong: its scanner only says that it does.
size_t place_of(error_code error, const char *text, size_t length) {
  const char *end = text + length;
  if (error == UTF8_ERROR) {
    for (const char *line = text; line < end;) {
      const void *found = memchr(line, '\n', static_cast<size_t>(end - line));
      const char *next = found ? static_cast<const char *>(found) + 1 : end;
      if (!validate_utf8(line, static_cast<size_t>(next - line))) {
        return static_cast<size_t>(line - text);
      }
      line = next;
    }
  }
  if (error == UNESCAPED_CHARS) {
    bool quoted = false;
    for (const char *place = text; place < end; place++) {
      if (*place == '"') quoted = !quoted;
      if (quoted && *place == '\\') place++;
      if (quoted && static_cast<unsigned char>(*place) < 0x20) {
        return static_cast<size_t>(place - text);
      }
    }
  }
  return length;
}

}  // namespace

size_t json_padding(void) { return SIMDJSON_PADDING; }

json_nodes json_nodes_read(const char *bytes, size_t length, size_t deepest) {
  const bool marked = length >= byte_order_mark_length && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0;
  const size_t skipped = marked ? byte_order_mark_length : 0;
  const char *text = bytes + skipped;
  length -= skipped;

  ondemand::parser parser;
  ondemand::document document;
  auto begun = parser.iterate(text, length, length + SIMDJSON_PADDING).get(document);
  if (begun) return failure(begun, begun == EMPTY ? 0 : skipped + place_of(begun, text, length));

  auto nodes = std::make_unique<std::vector<json_node>>();
  nodes->reserve(length / 10 + 16);
  walker walk{bytes, text + length, document, deepest, *nodes};
  const auto walked = walk.root();
  const size_t stopped = static_cast<size_t>(walk.location() - bytes);
  if (walked == INCOMPLETE_ARRAY_OR_OBJECT) return failure(walked, length + skipped);
  if (walked) return failure(walked, stopped);
  if (stopped < length + skipped) return failure(TRAILING_CONTENT, stopped);

  json_nodes answer{};
  answer.count = nodes->size();
  answer.nodes = nodes->data();
  answer.store = nodes.release();
  return answer;
}

void json_nodes_free(json_nodes nodes) {
  delete static_cast<std::vector<json_node> *>(nodes.store);
}

size_t json_unescape(const char *literal, size_t length, char *text) {
  dom::parser parser;
  std::string_view meant;
  if (parser.parse(literal, length).get(meant)) return 0;
  memcpy(text, meant.data(), meant.size());
  return meant.size();
}
