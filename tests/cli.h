/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/json/rung-json.h"

G_BEGIN_DECLS

/* Runs the program as a person does in a terminal. RUNG_EXE names it. */

typedef struct
{
  int status;               /* exit status, or 128 and the signal */
  char *output;
  char *errors;
  glong memory;             /* KiB at most */
} CliRun;

/* A table that the program gave. */
typedef struct
{
  char **header;
  GPtrArray *rows;          /* char **, each as long as the header */
} CliTable;

gboolean    cli_has_program      (void);
CliRun     *cli_run              (const char     *input,
                                  const char     *first,
                                  ...) G_GNUC_NULL_TERMINATED;
CliRun     *cli_run_shell        (const char     *command);
void        cli_run_free         (CliRun         *self);
char       *cli_dup_sample       (void);
RungJson   *cli_parse            (const CliRun   *run_done);
double      cli_number           (RungJson       *json,
                                  const char     *name);
char       *cli_dup_file_name    (const char     *suffix);
CliTable   *cli_table_new        (const char     *text);
void        cli_table_free       (CliTable       *self);
const char *cli_table_get        (const CliTable *self,
                                  guint           row,
                                  const char     *column);
double      cli_table_get_number (const CliTable *self,
                                  guint           row,
                                  const char     *column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CliRun, cli_run_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CliTable, cli_table_free)

G_END_DECLS
