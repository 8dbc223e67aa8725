#include "late.h"
#include <qrencode.h>

#define LIBRARY "libqrencode.so.4"

LATE_3(QRcode *, QRcode_encodeString8bit, const char *, int, QRecLevel)
LATE_1(void, QRcode_free, QRcode *)
