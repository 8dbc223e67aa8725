// libpng reports errors by longjmp, which Swift must never see: one call, and a code comes back.
#ifndef YUAN_CPNG_H
#define YUAN_CPNG_H

#include <png.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { YUAN_PNG_MESSAGE = 200 };

static inline void yuan_png_failed(png_structp png, png_const_charp message) {
  char *kept = (char *)png_get_error_ptr(png);
  strncpy(kept, message, YUAN_PNG_MESSAGE - 1);
  png_longjmp(png, 1);
}

static inline void yuan_png_warned(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

/// Writes opaque pixels, each a native `0x00RRGGBB`, to `file`; 0 is success.
///
/// `message` has room for `YUAN_PNG_MESSAGE` bytes, all zero, and gets libpng's own words.
static inline int yuan_png_write(
    FILE *file, const uint8_t *pixels, int width, int height, int stride, double pixels_per_metre,
    char *message) {
  png_structp png =
      png_create_write_struct(PNG_LIBPNG_VER_STRING, message, yuan_png_failed, yuan_png_warned);
  png_infop info = png ? png_create_info_struct(png) : NULL;
  uint8_t *row = (uint8_t *)malloc((size_t)width * 3);
  if (!info || !row || setjmp(png_jmpbuf(png))) {
    if (png) png_destroy_write_struct(&png, info ? &info : NULL);
    free(row);
    return 1;
  }
  png_init_io(png, file);
  png_set_IHDR(
      png, info, (png_uint_32)width, (png_uint_32)height, 8, PNG_COLOR_TYPE_RGB,
      PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
  png_uint_32 density = (png_uint_32)(pixels_per_metre + 0.5);
  png_set_pHYs(png, info, density, density, PNG_RESOLUTION_METER);
  // Five times as fast as libpng's defaults, and drawings of flat colour grow little.
  png_set_compression_level(png, 1);
  png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_compression_buffer_size(png, 1 << 16);
  png_write_info(png, info);
  for (int y = 0; y < height; y++) {
    const uint32_t *from = (const uint32_t *)(const void *)(pixels + (size_t)y * (size_t)stride);
    for (int x = 0; x < width; x++) {
      row[3 * x] = (uint8_t)(from[x] >> 16);
      row[3 * x + 1] = (uint8_t)(from[x] >> 8);
      row[3 * x + 2] = (uint8_t)from[x];
    }
    png_write_row(png, row);
  }
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  free(row);
  return 0;
}

#endif
