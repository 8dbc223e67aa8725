// A C door to simdjson: bytes in, a flat list of nodes out.
//
// Every value is one node; what a node is, its first byte in the source says. The members of an
// object follow it as key, value, key, value; the elements of an array follow it in order. A node is
// kept to eight bytes, since there are a million to 10 MB.

#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  uint32_t start;  // offset of the value's first byte in the source
  uint32_t value;  // arrays, objects: index of the node behind all they hold; strings: offset just
                   // past the last byte; numbers: index of what they are; nothing for all else
} json_node;

typedef struct {
  size_t node_count;
  size_t number_count;
  void *store;          // what they lie in; NULL with an error
  const char *error;    // NULL when the text is JSON
  size_t error_offset;  // where in the source, as near as is known
} json_nodes;

// Bytes that must be readable behind the text.
size_t json_padding(void);

// Reads `length` bytes of JSON whose outermost value is an object or an array; a byte-order mark
// at the front is skipped. Give the answer up to `json_nodes_take`.
json_nodes json_nodes_read(const char *bytes, size_t length, size_t deepest);

// Moves what was read to two lists, which have room for `node_count` and `number_count`, and frees
// the answer.
void json_nodes_take(json_nodes answer, json_node *nodes, double *numbers);

// Writes the text that a string literal (quotes included) means, in UTF-8, to `text`, which has
// room for `length` bytes. Returns its length.
size_t json_unescape(const char *literal, size_t length, char *text);

#ifdef __cplusplus
}
#endif
