/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-page.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-road-phrases.h"
#include "ui/kit/rung-wrap.h"
#include "ui/parts/rung-page.h"
#include "ui/parts/rung-switch.h"

#include "rung-gaps-view.h"
#include "rung-ladder-view.h"
#include "rung-outlook-view.h"
#include "rung-paths-view.h"
#include "rung-plan-menu.h"
#include "rung-steps-view.h"
#include "rung-studies-view.h"

typedef enum
{
  VIEW_LADDER,
  VIEW_PATHS,
  VIEW_STUDIES,
  VIEW_SKILLS,
  VIEW_STEPS,
  VIEW_OUTLOOK,
  N_VIEWS,
} View;

struct _RungPathPage
{
  GtkWidget parent_instance;
  RungSession *session;
  GtkWidget *scrolled;
  GtkWidget *answer;
  GtkWidget *next;
  GtkWidget *switcher;
  GtkWidget *stack;
  GtkWidget *views[N_VIEWS]; /* NULL until first shown */
};

G_DEFINE_FINAL_TYPE (RungPathPage, rung_path_page, GTK_TYPE_WIDGET)

static char *
dup_answer (RungPathPage *self)
{
  const RungTables *tables = rung_session_get_tables (self->session);
  int rung = rung_roadmap_find_rung (rung_session_get_tables (self->session),
                                     rung_session_get_document (self->session));
  const char *title = NULL;

  if (rung < 0)
    return g_strdup (_("Tell your level or your years to find your rung"));
  title = ((const RungLadderLevel *) g_ptr_array_index (tables->ladder_levels,
                                                        (guint) rung))->title;
  return *rung_session_get_document (self->session)->profile.level != '\0'
         ? g_strdup_printf (_("You stand at %s"), title)
         : g_strdup_printf (_("Your years put you at %s"), title);
}

static void
update (RungPathPage *self)
{
  GArray *rows = rung_results_get_roadmap (rung_session_get_results (self->session));
  const RungDocument *document = rung_session_get_document (self->session);
  RungRoadmapProgress progress;
  g_autofree char *answer = NULL;
  g_autofree char *done = NULL;
  g_autofree char *next = NULL;
  g_autofree char *line = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  answer = dup_answer (self);
  rung_roadmap_get_progress (rows, document, &progress);
  done = rung_phrase_progress (&progress);
  next = rung_phrase_next_step (rows, document);
  line = g_strdup_printf (_("Behind you: %s. %s"), done, next);
  gtk_label_set_text (GTK_LABEL (self->answer), answer);
  gtk_label_set_text (GTK_LABEL (self->next), line);
}

static void
show_path_cb (RungPathPage *self,
              guint         path)
{
  rung_switch_set_selected (RUNG_SWITCH (self->switcher), VIEW_PATHS);
  rung_paths_view_select (RUNG_PATHS_VIEW (self->views[VIEW_PATHS]), path);
}

static GtkWidget *
create_view (RungPathPage *self,
             View          view)
{
  GtkWidget *widget = NULL;

  switch (view)
    {
    case VIEW_LADDER: widget = rung_ladder_view_new (self->session); break;
    case VIEW_PATHS: return rung_paths_view_new (self->session);
    case VIEW_STUDIES: widget = rung_studies_view_new (self->session); break;
    case VIEW_SKILLS: return rung_gaps_view_new (self->session);
    case VIEW_STEPS: return rung_steps_view_new (self->session);
    case VIEW_OUTLOOK:
    case N_VIEWS:
    default: return rung_outlook_view_new (self->session);
    }
  g_signal_connect_object (widget, "path-added", G_CALLBACK (show_path_cb), self,
                           G_CONNECT_SWAPPED);
  return widget;
}

/* A part of the page is built when it is first shown. */
static void
show_view (RungPathPage *self)
{
  View view = (View) rung_switch_get_selected (RUNG_SWITCH (self->switcher));

  if (self->views[view] == NULL)
    {
      self->views[view] = create_view (self, view);
      gtk_stack_add_child (GTK_STACK (self->stack), self->views[view]);
    }
  gtk_stack_set_visible_child (GTK_STACK (self->stack), self->views[view]);
}

static void
rung_path_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rung_path_page_parent_class)->map (widget);
  update (RUNG_PATH_PAGE (widget));
}

static void
rung_path_page_dispose (GObject *object)
{
  RungPathPage *self = RUNG_PATH_PAGE (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (rung_path_page_parent_class)->dispose (object);
}

static void
rung_path_page_class_init (RungPathPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = rung_path_page_dispose;
  GTK_WIDGET_CLASS (klass)->map = rung_path_page_map;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
rung_path_page_init (RungPathPage *self)
{
}

static GtkWidget *
create_export (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  rung_plan_menu_fill (menu);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (button), _("Export"));
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _("The whole plan as a file"));
  gtk_widget_add_css_class (button, "flat");
  return button;
}

static void
build (RungPathPage *self)
{
  static const char *const titles[] = {
    N_("Ladder"), N_("Paths"), N_("Studying"), N_("Skills"), N_("Steps"), N_("Outlook"), NULL,
  };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = rung_wrap_new ();

  self->answer = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS,
                               "xalign", 0.0f, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (self->answer, "answer");
  self->next = rung_page_create_label (NULL, NULL);
  self->switcher = rung_page_create_switch (_("Part of the road ahead"), titles);
  gtk_widget_add_css_class (self->switcher, "tight");
  self->stack = gtk_stack_new ();
  gtk_stack_set_hhomogeneous (GTK_STACK (self->stack), FALSE);
  gtk_stack_set_vhomogeneous (GTK_STACK (self->stack), FALSE);
  g_signal_connect_object (self->switcher, "notify::selected", G_CALLBACK (show_view), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (head), self->answer);
  gtk_box_append (GTK_BOX (head), self->next);
  gtk_box_append (GTK_BOX (box), head);
  rung_wrap_append (RUNG_WRAP (line), self->switcher);
  rung_wrap_append (RUNG_WRAP (line), create_export ());
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), self->stack);
  self->scrolled = rung_page_create_scroller (box);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
  show_view (self);
}

/**
 * rung_path_page_new:
 * @session: the session
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
rung_path_page_new (RungSession *session)
{
  RungPathPage *self = g_object_new (RUNG_TYPE_PATH_PAGE, NULL);

  self->session = g_object_ref (session);
  build (self);
  g_signal_connect_object (session, "recomputed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
