/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pack.h"

/**
 * rung_pack_new:
 * @filename: (type filename): the file it is
 *
 * Returns: (transfer full): a pack of which nothing is read
 */
RungPack *
rung_pack_new (const char *filename)
{
  RungPack *self = g_new0 (RungPack, 1);

  self->filename = g_strdup (filename);
  self->name = g_filename_display_basename (filename);
  return self;
}

/**
 * rung_pack_free:
 * @self: (transfer full): a pack
 *
 * Frees it.
 */
void
rung_pack_free (RungPack *self)
{
  g_free (self->name);
  g_free (self->filename);
  g_free (self->title);
  g_free (self->edition);
  g_free (self->error);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}
