/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <stdlib.h>
#include <time.h>

#include "ui/parts/rung-answer-page.h"
#include "ui/window/rung-application.h"
#include "ui/window/rung-window.h"

/* How long the main thread works on what a person does, until the picture that shows it: keys,
 * pages, the wheel. An entry alone in a window of the same run says what the toolkit takes. */

#define ROUNDS 40
#define PAUSE 160           /* milliseconds without anything to do, between two keys */

typedef struct
{
  double wall[ROUNDS];      /* milliseconds */
  double work[ROUNDS];      /* of the main thread's processor time */
  double all[ROUNDS];       /* the same with what follows the first picture */
  double last[ROUNDS];      /* until the last picture */
  guint n;
} Times;

typedef void (*Act) (gpointer target, guint round);

static gboolean was_painted;
static gint64 painted;      /* when the last picture was made */

static double
get_work (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static void
painted_cb (void)
{
  was_painted = TRUE;
  painted = g_get_monotonic_time ();
}

static gboolean
stop_cb (gpointer is_over)
{
  *(gboolean *) is_over = TRUE;
  return G_SOURCE_REMOVE;
}

static void
rest (guint milliseconds)
{
  gboolean is_over = FALSE;

  g_timeout_add (milliseconds, stop_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
}

/* What is done, everything the main thread does until it is on the screen, and what follows. */
static void
take_time (Times   *times,
           Act      act,
           gpointer target,
           guint    round,
           guint    pause)
{
  gint64 began = g_get_monotonic_time ();
  double work = get_work ();
  gboolean is_over = FALSE;
  guint longest = g_timeout_add_seconds (2, stop_cb, &is_over);

  was_painted = FALSE;
  act (target, round);
  while (!was_painted && !is_over)
    g_main_context_iteration (NULL, TRUE);
  times->work[times->n] = get_work () - work;
  times->wall[times->n] = (double) (g_get_monotonic_time () - began) / 1e3;
  if (!is_over)
    g_source_remove (longest);
  if (pause > 0)
    rest (pause);
  times->all[times->n] = get_work () - work;
  times->last[times->n++] = (double) (painted - began) / 1e3;
}

static int
compare (const void *a,
         const void *b)
{
  double left = *(const double *) a;
  double right = *(const double *) b;

  return left < right ? -1 : left > right;
}

static double
pick (const Times *times,
      const double *values,
      double        share)
{
  double sorted[ROUNDS];

  memcpy (sorted, values, times->n * sizeof (double));
  qsort (sorted, times->n, sizeof (double), compare);
  return sorted[MIN ((guint) (share * times->n), times->n - 1)];
}

static void
print (const char  *name,
       const Times *times,
       double       entry,
       const char  *bar)
{
  double median = pick (times, times->work, 0.5);

  g_print ("%s (%s): %.1f ms of work, 95th percentile %.1f, %.1f times an entry alone; "
           "on the clock %.1f and %.1f; the last picture after %.1f ms, %.1f ms of work in all\n",
           name, bar, median, pick (times, times->work, 0.95), median / entry,
           pick (times, times->wall, 0.5), pick (times, times->wall, 0.95),
           pick (times, times->last, 0.5), pick (times, times->all, 0.5));
}

static void
type_cb (gpointer entry,
         guint    round)
{
  int end = (int) g_utf8_strlen (gtk_editable_get_text (entry), -1);

  if (round % 2 == 0)
    gtk_editable_insert_text (entry, "1", 1, &end);
  else
    gtk_editable_delete_text (entry, end - 1, end);
}

static void
scroll_cb (gpointer adjustment,
           guint    round)
{
  gtk_adjustment_set_value (adjustment, 20.0 * (round % 30));
}

static void
show_page_cb (gpointer page,
              guint    round)
{
  GtkWidget *window = GTK_WIDGET (gtk_application_get_active_window (
    GTK_APPLICATION (g_application_get_default ())));

  gtk_widget_activate_action (window, "win.show-page", "s", page);
}

static Times
repeat (Act      act,
        gpointer target,
        guint    n,
        guint    pause)
{
  Times times = { .n = 0 };

  for (guint i = 0; i < n; i++)
    take_time (&times, act, target, i, pause);
  return times;
}

/* The field that a label names. */
static GtkEditable *
find_field (GtkWidget  *root,
            const char *label)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root)
      && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), label))
    return GTK_EDITABLE (gtk_label_get_mnemonic_widget (GTK_LABEL (root)));
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkEditable *found = find_field (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* What scrolls the largest part of a page. */
static void
find_page (GtkWidget      *root,
           GtkAdjustment **page)
{
  if (GTK_IS_SCROLLED_WINDOW (root) && gtk_widget_get_mapped (root))
    {
      GtkAdjustment *own = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (root));

      if (gtk_widget_get_ancestor (root, RUNG_TYPE_ANSWER_PAGE) != NULL)
        *page = own;
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    find_page (child, page);
}

static void
watch (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb),
                    NULL);
}

static double
measure_entry (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *entry = gtk_entry_new ();
  Times times;

  gtk_window_set_child (GTK_WINDOW (window), entry);
  gtk_window_present (GTK_WINDOW (window));
  watch (window);
  rest (500);
  times = repeat (type_cb, entry, ROUNDS, PAUSE);
  gtk_window_destroy (GTK_WINDOW (window));
  print ("key in an entry alone", &times, pick (&times, times.work, 0.5), "no bar");
  return pick (&times, times.work, 0.5);
}

static void
measure_page (const char *page,
              double      entry,
              const char *bar)
{
  Times times = repeat (show_page_cb, (gpointer) page, 1, 600);
  g_autofree char *name = g_strdup_printf ("first visit of %s", page);

  print (name, &times, entry, bar);
}

/* As many pictures as the main thread can make in a second. */
static void
measure_scrolling (GtkWidget  *window,
                   const char *name)
{
  GtkAdjustment *page = NULL;
  Times times;

  find_page (window, &page);
  times = repeat (scroll_cb, page, ROUNDS, 0);
  g_print ("scrolling %s: %.0f pictures a second by work, %.0f on the clock (bar 50)\n", name,
           1e3 / pick (&times, times.work, 0.5), 1e3 / pick (&times, times.wall, 0.5));
}

static void
measure_window (GtkWidget *window,
                double     entry)
{
  Times times;

  watch (window);
  rest (1500);
  /* Without a comma, which another digit would put in the wrong place. */
  gtk_editable_set_text (find_field (window, "Base pay"), "210000");
  rest (500);
  times = repeat (type_cb, find_field (window, "Base pay"), ROUNDS, PAUSE);
  print ("key in Base pay", &times, entry, "bar 8 and 16.7");
  measure_scrolling (window, "Offers");
  measure_page ("worth", entry, "bar 100");
  gtk_editable_set_text (find_field (window, "Years of experience"), "1");
  rest (500);
  times = repeat (type_cb, find_field (window, "Years of experience"), ROUNDS, PAUSE);
  print ("key in Years, with Worth", &times, entry, "bar 16.7");
  measure_page ("path", entry, "no bar");
  measure_page ("market", entry, "bar 150");
  rest (500);
  measure_scrolling (window, "Market");
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *path = g_build_filename (g_getenv ("RUNG_DATA_DIR"), "samples",
                                            "three-offers.rung", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (RungApplication) application = NULL;
  double entry = 0.0;

  if (!gtk_init_check ())
    {
      g_print ("window: skipped, no window could be opened\n");
      return 77;
    }
  g_object_set (gtk_settings_get_default (), "gtk-cursor-blink", FALSE, NULL);
  application = rung_application_new (g_getenv ("RUNG_DATA_DIR"));
  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  if (!g_application_register (G_APPLICATION (application), NULL, NULL))
    return 77;
  g_application_set_default (G_APPLICATION (application));
  entry = measure_entry ();
  g_application_open (G_APPLICATION (application), &file, 1, "");
  measure_window (GTK_WIDGET (gtk_application_get_active_window (GTK_APPLICATION (application))),
                  entry);
  return 0;
}
