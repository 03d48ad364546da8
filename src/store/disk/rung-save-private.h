/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The system calls of a save. Tests put failing ones in their place. */
typedef struct
{
  gssize (*write_some)  (int fd, const void *bytes, gsize n);
  int    (*sync)        (int fd);
  int    (*sync_folder) (int fd);
  int    (*close_file)  (int fd);
  int    (*move)        (int folder, const char *from, const char *to);
} RungSaveCalls;

extern RungSaveCalls rung_save_calls;

G_END_DECLS
