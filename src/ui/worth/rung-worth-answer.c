/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-worth-answer.h"

#include <glib/gi18n-lib.h>

#include "model/session/rung-session-look.h"
#include "model/shown/rung-worth-shown.h"
#include "model/workspace/rung-workspace-plan.h"

struct _RungWorthAnswer
{
  RungSection parent_instance;
};

G_DEFINE_FINAL_TYPE (RungWorthAnswer, rung_worth_answer, RUNG_TYPE_SECTION)

static void
rung_worth_answer_update (RungSection *section)
{
  rung_worth_shown_update (rung_section_get_shown (section), rung_section_get_session (section));
}

/* The answer comes in the frame of the figure that was typed. */
static void
recomputed_cb (RungSection *section)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (section)))
    rung_worth_answer_update (section);
}

static void
rung_worth_answer_set_up (RungSection *section)
{
  g_signal_connect_object (rung_section_get_session (section), "recomputed",
                           G_CALLBACK (recomputed_cb), section, G_CONNECT_SWAPPED);
}

static void
end_cb (RungSection *section)
{
  rung_session_preview_step (rung_section_get_session (section), NULL);
}

static void
done_cb (RungSection *section)
{
  RungSession *session = rung_section_get_session (section);
  const RungRoadmapStep *step = rung_tables_find_step (rung_session_get_tables (session),
                                                       rung_session_get_preview (session));
  g_autofree char *text = NULL;

  if (step == NULL)
    return;
  text = g_strdup_printf (_("Done: %s"), step->title);
  rung_workspace_set_step (rung_session_get_workspace (session), step->id, "done");
  gtk_widget_activate_action (GTK_WIDGET (section), "win.announce-edit", "s", text);
}

static void
rung_worth_answer_class_init (RungWorthAnswerClass *klass)
{
  RungSectionClass *section_class = RUNG_SECTION_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  section_class->set_up = rung_worth_answer_set_up;
  section_class->update = rung_worth_answer_update;
  section_class->shows_at_once = TRUE;
  rung_section_class_set_template (section_class, "worth/answer", RUNG_TYPE_WORTH_SHOWN);
  gtk_widget_class_bind_template_callback (widget_class, end_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
}

static void
rung_worth_answer_init (RungWorthAnswer *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
