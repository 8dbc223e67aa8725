// libjpeg reports errors by a call that must not return: longjmp, which Swift must never see.
#ifndef YUAN_CJPEG_H
#define YUAN_CJPEG_H

#include <stdio.h>
#include <jpeglib.h>
#include <jerror.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { YUAN_JPEG_MESSAGE = JMSG_LENGTH_MAX };

struct yuan_jpeg_failure {
  struct jpeg_error_mgr manager;
  jmp_buf back;
  char *message;
};

static inline void yuan_jpeg_failed(j_common_ptr jpeg) {
  struct yuan_jpeg_failure *failure = (struct yuan_jpeg_failure *)jpeg->err;
  (*jpeg->err->format_message)(jpeg, failure->message);
  longjmp(failure->back, 1);
}

static inline void yuan_jpeg_said(j_common_ptr jpeg) { (void)jpeg; }

/// A file that ends too soon is no picture; what else is odd about it shows.
static inline void yuan_jpeg_warned(j_common_ptr jpeg, int level) {
  int code = jpeg->err->msg_code;
  if (level < 0 && (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER)) yuan_jpeg_failed(jpeg);
}

/// Reads a JPEG into pixels, each a native `0x00RRGGBB`, `stride` bytes a row; 0 is success.
///
/// `message` has room for `YUAN_JPEG_MESSAGE` bytes and gets libjpeg's own words.
static inline int yuan_jpeg_read(
    const uint8_t *bytes, size_t count, uint8_t *pixels, int width, int height, int stride,
    char *message) {
  struct jpeg_decompress_struct jpeg;
  struct yuan_jpeg_failure failure;
  jpeg.err = jpeg_std_error(&failure.manager);
  failure.manager.error_exit = yuan_jpeg_failed;
  failure.manager.output_message = yuan_jpeg_said;
  failure.manager.emit_message = yuan_jpeg_warned;
  failure.message = message;
  uint8_t *volatile row = NULL;
  if (setjmp(failure.back)) {
    jpeg_destroy_decompress(&jpeg);
    free(row);
    return 1;
  }
  jpeg_create_decompress(&jpeg);
  jpeg_mem_src(&jpeg, bytes, (unsigned long)count);
  jpeg_read_header(&jpeg, TRUE);
  jpeg.out_color_space = JCS_RGB;
  jpeg_start_decompress(&jpeg);
  row = (uint8_t *)malloc((size_t)jpeg.output_width * 3);
  if (!row || jpeg.output_width != (JDIMENSION)width || jpeg.output_height != (JDIMENSION)height) {
    strcpy(message, row ? "its size is not what its header says" : "out of memory");
    jpeg_destroy_decompress(&jpeg);
    free(row);
    return 1;
  }
  while (jpeg.output_scanline < jpeg.output_height) {
    uint32_t *to = (uint32_t *)(void *)(pixels + (size_t)jpeg.output_scanline * (size_t)stride);
    JSAMPROW rows[1] = {row};
    jpeg_read_scanlines(&jpeg, rows, 1);
    for (int x = 0; x < width; x++) {
      to[x] = (uint32_t)row[3 * x] << 16 | (uint32_t)row[3 * x + 1] << 8 | row[3 * x + 2];
    }
  }
  jpeg_finish_decompress(&jpeg);
  jpeg_destroy_decompress(&jpeg);
  free(row);
  return 0;
}

#endif
