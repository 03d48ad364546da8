/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "cli/commands/rung-cli.h"

#ifdef RUNG_HAS_WINDOW
#include "ui/window/rung-application.h"
#endif

/* Picks window or command line, and the folder of the figures. */
int
main (int    argc,
      char **argv)
{
  const char *named = g_getenv ("RUNG_DATA_DIR");
  g_autofree char *data_folder = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  data_folder = g_canonicalize_filename (named != NULL && *named != '\0' ? named : RUNG_DATADIR,
                                         NULL);
  if (argc > 1 && rung_cli_is_command (argv[1]))
    return rung_cli_run (argc, argv, data_folder);
#ifdef RUNG_HAS_WINDOW
  return rung_application_run (argc, argv, data_folder);
#else
  g_printerr (_("This Rung was built without its window; “rung --help” lists the commands\n"));
  return 1;
#endif
}
