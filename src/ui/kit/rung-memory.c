/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-memory.h"

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#define PAUSE 400               /* milliseconds, by which the first futures are there */

static gboolean
give_back_cb (gpointer data)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
  return G_SOURCE_REMOVE;
}

/**
 * rung_memory_give_back_later:
 *
 * Gives the system back what only reading figures and building a window took, some megabytes that
 * the C library keeps otherwise. It waits until the window is there.
 */
void
rung_memory_give_back_later (void)
{
  g_timeout_add_full (G_PRIORITY_LOW, PAUSE, give_back_cb, NULL, NULL);
}
