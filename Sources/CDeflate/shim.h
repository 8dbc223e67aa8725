#ifndef YUAN_CDEFLATE_H
#define YUAN_CDEFLATE_H

#include <libdeflate.h>

#endif
