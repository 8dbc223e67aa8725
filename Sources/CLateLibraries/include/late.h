// Forwards calls to libraries that are opened when the first is made: what only measures needs none
// of Cairo's and Pango's, and opening those takes half of a short run.
//
// Of each function of `LIBRARY` that is called, a line tells result, name and parameters; compilers
// hold them to the library's own header. One without a line is linked as ever, only less late.
#ifndef YUAN_LATE_H
#define YUAN_LATE_H

/// Where a function is; ends the program with a message when the library is not there.
void *yuan_late_find(const char *library, const char *name);

#define LATE(result, name, parameters, arguments)                     \
  __attribute__((visibility("hidden"))) result name parameters {      \
    static __typeof__(&name) found;                                   \
    __typeof__(&name) call = __atomic_load_n(&found, __ATOMIC_RELAXED); \
    if (!call) {                                                      \
      call = (__typeof__(&name))yuan_late_find(LIBRARY, #name);       \
      __atomic_store_n(&found, call, __ATOMIC_RELAXED);               \
    }                                                                 \
    return call arguments;                                            \
  }

#define LATE_0(R, name) LATE(R, name, (void), ())
#define LATE_1(R, name, A) LATE(R, name, (A a), (a))
#define LATE_2(R, name, A, B) LATE(R, name, (A a, B b), (a, b))
#define LATE_3(R, name, A, B, C) LATE(R, name, (A a, B b, C c), (a, b, c))
#define LATE_4(R, name, A, B, C, D) LATE(R, name, (A a, B b, C c, D d), (a, b, c, d))
#define LATE_5(R, name, A, B, C, D, E) \
  LATE(R, name, (A a, B b, C c, D d, E e), (a, b, c, d, e))
#define LATE_6(R, name, A, B, C, D, E, F) \
  LATE(R, name, (A a, B b, C c, D d, E e, F f), (a, b, c, d, e, f))
#define LATE_7(R, name, A, B, C, D, E, F, G) \
  LATE(R, name, (A a, B b, C c, D d, E e, F f, G g), (a, b, c, d, e, f, g))
#define LATE_8(R, name, A, B, C, D, E, F, G, H) \
  LATE(R, name, (A a, B b, C c, D d, E e, F f, G g, H h), (a, b, c, d, e, f, g, h))
#define LATE_9(R, name, A, B, C, D, E, F, G, H, I) \
  LATE(R, name, (A a, B b, C c, D d, E e, F f, G g, H h, I i), (a, b, c, d, e, f, g, h, i))

#endif
