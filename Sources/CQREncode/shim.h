#ifndef YUAN_CQRENCODE_H
#define YUAN_CQRENCODE_H

#include <qrencode.h>

#endif
