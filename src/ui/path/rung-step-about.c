/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-step-about.h"

#include <glib/gi18n-lib.h>

#include "report/kit/rung-format.h"
#include "report/phrases/rung-phrases.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-page.h"

static void
add_line (GtkWidget  *about,
          const char *title,
          const char *text,
          const char *css_class)
{
  g_autofree char *line = NULL;

  if (text == NULL || *text == '\0')
    return;
  line = title != NULL ? g_strdup_printf (C_("title of a line, and the line", "%s: %s"), title,
                                          text) : g_strdup (text);
  gtk_box_append (GTK_BOX (about), rung_page_create_label (line, css_class));
}

static char *
dup_before (const RungRoadmapStep *step,
            const RungTables      *tables)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; step->after != NULL && step->after[i] != NULL; i++)
    {
      const RungRoadmapStep *before = rung_tables_find_step (tables, step->after[i]);

      if (before != NULL)
        g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", before->title);
    }
  return g_strdup (out->str);
}

static void
add_resources (GtkWidget             *about,
               const RungRoadmapStep *step)
{
  GtkWidget *box = rung_wrap_new ();

  if (step->n_resources == 0)
    return;
  rung_wrap_append (RUNG_WRAP (box), gtk_label_new (_("Where:")));
  for (guint i = 0; i < step->n_resources; i++)
    {
      const RungResource *resource = &step->resources[i];

      if (resource->href == NULL)
        rung_wrap_append (RUNG_WRAP (box), gtk_label_new (resource->title));
      else
        {
          GtkWidget *link = gtk_link_button_new_with_label (resource->href, resource->title);

          gtk_widget_add_css_class (link, "quiet");
          rung_wrap_append (RUNG_WRAP (box), link);
        }
    }
  gtk_box_append (GTK_BOX (about), box);
}

static void
add_hours (GtkWidget             *about,
           const RungRoadmapStep *step)
{
  g_autofree char *source = rung_phrase_source (step->hours_source);
  g_autofree char *cost = rung_format_money (step->cost);
  g_autofree char *paid = step->cost > 0.0
                          ? g_strdup_printf (_("about $%s out of pocket"), cost)
                          : step->gives_education != NULL
                          ? g_strdup (_("fees not counted here"))
                          : g_strdup (_("free"));
  g_autofree char *line = g_strdup_printf (_("%.0f to %.0f hours, %s. Hours: %s (%s)."),
                                           step->hours_low,
                                           step->hours_high, paid,
                                           *source != '\0' ? source : _("no source"),
                                           rung_status_get_title (step->hours_status));

  add_line (about, NULL, line, "note");
  add_line (about, NULL, step->hours_note, "note");
}

/**
 * rung_step_about_new:
 * @step: a step of the roadmap
 * @tables: the figures
 *
 * Returns: (transfer floating): what it is about
 */
GtkWidget *
rung_step_about_new (const RungRoadmapStep *step,
                     const RungTables      *tables)
{
  GtkWidget *about = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *before = dup_before (step, tables);

  add_line (about, NULL, step->advice, NULL);
  add_line (about, _("Done when"), step->done_when, NULL);
  add_line (about, _("Opens"), step->unlocks, NULL);
  add_line (about, _("After"), before, NULL);
  add_resources (about, step);
  add_line (about, NULL, step->note, "note");
  add_hours (about, step);
  return about;
}
