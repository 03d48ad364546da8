/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-pair-view.h"

#include "model/shown/rung-line.h"
#include "model/shown/rung-pair-shown.h"

struct _RungPairView
{
  RungSection parent_instance;
  GtkDropDown *first;
  GtkDropDown *second;
};

G_DEFINE_FINAL_TYPE (RungPairView, rung_pair_view, RUNG_TYPE_SECTION)

static char *
dup_chosen (GtkDropDown *choice)
{
  RungShown *line = gtk_drop_down_get_selected_item (choice);

  return g_strdup (line != NULL ? rung_shown_get_text (line, RUNG_LINE_ID) : "");
}

/* What was chosen stays chosen wherever its line goes. */
static void
rung_pair_view_update (RungSection *section)
{
  RungPairView *self = RUNG_PAIR_VIEW (section);
  RungPairShown *shown = rung_section_get_shown (section);
  const RungResults *results = rung_section_get_results (section);
  g_autofree char *first = dup_chosen (self->first);
  g_autofree char *second = dup_chosen (self->second);

  rung_pair_shown_update (shown, results);
  gtk_drop_down_set_selected (self->first, rung_pair_shown_find (shown, first));
  gtk_drop_down_set_selected (self->second, rung_pair_shown_find (shown, second));
  rung_pair_shown_choose (shown, results, gtk_drop_down_get_selected (self->first),
                          gtk_drop_down_get_selected (self->second));
}

static void
rung_pair_view_class_init (RungPairViewClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->update = rung_pair_view_update;
  section_class->shows_at_once = TRUE;
  g_type_ensure (RUNG_TYPE_LINE);
  rung_section_class_set_template (section_class, "worth/pair-view", RUNG_TYPE_PAIR_SHOWN);
  gtk_widget_class_bind_template_child (widget_class, RungPairView, first);
  gtk_widget_class_bind_template_child (widget_class, RungPairView, second);
  gtk_widget_class_bind_template_callback (widget_class, rung_section_queue);
}

static void
rung_pair_view_init (RungPairView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
