#include "late.h"
#include <libdeflate.h>

#define LIBRARY "libdeflate.so.0"

LATE_1(struct libdeflate_compressor *, libdeflate_alloc_compressor, int)
LATE_1(void, libdeflate_free_compressor, struct libdeflate_compressor *)
LATE_5(size_t, libdeflate_zlib_compress, struct libdeflate_compressor *, const void *, size_t,
    void *, size_t)
LATE_2(size_t, libdeflate_zlib_compress_bound, struct libdeflate_compressor *, size_t)
