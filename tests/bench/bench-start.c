/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "ui/window/rung-application.h"

/* How long until the first picture, and how much memory, against an empty
 * window of the same toolkit: each in a process of its own, by turns, in one
 * run. Called with a role it is one of those processes. */

#define ROUNDS 15

static gint64
get_kilobytes (void)
{
  g_autofree char *text = NULL;
  char **fields = NULL;
  gint64 pages = 0;

  if (!g_file_get_contents ("/proc/self/statm", &text, NULL, NULL))
    return 0;
  fields = g_strsplit (text, " ", -1);
  pages = g_ascii_strtoll (fields[1], NULL, 10);
  g_strfreev (fields);
  return pages * sysconf (_SC_PAGESIZE) / 1024;
}

static void
painted_cb (void)
{
  gint64 started = g_ascii_strtoll (g_getenv ("BENCH_STARTED"), NULL, 10);

  g_print ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", g_get_monotonic_time () - started,
           get_kilobytes ());
  _exit (0);
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
         gint64     *microseconds,
         gint64     *kilobytes)
{
  const char *argv[] = { self, role, sample, NULL };
  g_autofree char *out = NULL;
  g_autofree char *started = g_strdup_printf ("%" G_GINT64_FORMAT, g_get_monotonic_time ());

  g_setenv ("BENCH_STARTED", started, TRUE);
  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, NULL, NULL,
                     NULL))
    return FALSE;
  return sscanf (out, "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT, microseconds, kilobytes) == 2;
}

static int
compare (const void *a,
         const void *b)
{
  gint64 left = *(const gint64 *) a;
  gint64 right = *(const gint64 *) b;

  return left < right ? -1 : left > right;
}

int
main (int    argc,
      char **argv)
{
  gint64 times[2][ROUNDS];
  gint64 sizes[2][ROUNDS];
  g_autofree char *sample = g_build_filename (g_getenv ("RUNG_DATA_DIR"), "samples",
                                              "three-offers.rung", NULL);

  if (argc > 2)
    return g_str_equal (argv[1], "empty") ? run_empty () : run_rung (argv[2]);
  for (int i = 0; i < ROUNDS; i++)
    if (!measure (argv[0], "empty", sample, &times[0][i], &sizes[0][i])
        || !measure (argv[0], "rung", sample, &times[1][i], &sizes[1][i]))
      {
        g_print ("start: skipped, no window could be opened\n");
        return 77;
      }
  for (int i = 0; i < 2; i++)
    {
      qsort (times[i], ROUNDS, sizeof (gint64), compare);
      qsort (sizes[i], ROUNDS, sizeof (gint64), compare);
    }
  g_print ("first picture: %.1f ms, empty window %.1f ms, ratio %.2f (bar 1.60)\n",
           times[1][ROUNDS / 2] / 1e3, times[0][ROUNDS / 2] / 1e3,
           (double) times[1][ROUNDS / 2] / times[0][ROUNDS / 2]);
  g_print ("resident memory: %.1f MB, empty window %.1f MB, ratio %.2f (bar 1.30)\n",
           sizes[1][ROUNDS / 2] / 1024.0, sizes[0][ROUNDS / 2] / 1024.0,
           (double) sizes[1][ROUNDS / 2] / sizes[0][ROUNDS / 2]);
  return 0;
}
