#include "late.h"
#include <fontconfig/fontconfig.h>

#define LIBRARY "libfontconfig.so.1"

LATE_1(FcBool, FcConfigBuildFonts, FcConfig *)
LATE_0(FcConfig *, FcConfigCreate)
LATE_1(void, FcConfigDestroy, FcConfig *)
LATE_3(FcBool, FcConfigParseAndLoadFromMemory, FcConfig *, const FcChar8 *, FcBool)
LATE_1(FcBool, FcConfigSetCurrent, FcConfig *)
LATE_3(FcFontSet *, FcFontList, FcConfig *, FcPattern *, FcObjectSet *)
LATE_1(void, FcFontSetDestroy, FcFontSet *)
LATE_0(FcObjectSet *, FcObjectSetCreate)
LATE_1(void, FcObjectSetDestroy, FcObjectSet *)
LATE_3(FcBool, FcPatternAddBool, FcPattern *, const char *, FcBool)
LATE_3(FcBool, FcPatternAddInteger, FcPattern *, const char *, int)
LATE_3(FcBool, FcPatternAddString, FcPattern *, const char *, const FcChar8 *)
LATE_0(FcPattern *, FcPatternCreate)
LATE_2(FcBool, FcPatternDel, FcPattern *, const char *)
LATE_1(void, FcPatternDestroy, FcPattern *)
LATE_1(FcPattern *, FcPatternDuplicate, const FcPattern *)
LATE_4(FcResult, FcPatternGetBool, const FcPattern *, const char *, int, FcBool *)
