// A C door to simdjson: bytes in, a flat list of nodes out.
//
// Every value is one node; what a node is, its first byte in the source says. The members of an
// object follow it as key, value, key, value; the elements of an array follow it in order; `next`
// leads past a value and all it holds.

#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  uint32_t start;  // offset of the value's first byte in the source
  uint32_t next;   // index of the node that follows this value
  union {
    double number;
    uint32_t end;  // strings, arrays, objects: offset just past the last byte
  };
} json_node;

typedef struct {
  const json_node *nodes;
  size_t count;
  void *store;          // what the nodes lie in
  const char *error;    // NULL when the text is JSON
  size_t error_offset;  // where in the source, as near as is known
} json_nodes;

// Bytes that must be readable behind the text.
size_t json_padding(void);

// Reads `length` bytes of JSON whose outermost value is an object or an array; a byte-order mark
// at the front is skipped. Free the answer with `json_nodes_free`.
json_nodes json_nodes_read(const char *bytes, size_t length, size_t deepest);
void json_nodes_free(json_nodes nodes);

// Writes the text that a string literal (quotes included) means, in UTF-8, to `text`, which has
// room for `length` bytes. Returns its length.
size_t json_unescape(const char *literal, size_t length, char *text);

#ifdef __cplusplus
}
#endif
