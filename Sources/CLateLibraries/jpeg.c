#include "late.h"
#include <stdio.h>
#include <jpeglib.h>

#define LIBRARY "libjpeg.so.62"

LATE_3(void, jpeg_CreateDecompress, j_decompress_ptr, int, size_t)
LATE_1(void, jpeg_destroy_decompress, j_decompress_ptr)
LATE_1(boolean, jpeg_finish_decompress, j_decompress_ptr)
LATE_3(void, jpeg_mem_src, j_decompress_ptr, const unsigned char *, unsigned long)
LATE_2(int, jpeg_read_header, j_decompress_ptr, boolean)
LATE_3(JDIMENSION, jpeg_read_scanlines, j_decompress_ptr, JSAMPARRAY, JDIMENSION)
LATE_1(boolean, jpeg_start_decompress, j_decompress_ptr)
LATE_1(struct jpeg_error_mgr *, jpeg_std_error, struct jpeg_error_mgr *)
