/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-cli.h"

gboolean
rung_cli_is_command (const char *word)
{
  return FALSE;
}

int
rung_cli_run (int          argc,
              char       **argv,
              const char  *data_folder)
{
  return 1;
}
