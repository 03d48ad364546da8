/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <unistd.h>

#include "cli/base/rung-cli-output.h"

#include "rung-cli-check.h"
#include "rung-cli-compare.h"
#include "rung-cli-data.h"
#include "rung-cli-estimate.h"
#include "rung-cli-roadmap.h"
#include "rung-cli-take-home.h"

#define ARGUMENTS_WIDTH 22

static const struct
{
  const char *name;
  RungCliFunc run;
  const char *arguments;
  const char *summary;
} commands[] = {
  {
    .name = "compare", .run = rung_cli_compare, .arguments = N_("FILE"),
    .summary = N_("Compare the offers of a document"),
  },
  {
    .name = "estimate", .run = rung_cli_estimate, .arguments = N_("[FILE]"),
    .summary = N_("Estimate the pay of a profile"),
  },
  {
    .name = "take-home", .run = rung_cli_take_home, .arguments = "",
    .summary = N_("Compute taxes and take-home pay for one household, or for many in a CSV file"),
  },
  {
    .name = "roadmap", .run = rung_cli_roadmap, .arguments = N_("FILE"),
    .summary = N_("Show the steps ahead, what each path is worth and the return on study"),
  },
  {
    .name = "check", .run = rung_cli_check, .arguments = N_("FILE…"),
    .summary = N_("Check documents and files of figures"),
  },
  {
    .name = "data", .run = rung_cli_data, .arguments = N_("[list|show ID|sources]"),
    .summary = N_("List Rung’s figures and their sources"),
  },
};

static gboolean
is_help (const char *word)
{
  return g_str_equal (word, "--help") || g_str_equal (word, "-h");
}

/* A bare word that names no file is a command spelt wrong, not a document. */
static gboolean
is_misspelt (const char *word)
{
  return *word != '-' && strpbrk (word, "/.:") == NULL && !g_file_test (word, G_FILE_TEST_EXISTS);
}

/**
 * rung_cli_is_command:
 * @word: first word of the command line
 *
 * Returns: %TRUE if rung_cli_run() is for it, and no window is opened
 */
gboolean
rung_cli_is_command (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, word))
      return TRUE;
  return is_help (word) || g_str_equal (word, "--version") || is_misspelt (word);
}

/* Were a standard stream closed, the next file opened would take its place. */
static void
open_standard_streams (void)
{
  static const int wrong_way[] = { O_WRONLY, O_RDONLY, O_RDWR };

  for (int fd = 0; fd <= STDERR_FILENO; fd++)
    if (fcntl (fd, F_GETFD) < 0 && open ("/dev/null", wrong_way[fd]) != fd)
      return;
}

static char *
dup_help (void)
{
  GString *help = g_string_new (NULL);

  g_string_append_printf (help, "%s\n  rung [%s]\n", _("Usage:"), _("FILE…"));
  g_string_append_printf (help, "  rung %s [%s]\n\n%s\n", _("COMMAND"), _("OPTION…"),
                          _("Without a command, Rung opens its window. Commands need no display:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const char *arguments = *commands[i].arguments != '\0' ? _(commands[i].arguments) : "";

      int padding = ARGUMENTS_WIDTH - (int) g_utf8_strlen (arguments, -1);

      g_string_append_printf (help, "  %-9s %s%*s  %s\n", commands[i].name, arguments,
                              MAX (padding, 0), "", _(commands[i].summary));
    }
  g_string_append_printf (help, "\n%s\n%s\n%s\n",
                          _("“rung COMMAND --help” lists the options of a command. A FILE named "
                            "“-” is standard input."),
                          _("Exit status: 0 done, 1 wrong usage or a file that cannot be read or "
                            "written, 2 invalid input."),
                          _("RUNG_DATA_DIR names another folder of figures."));
  return g_string_free (help, FALSE);
}

/**
 * rung_cli_run:
 * @argc: number of words
 * @argv: the command line; the second word is one rung_cli_is_command() knows
 * @data_folder: where the figures are
 *
 * Runs a command.
 *
 * Returns: the exit status
 */
int
rung_cli_run (int          argc,
              char       **argv,
              const char  *data_folder)
{
  RungCliOutput output = { NULL };
  g_autofree char *help = NULL;

  g_return_val_if_fail (argc >= 2, RUNG_CLI_FAILED);

  open_standard_streams ();
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, argv[1]))
      return commands[i].run (argc - 1, argv + 1, data_folder);
  if (g_str_equal (argv[1], "--version"))
    return rung_cli_output_write_text (&output, "rung " PACKAGE_VERSION "\n");
  if (!is_help (argv[1]))
    {
      g_printerr (_("“%s” is neither a command nor a file; “rung --help” lists the commands\n"),
                  argv[1]);
      return RUNG_CLI_FAILED;
    }
  help = dup_help ();
  return rung_cli_output_write_text (&output, help);
}
