/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "harness.h"

#include <string.h>

#include "ui/kit/rung-refresh.h"
#include "ui/parts/rung-answer-page.h"

/* A timer due later than this is for a person, such as the one that takes a toast away; those of a
 * frame are due sooner. Milliseconds. */
#define FAR_OFF 50
#define LONGEST 30              /* seconds a window may take to come to rest */

/* One for the whole run: its name on the bus can be had only once. */
static RungApplication *application;

RungApplication *
harness_get_application (void)
{
  return application;
}

/* Every search finds at once, and does not wait for the next letter. */
static gboolean
realize_cb (GSignalInvocationHint *hint,
            guint                  n_values,
            const GValue          *values,
            gpointer               data)
{
  GObject *widget = g_value_get_object (values);

  if (GTK_IS_SEARCH_ENTRY (widget))
    gtk_search_entry_set_search_delay (GTK_SEARCH_ENTRY (widget), 0);
  return TRUE;
}

/* Nothing moves by itself, and nothing waits for a person to stop typing. */
static void
make_quick (void)
{
  GTypeClass *widgets = g_type_class_ref (GTK_TYPE_WIDGET);

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink",
                FALSE, NULL);
  g_signal_add_emission_hook (g_signal_lookup ("realize", GTK_TYPE_WIDGET), 0, realize_cb, NULL,
                              NULL);
  rung_refresh_set_pause (0);
  g_type_class_unref (widgets);
}

/* In a home of its own. FALSE where there is no display, which is said. */
gboolean
harness_init (int    *argc,
              char ***argv)
{
  g_autofree char *home = g_dir_make_tmp ("rung-home-XXXXXX", NULL);

  g_setenv ("XDG_DATA_HOME", home, TRUE);
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_setenv ("XDG_STATE_HOME", home, TRUE);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      return FALSE;
    }
  /* gtk_test_init() would abort where there is no display. */
  g_test_init (argc, argv, NULL);
  make_quick ();
  application = rung_application_new (g_getenv ("RUNG_DATA_DIR"));
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  return TRUE;
}

GFile *
harness_get_sample (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("RUNG_DATA_DIR"), "samples",
                                            "three-offers.rung", NULL);

  return g_file_new_for_path (path);
}

/* Milliseconds until the next timer of the main loop, -1 if there is none, 0 if something waits. */
static int
get_time_to_next (void)
{
  GMainContext *context = g_main_context_default ();
  int priority = 0;
  int timeout = 0;

  g_assert_true (g_main_context_acquire (context));
  if (!g_main_context_prepare (context, &priority))
    g_main_context_query (context, priority, &timeout, NULL, 0);
  g_main_context_release (context);
  return timeout;
}

/* Whether a worker of any window is under way. */
static gboolean
is_simulating (void)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (application));

  for (GList *l = windows; l != NULL; l = l->next)
    if (RUNG_IS_WINDOW (l->data))
      {
        RungSession *session = rung_window_get_session (l->data);

        if (rung_simulator_is_running (rung_session_get_simulator (session)))
          return TRUE;
      }
  return FALSE;
}

/* Lets the window lay itself out and paint, what is out of sight follow and the futures come, until
 * nothing waits in the main loop but the timers of what a person reads for seconds. */
void
harness_settle (void)
{
  gint64 deadline = g_get_monotonic_time () + LONGEST * G_USEC_PER_SEC;
  int timeout = 0;

  do
    {
      while (g_main_context_iteration (NULL, FALSE))
        if (g_get_monotonic_time () > deadline)
          g_error ("The window does not come to rest within %d seconds", LONGEST);
      /* What the server still has to say to what was painted. */
      gdk_display_sync (gdk_display_get_default ());
      if (g_main_context_pending (NULL))
        continue;
      timeout = get_time_to_next ();
      if ((timeout < 0 || timeout >= FAR_OFF) && !is_simulating ())
        return;
      g_main_context_iteration (NULL, TRUE);
    }
  while (g_get_monotonic_time () < deadline);
  g_error ("The window does not come to rest within %d seconds", LONGEST);
}

void
harness_set_up (Harness       *self,
                gconstpointer  sample)
{
  g_autoptr (GFile) file = harness_get_sample ();

  if (sample != NULL)
    g_application_open (G_APPLICATION (application), &file, 1, "");
  else
    g_application_activate (G_APPLICATION (application));
  harness_settle ();
  self->window = RUNG_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  g_assert_nonnull (self->window);
  self->session = rung_window_get_session (self->window);
}

/* Nothing holds on to a window that is closed, nor to its document. */
void
harness_tear_down (Harness       *self,
                   gconstpointer  sample)
{
  gpointer window = self->window;
  gpointer session = self->session;

  g_object_add_weak_pointer (window, &window);
  g_object_add_weak_pointer (session, &session);
  gtk_window_destroy (GTK_WINDOW (self->window));
  harness_settle ();
  g_assert_null (window);
  g_assert_null (session);
}

void
harness_add (const char *path,
             gboolean    with_sample,
             void      (*test) (Harness *, gconstpointer))
{
  g_test_add (path, Harness, with_sample ? "sample" : NULL, harness_set_up, test,
              harness_tear_down);
}

/* The first widget that the predicate holds for, in the order of the page. */
GtkWidget *
harness_find (GtkWidget        *root,
              HarnessPredicate  predicate,
              const void       *data)
{
  if (predicate (root, data))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = harness_find (child, predicate, data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

typedef struct
{
  HarnessPredicate predicate;
  const void *data;
} Mapped;

static gboolean
is_mapped (GtkWidget  *widget,
           const void *data)
{
  const Mapped *mapped = data;

  return gtk_widget_get_mapped (widget) && mapped->predicate (widget, mapped->data);
}

/* The same, of what is on the screen. */
GtkWidget *
harness_find_mapped (GtkWidget        *root,
                     HarnessPredicate  predicate,
                     const void       *data)
{
  Mapped mapped = { predicate, data };

  return harness_find (root, is_mapped, &mapped);
}

typedef struct
{
  GType type;
  guint n;
} Nth;

static gboolean
is_nth (GtkWidget  *widget,
        const void *data)
{
  Nth *nth = (Nth *) data;

  return G_TYPE_CHECK_INSTANCE_TYPE (widget, nth->type) && nth->n-- == 0;
}

static gboolean
is_shown_page (GtkWidget  *widget,
               const void *data)
{
  return RUNG_IS_ANSWER_PAGE (widget) && gtk_widget_get_mapped (widget);
}

/* Turns to a section of the page that is shown, and gives its view. */
GtkWidget *
harness_show_section (Harness    *self,
                      const char *name)
{
  GtkWidget *page = harness_find (GTK_WIDGET (self->window), is_shown_page, NULL);
  GtkWidget *view = NULL;

  g_assert_nonnull (page);
  view = rung_answer_page_show_section (RUNG_ANSWER_PAGE (page), name);
  harness_settle ();
  return view;
}

/* It is there, or the test fails. */
GtkWidget *
harness_find_nth (GtkWidget *root,
                  GType      type,
                  guint      n)
{
  Nth nth = { type, n };
  GtkWidget *found = harness_find (root, is_nth, &nth);

  g_assert_nonnull (found);
  return found;
}

/* Whether it is a label that holds the words, seen or not. */
gboolean
harness_is_label (GtkWidget  *widget,
                  const void *part)
{
  return GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), part) != NULL;
}

/* Whether it is a label on the screen with these words and no others. */
gboolean
harness_is_exactly (GtkWidget  *widget,
                    const void *text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
         && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

/* The field that a label names; it is there, or the test fails. */
GtkEditable *
harness_find_entry (Harness    *self,
                    const char *label)
{
  GtkWidget *found = harness_find (GTK_WIDGET (self->window), harness_is_exactly, label);

  g_assert_nonnull (found);
  return GTK_EDITABLE (gtk_label_get_mnemonic_widget (GTK_LABEL (found)));
}

static gboolean
is_of_type (GtkWidget  *widget,
            const void *type)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, *(const GType *) type);
}

/* A control needs a name of its own; what only holds others does not. */
static gboolean
needs_a_name (GtkWidget *widget)
{
  return gtk_widget_get_focusable (widget) && gtk_widget_is_sensitive (widget)
         && !GTK_IS_SCROLLED_WINDOW (widget) && !GTK_IS_TEXT (widget) && !GTK_IS_WINDOW (widget)
         && !GTK_IS_LIST_BOX (widget) && !GTK_IS_LABEL (widget)
         && !g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkListItemWidget")
         && !g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkColumnListItemWidget")
         && !g_str_has_prefix (G_OBJECT_TYPE_NAME (widget), "GtkColumn")
         && !g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkListView");
}

static gboolean
has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  GType label = GTK_TYPE_LABEL;
  GtkWidget *text = NULL;

  if (gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL)
      || gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    return TRUE;
  /* The inner button of a menu button or a drop-down speaks for its parent. */
  if (GTK_IS_TOGGLE_BUTTON (widget)
      && (GTK_IS_MENU_BUTTON (gtk_widget_get_parent (widget))
          || GTK_IS_DROP_DOWN (gtk_widget_get_parent (widget))))
    return has_name (gtk_widget_get_parent (widget));
  /* So do the buttons of GTK's own in a spin button, which later versions can focus. */
  if (GTK_IS_SPIN_BUTTON (gtk_widget_get_parent (widget)))
    return has_name (gtk_widget_get_parent (widget));
  text = harness_find_mapped (widget, is_of_type, &label);
  return text != NULL && *gtk_label_get_text (GTK_LABEL (text)) != '\0';
}

/* Asserts that every control that is on the screen has a name, and counts them. */
guint
harness_check_names (GtkWidget *widget)
{
  guint n_checked = 0;

  if (!gtk_widget_get_mapped (widget))
    return 0;
  if (needs_a_name (widget))
    {
      if (!has_name (widget))
        g_test_message ("%s in %s has no name", G_OBJECT_TYPE_NAME (widget),
                        G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)));
      g_assert_true (has_name (widget));
      n_checked++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_checked += harness_check_names (child);
  return n_checked;
}

/* A key, as the controller of the widget gets it. */
void
harness_press (GtkWidget *widget,
               guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &is_handled);
    }
  g_assert_true (is_handled);
  harness_settle ();
}
