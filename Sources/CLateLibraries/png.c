#include "late.h"
#include <png.h>

#define LIBRARY "libpng16.so.16"

// `png_longjmp` does not come back, which the compiler cannot see through a pointer.
#pragma clang diagnostic ignored "-Winvalid-noreturn"

LATE_1(png_infop, png_create_info_struct, png_const_structrp)
LATE_4(png_structp, png_create_write_struct, png_const_charp, png_voidp, png_error_ptr,
    png_error_ptr)
LATE_2(void, png_destroy_write_struct, png_structpp, png_infopp)
LATE_1(png_voidp, png_get_error_ptr, png_const_structrp)
LATE_2(void, png_init_io, png_structrp, png_FILE_p)
LATE_2(void, png_longjmp, png_const_structrp, int)
LATE_9(void, png_set_IHDR, png_const_structrp, png_inforp, png_uint_32, png_uint_32, int, int,
    int, int, int)
LATE_2(void, png_set_compression_buffer_size, png_structrp, size_t)
LATE_2(void, png_set_compression_level, png_structrp, int)
LATE_3(void, png_set_filter, png_structrp, int, int)
LATE_3(jmp_buf *, png_set_longjmp_fn, png_structrp, png_longjmp_ptr, size_t)
LATE_5(void, png_set_pHYs, png_const_structrp, png_inforp, png_uint_32, png_uint_32, int)
LATE_3(void, png_set_sRGB, png_const_structrp, png_inforp, int)
LATE_2(void, png_write_end, png_structrp, png_inforp)
LATE_2(void, png_write_info, png_structrp, png_const_inforp)
LATE_2(void, png_write_row, png_structrp, png_const_bytep)
