/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-window-remarks.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-edition-phrases.h"
#include "store/data/rung-packs.h"

#include "rung-window-banner.h"

/* More would fill the window. */
#define MAX_REMARKS 4

/* Points in the file of a document that may be mistakes. */
static void
append_remarks (GString         *text,
                const GPtrArray *remarks)
{
  guint n = remarks != NULL ? MIN (remarks->len, MAX_REMARKS) : 0;

  if (n == 0)
    return;
  g_string_append (text, _("Please check this in the file:"));
  for (guint i = 0; i < n; i++)
    {
      const char *remark = g_ptr_array_index (remarks, i);

      g_string_append_printf (text, g_str_has_suffix (remark, "?") ? " %s" : " %s.", remark);
    }
  if (remarks->len > n)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text, ngettext ("And %u more, which “rung check” lists.",
                                              "And %u more, which “rung check” lists.",
                                              remarks->len - n),
                              remarks->len - n);
    }
}

/**
 * rung_window_show_figures:
 * @self: a window
 *
 * Says what in the file of the document may be mistaken, and if it was saved with
 * other figures than count now.
 */
void
rung_window_show_figures (RungWindow *self)
{
  const RungDocument *document = rung_session_get_document (self->session);
  g_auto (GStrv) now = rung_packs_list_editions (rung_session_get_tables (self->session));
  g_autofree char *editions = rung_phrase_editions ((const char *const *) document->figures,
                                                    (const char *const *) now);
  g_autoptr (GString) text = g_string_new (NULL);

  append_remarks (text, document->remarks);
  if (editions != NULL)
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", editions);
  if (text->len > 0)
    rung_window_show_problem (self, text->str, FALSE);
}
