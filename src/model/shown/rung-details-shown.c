/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-details-shown.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-answer-phrases.h"

struct _RungDetailsShown
{
  RungShown parent_instance;
};

G_DEFINE_FINAL_TYPE (RungDetailsShown, rung_details_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_DETAILS_SHOWN_FALLS] = { "falls", RUNG_SHOWN_TEXT },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_DETAILS_SHOWN_FIELDS);

static void
rung_details_shown_class_init (RungDetailsShownClass *klass)
{
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_details_shown_init (RungDetailsShown *self)
{
}

/**
 * rung_details_shown_update:
 * @self: what is shown
 * @stack: (nullable): pay of the offer by year
 *
 * Says where pay falls from one year to the next.
 */
void
rung_details_shown_update (RungDetailsShown *self,
                           const RungStack  *stack)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) falls = stack != NULL ? rung_stack_get_falls (stack) : NULL;

  for (guint i = 0; falls != NULL && i < falls->len; i++)
    {
      g_autofree char *line = rung_phrase_fall (&g_array_index (falls, RungFall, i));

      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
    }
  if (falls != NULL && falls->len == 0)
    g_string_append (text, _("Pay never drops more than 5% from one year to the next."));
  rung_shown_set_text (RUNG_SHOWN (self), RUNG_DETAILS_SHOWN_FALLS, text->str);
}
