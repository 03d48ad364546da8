/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-error.h"
#include "engine/base/rung-ledger.h"
#include "report/kit/rung-grid.h"

G_BEGIN_DECLS

/* Exit statuses. */
#define RUNG_CLI_DONE 0
#define RUNG_CLI_FAILED 1    /* wrong usage, or the system could not read or write */
#define RUNG_CLI_INVALID 2   /* what was read is not right */

typedef enum
{
  RUNG_CLI_TEXT,
  RUNG_CLI_JSON,
  RUNG_CLI_CSV,
  RUNG_CLI_TSV,
  RUNG_CLI_MARKDOWN,
  RUNG_CLI_HTML,
  RUNG_CLI_PDF,
  RUNG_CLI_CALENDAR,
} RungCliFormat;

/* Where the answer of a command goes, and in which format. */
typedef struct
{
  char *format_name;        /* (nullable) as typed */
  char *filename;           /* (nullable) as typed */
  gboolean has_pages;       /* whether the command also writes HTML and PDF, */
  gboolean has_calendar;    /* and beside these a calendar */
  RungCliFormat format;
} RungCliOutput;

int         rung_cli_fail               (const GError        *error);
const char *rung_cli_output_get_formats (const RungCliOutput *self);
gboolean    rung_cli_output_choose      (RungCliOutput       *self,
                                         GError             **error);
void        rung_cli_output_clear       (RungCliOutput       *self);
gboolean    rung_cli_output_is_raw      (const RungCliOutput *self);
gboolean    rung_cli_is_standard        (const char          *filename);
int         rung_cli_output_write       (const RungCliOutput *self,
                                         GBytes              *bytes);
int         rung_cli_output_write_text  (const RungCliOutput *self,
                                         const char          *text);
char       *rung_cli_grid_to_string     (const RungGrid      *grid,
                                         RungCliFormat        format);
void        rung_cli_grid_set_money     (RungGrid            *grid,
                                         guint                column,
                                         double               dollars,
                                         RungCliFormat        format);
void        rung_cli_grid_set_ratio     (RungGrid            *grid,
                                         guint                column,
                                         double               ratio,
                                         RungCliFormat        format);
char       *rung_cli_dup_cents          (double               dollars);
const char *rung_cli_status_get_id      (RungStatus           status);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RungCliOutput, rung_cli_output_clear)

G_END_DECLS
