#include "late.h"
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

void *yuan_late_find(const char *library, const char *name) {
  // Opened once: asked for again, it is the same one.
  void *file = dlopen(library, RTLD_LAZY | RTLD_LOCAL);
  void *found = file ? dlsym(file, name) : NULL;
  if (!found) {
    fprintf(stderr, "yuan: cannot draw without %s: %s\n", library, dlerror());
    exit(1);
  }
  return found;
}
