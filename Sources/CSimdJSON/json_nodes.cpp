#include "include/json_nodes.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

using namespace simdjson;

namespace {

constexpr size_t byte_order_mark_length = 3;

// A list in blocks of a megabyte or half: it grows without being copied, and is given up in parts.
template <typename item>
struct blocks {
  static constexpr size_t shift = 16;
  static constexpr size_t length = size_t(1) << shift;
  std::vector<std::unique_ptr<item[]>> parts;
  size_t count = 0;

  item &operator[](size_t index) { return parts[index >> shift][index & (length - 1)]; }

  uint32_t add(item added) {
    if (count == parts.size() << shift) parts.emplace_back(new item[length]);
    (*this)[count] = added;
    return static_cast<uint32_t>(count++);
  }

  void move(item *list) {
    size_t left = count;
    for (auto &part : parts) {
      const size_t taken = std::min(left, length);
      memcpy(list, part.get(), taken * sizeof(item));
      list += taken;
      left -= taken;
      part.reset();
    }
  }
};

struct json_store {
  blocks<json_node> nodes;
  blocks<double> numbers;
};

struct walker {
  const char *bytes;
  const char *text_end;
  ondemand::document &document;
  size_t deepest;
  json_store &store;

  uint32_t offset(const char *place) const { return static_cast<uint32_t>(place - bytes); }

  size_t add(const char *place) { return store.nodes.add({offset(place), 0}); }

  void close(size_t index) { store.nodes[index].value = static_cast<uint32_t>(store.nodes.count); }

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

  template <typename container>
  error_code array(container &&source, size_t index, size_t depth) {
    ondemand::array elements;
    if (auto error = source.get_array().get(elements)) return error;
    for (auto element : elements) {
      ondemand::value child;
      if (auto error = std::move(element).get(child)) return error;
      if (auto error = value(child, depth)) return error;
    }
    close(index);
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
      store.nodes.add({offset(name), end_of_string(name)});
      ondemand::value child = field.value();
      if (auto error = value(child, depth)) return error;
    }
    close(index);
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
      case ondemand::json_type::number: {
        double number;
        if (auto error = source.get_double().get(number)) return error;
        store.nodes[index].value = store.numbers.add(number);
        return SUCCESS;
      }
      case ondemand::json_type::string: {
        std::string_view text;
        if (auto error = source.get_string().get(text)) return error;
        store.nodes[index].value = end_of_string(place);
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

  auto store = std::make_unique<json_store>();
  walker walk{bytes, text + length, document, deepest, *store};
  const auto walked = walk.root();
  const size_t stopped = static_cast<size_t>(walk.location() - bytes);
  if (walked == INCOMPLETE_ARRAY_OR_OBJECT) return failure(walked, length + skipped);
  if (walked) return failure(walked, stopped);
  if (stopped < length + skipped) return failure(TRAILING_CONTENT, stopped);

  json_nodes answer{};
  answer.node_count = store->nodes.count;
  answer.number_count = store->numbers.count;
  answer.store = store.release();
  return answer;
}

void json_nodes_take(json_nodes answer, json_node *nodes, double *numbers) {
  std::unique_ptr<json_store> store(static_cast<json_store *>(answer.store));
  if (!store) return;
  store->nodes.move(nodes);
  store->numbers.move(numbers);
}

size_t json_unescape(const char *literal, size_t length, char *text) {
  dom::parser parser;
  std::string_view meant;
  if (parser.parse(literal, length).get(meant)) return 0;
  memcpy(text, meant.data(), meant.size());
  return meant.size();
}
