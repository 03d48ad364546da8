/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "engine/base/rung-source.h"

#include "rung-place.h"

G_BEGIN_DECLS

/* Published figures to browse. */

/* Figures of a section that are shown together, in one picture and one table. */
typedef struct
{
  const char *id;
  const char *title;
  guint place;              /* of the group in its section */
  gboolean is_ordered;      /* they stand in the order of the file, not by size */
} RungMarketGroup;

typedef struct
{
  const char *id;
  const char *title;
  const char *label;        /* (nullable) its title beside the others of its group */
  const char *headline;     /* (nullable) what it is among the figures that stand above all */
  const RungMarketGroup *group; /* (nullable) */
  const char *const *names; /* (nullable) other words it is found by */
  const char *unit;
  const char *measure;      /* base, total, net or unspecified */
  const char *period;       /* (nullable) */
  const char *scope;        /* (nullable) */
  const char *note;         /* (nullable) */
  const char *place;        /* (nullable) */
  const char *series;       /* (nullable) the line it is a point of, in words */
  int year;                 /* of the point, 0 without a series */
  gboolean is_projected;    /* the year has not been */
  gboolean is_growth;       /* a change over the period, not a level */
  double value;             /* NAN where not printed, like the next three */
  double low;
  double mid;
  double high;
  gboolean open_top;
  const RungSource *source;
} RungFigureRow;

typedef struct
{
  const char *id;
  const char *title;
  const RungFigureRow *figures;
  guint n_figures;
  const char *const *names; /* (nullable) other words its figures are found by */
} RungMarketSection;

/* A row of federal wage percentiles or of filings. */
typedef struct
{
  const char *id;
  const char *title;
  const char *occupation;   /* (nullable) */
  const char *occupation_title; /* (nullable) */
  const char *place;        /* (nullable) */
  const RungPlace *at;      /* (nullable): @place without aliases, from rung_tables_index() */
  int year;
  double p10, p25, p50, p75, p90; /* NAN where not published */
  double count;             /* jobs or filings */
  const RungSource *source;
} RungWageRow;

G_END_DECLS
