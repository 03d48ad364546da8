/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pack-shown.h"

#include <glib/gi18n-lib.h>

struct _RungPackShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungPackShown, rung_pack_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_PACK_SHOWN_ID] = { "id", RUNG_SHOWN_TEXT },
  [RUNG_PACK_SHOWN_TITLE] = { "title", RUNG_SHOWN_TEXT },
  [RUNG_PACK_SHOWN_NOTE] = { "note", RUNG_SHOWN_TEXT },
  [RUNG_PACK_SHOWN_IS_ON] = { "is-on", RUNG_SHOWN_FLAG },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_PACK_SHOWN_FIELDS);

static void
rung_pack_shown_class_init (RungPackShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_pack_shown_init (RungPackShown *self)
{
}

static char *
dup_note (const RungPack *pack)
{
  g_autofree char *added = NULL;
  g_autofree char *replaced = NULL;

  if (pack->error != NULL)
    return g_strdup_printf (_("Left out: %s"), pack->error);
  if (pack->is_off)
    return g_strdup (_("Switched off"));
  /* Translators: figures in a file */
  added = g_strdup_printf (ngettext ("adds %u entry", "adds %u entries", pack->n_added),
                           pack->n_added);
  /* Translators: figures of the program that a file replaces */
  replaced = g_strdup_printf (ngettext ("replaces %u", "replaces %u",
                                        pack->n_replaced), pack->n_replaced);
  /* Translators: a file, “adds 2 entries”, then “replaces 1” */
  return g_strdup_printf (_("%s: %s, %s"), pack->name, added, replaced);
}

/**
 * rung_pack_shown_update:
 * @self: a row
 * @pack: a pack
 *
 * Shows the pack as it is now.
 */
void
rung_pack_shown_update (RungPackShown  *self,
                        const RungPack *pack)
{
  RungShown *shown = RUNG_SHOWN (self);

  rung_shown_set_text (shown, RUNG_PACK_SHOWN_TITLE,
                       pack->title != NULL ? pack->title : pack->name);
  rung_shown_take_text (shown, RUNG_PACK_SHOWN_NOTE, dup_note (pack));
  rung_shown_set_flag (shown, RUNG_PACK_SHOWN_IS_ON, !pack->is_off);
}
