/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-compared.h"
#include "rung-session.h"

G_BEGIN_DECLS

struct _RungSession
{
  GObject parent_instance;

  RungTables *tables;
  RungTaxCache *cache;
  RungWorkspace *workspace;
  RungMarketList *market;
  RungImportedPay *salaries;
  RungCompared *compared;
  RungSimulator *simulator;
  RungResults *results;

  RungRanking ranking;
  RungSpan span;
  gboolean as_published;
  RungOwnPay own;           /* brought along, as far as it counts */
  gboolean knows_market;    /* its figures count */
  RungDocument *preview;    /* (nullable): the document with a step done, for Worth */
  const char *preview_step; /* (nullable): which one; interned */
};

void rung_session_renew   (RungSession *self,
                           RungFeeds    feeds,
                           gboolean     has_other_futures);
void rung_session_changed (RungSession *self,
                           guint        feeds);

G_END_DECLS
