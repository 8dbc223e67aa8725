#include "CPROJ.h"
#include <dlfcn.h>
#include <stddef.h>

int proj_library_open(struct ProjLibrary *library) {
  // By the name of its interface, then by the name that its development package gives it.
  void *file = dlopen("libproj.so.25", RTLD_LAZY | RTLD_LOCAL);
  if (file == NULL) file = dlopen("libproj.so", RTLD_LAZY | RTLD_LOCAL);
  if (file == NULL) return 0;
  int missing = 0;
#define FIND(member, name) \
  missing |= (library->member = (__typeof__(library->member))dlsym(file, name)) == NULL
  FIND(context_create, "proj_context_create");
  FIND(context_destroy, "proj_context_destroy");
  FIND(context_set_enable_network, "proj_context_set_enable_network");
  FIND(context_set_search_paths, "proj_context_set_search_paths");
  FIND(context_errno, "proj_context_errno");
  FIND(context_errno_string, "proj_context_errno_string");
  FIND(log_func, "proj_log_func");
  FIND(create, "proj_create");
  FIND(destroy, "proj_destroy");
  FIND(errno_of, "proj_errno");
  FIND(get_type, "proj_get_type");
  FIND(get_name, "proj_get_name");
  FIND(as_proj_string, "proj_as_proj_string");
  FIND(trans_generic, "proj_trans_generic");
#undef FIND
  return !missing;
}
