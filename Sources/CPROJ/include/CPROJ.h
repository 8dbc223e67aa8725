#pragma once
#include <proj.h>

/// What is used of PROJ, found when it is first asked for: with PROJ come sixty libraries for files
/// and networks, and most runs need none of them.
struct ProjLibrary {
  __typeof__(proj_context_create) *_Nonnull context_create;
  __typeof__(proj_context_destroy) *_Nonnull context_destroy;
  __typeof__(proj_context_set_enable_network) *_Nonnull context_set_enable_network;
  __typeof__(proj_context_set_search_paths) *_Nonnull context_set_search_paths;
  __typeof__(proj_context_errno) *_Nonnull context_errno;
  __typeof__(proj_context_errno_string) *_Nonnull context_errno_string;
  __typeof__(proj_log_func) *_Nonnull log_func;
  __typeof__(proj_create) *_Nonnull create;
  __typeof__(proj_destroy) *_Nonnull destroy;
  __typeof__(proj_errno) *_Nonnull errno_of;
  __typeof__(proj_get_type) *_Nonnull get_type;
  __typeof__(proj_get_name) *_Nonnull get_name;
  __typeof__(proj_as_proj_string) *_Nonnull as_proj_string;
  __typeof__(proj_trans_generic) *_Nonnull trans_generic;
};

/// Fills the table; zero when the library, or one of its functions, is not there.
int proj_library_open(struct ProjLibrary *_Nonnull library);
