/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "ui/window/rung-application.h"

/* How long until the first picture, how much processor time until a second later, when nothing is
 * left to do, and how much memory then, against an empty window of the same toolkit: each in a
 * process of its own, by turns, in one run. Called with a role it is one of those processes. */

#define ROUNDS 9

typedef enum
{
  PICTURE,                  /* microseconds */
  WORK,                     /* microseconds of all threads */
  MEMORY,                   /* kilobytes, what is shared counted in proportion */
  N_FIGURES,
} Figure;

static const struct
{
  const char *name;
  const char *unit;
  double scale;
  double bar;
} figures[] = {
  [PICTURE] = { "first picture", "ms", 1e3, 1.3 },
  [WORK] = { "processor time", "ms", 1e3, 1.6 },
  [MEMORY] = { "memory", "MB", 1024.0, 1.2 },
};

static gint64 picture;      /* when it was there */

static gint64
get_kilobytes (void)
{
  g_autofree char *text = NULL;
  const char *line = NULL;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &text, NULL, NULL))
    return 0;
  line = strstr (text, "\nPss:");
  return line != NULL ? g_ascii_strtoll (line + strlen ("\nPss:"), NULL, 10) : 0;
}

static gint64
get_work (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static gboolean
quiet_cb (gpointer data)
{
  g_print ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", picture, get_work (),
           get_kilobytes ());
  _exit (0);
}

static void
painted_cb (void)
{
  if (picture > 0)
    return;
  picture = g_get_monotonic_time () - g_ascii_strtoll (g_getenv ("BENCH_STARTED"), NULL, 10);
  g_timeout_add_seconds (1, quiet_cb, NULL);
}

static void
realize_cb (GtkWidget *window)
{
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (painted_cb),
                    NULL);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWidget      *window)
{
  g_signal_connect (window, "realize", G_CALLBACK (realize_cb), NULL);
}

static void
activate_empty_cb (GtkApplication *application)
{
  GtkWidget *window = gtk_application_window_new (application);

  gtk_window_set_default_size (GTK_WINDOW (window), 1280, 800);
  gtk_window_present (GTK_WINDOW (window));
}

static int
run_empty (void)
{
  g_autoptr (GtkApplication) application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
  g_signal_connect (application, "activate", G_CALLBACK (activate_empty_cb), NULL);
  return g_application_run (G_APPLICATION (application), 0, NULL);
}

static int
run_rung (char *sample)
{
  char *argv[] = { (char *) "rung", sample, NULL };
  g_autoptr (RungApplication) application = rung_application_new (g_getenv ("RUNG_DATA_DIR"));

  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE);
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);
  return g_application_run (G_APPLICATION (application), 2, argv);
}

static gboolean
measure (const char *self,
         const char *role,
         const char *sample,
         gint64     *values)
{
  const char *argv[] = { self, role, sample, NULL };
  g_autofree char *out = NULL;
  g_autofree char *started = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_monotonic_time ());

  g_setenv ("BENCH_STARTED", started, TRUE);
  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, NULL, NULL,
                     NULL))
    return FALSE;
  return sscanf (out, "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT,
                 &values[PICTURE], &values[WORK], &values[MEMORY]) == N_FIGURES;
}

static int
compare (const void *a,
         const void *b)
{
  gint64 left = *(const gint64 *) a;
  gint64 right = *(const gint64 *) b;

  return left < right ? -1 : left > right;
}

static void
print (Figure figure,
       gint64 values[2][ROUNDS][N_FIGURES])
{
  double medians[2];

  for (guint i = 0; i < 2; i++)
    {
      gint64 sorted[ROUNDS];

      for (guint k = 0; k < ROUNDS; k++)
        sorted[k] = values[i][k][figure];
      qsort (sorted, ROUNDS, sizeof (gint64), compare);
      medians[i] = (double) sorted[ROUNDS / 2] / figures[figure].scale;
    }
  g_print ("%s: %.1f %s, empty window %.1f %s, ratio %.2f (bar %.1f)\n", figures[figure].name,
           medians[1], figures[figure].unit, medians[0], figures[figure].unit,
           medians[1] / medians[0], figures[figure].bar);
}

int
main (int    argc,
      char **argv)
{
  gint64 values[2][ROUNDS][N_FIGURES];
  g_autofree char *sample = g_build_filename (g_getenv ("RUNG_DATA_DIR"), "samples",
                                              "three-offers.rung", NULL);

  if (argc > 2)
    return g_str_equal (argv[1], "empty") ? run_empty () : run_rung (argv[2]);
  for (int i = 0; i < ROUNDS; i++)
    if (!measure (argv[0], "empty", sample, values[0][i])
        || !measure (argv[0], "rung", sample, values[1][i]))
      {
        g_print ("start: skipped, no window could be opened\n");
        return 77;
      }
  for (Figure figure = 0; figure < N_FIGURES; figure++)
    print (figure, values);
  return 0;
}
