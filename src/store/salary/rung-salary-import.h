/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/salaries/rung-salaries.h"

#include "rung-salary-file.h"

G_BEGIN_DECLS

/* Reads a table of pay in two steps: what the file seems to be is proposed, and
 * imported as the person confirms it. */

typedef enum
{
  RUNG_SALARY_ROLE_NONE,
  RUNG_SALARY_ROLE_TITLE,
  RUNG_SALARY_ROLE_LEVEL,
  RUNG_SALARY_ROLE_PLACE,
  RUNG_SALARY_ROLE_EMPLOYER,
  RUNG_SALARY_ROLE_CURRENCY,
  RUNG_SALARY_ROLE_BASE,
  RUNG_SALARY_ROLE_TOTAL,
  RUNG_SALARY_ROLE_DOLLARS,        /* base pay in US dollars, whatever the currency */
  RUNG_SALARY_ROLE_YEARS,
  RUNG_SALARY_ROLE_DATE,
  RUNG_SALARY_ROLE_PERIOD,         /* what the pay of the row is for, in words */
  RUNG_N_SALARY_ROLES,
} RungSalaryRole;

typedef enum
{
  RUNG_PAY_YEARLY,
  RUNG_PAY_MONTHLY,         /* x 12 */
  RUNG_PAY_HOURLY,          /* x 2,080 */
  RUNG_PAY_WEEKLY,          /* x 52 */
  RUNG_N_PAY_PERIODS,
} RungPayPeriod;

#define RUNG_MAX_SALARY_COLUMNS 64
#define RUNG_MAX_SALARY_ROWS 5000000
#define RUNG_N_PREVIEW_ROWS 8

typedef struct
{
  RungEncoding encoding;
  char delimiter;
  char decimal;             /* '.' or ',' */
  guint n_above;            /* rows above the first one that counts, blank ones apart */
  gboolean has_header;
  gboolean day_first;       /* of dates as 3/4/2025 */
  gboolean zero_is_missing;
  RungPayPeriod period;
  gboolean in_thousands;
  char currency[4];         /* of rows that tell none, "" = they are left out */
  gboolean has_signs;       /* most pay has the sign of a currency, which tells it */
  guint n_columns;          /* of the first row, at most RUNG_MAX_SALARY_COLUMNS have roles */
  RungSalaryRole roles[RUNG_MAX_SALARY_COLUMNS];
} RungSalaryOptions;

/* Why a row is left out, and after RUNG_REASON_KEPT why a part of it is. */
typedef enum
{
  RUNG_REASON_DAMAGED,
  RUNG_REASON_BLANK,
  RUNG_REASON_TOO_FEW,
  RUNG_REASON_TOO_MANY,
  RUNG_REASON_NO_PAY,
  RUNG_REASON_BAD_PAY,
  RUNG_REASON_NO_CURRENCY,
  RUNG_REASON_KEPT,
  RUNG_REASON_BAD_YEARS = RUNG_REASON_KEPT,
  RUNG_REASON_BAD_DATE,
  RUNG_N_REASONS,
} RungSalaryReason;

#define RUNG_N_REASON_LINES 5

typedef struct
{
  guint n;
  guint64 lines[RUNG_N_REASON_LINES];   /* the first of them, from 1 */
} RungSalaryCount;

typedef struct
{
  char *name;               /* of the file */
  RungSalaries *salaries;
  guint n_rows;             /* after the header, read or not */
  RungSalaryCount reasons[RUNG_N_REASONS];
} RungSalaryImport;

RungSalaryImport *rung_salary_import_new         (RungSalaryFile          *file,
                                                  const RungSalaryOptions *options,
                                                  GCancellable            *cancellable,
                                                  GError                 **error);
void              rung_salary_import_free        (RungSalaryImport        *self);
gboolean          rung_salary_role_is_pay        (RungSalaryRole           role);
double            rung_salary_options_get_factor (const RungSalaryOptions *options);
gboolean          rung_salary_options_check      (const RungSalaryOptions *options,
                                                  GError                 **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RungSalaryImport, rung_salary_import_free)

G_END_DECLS
