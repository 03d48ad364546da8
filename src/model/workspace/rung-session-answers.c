/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-session-private.h"

/* Each answer is worth several times what all other figures take, so it is
 * made when it is first asked for and kept until the document changes. */
struct _RungSessionAnswers
{
  GHashTable *leaving;      /* by offer: GArray of RungLeaving */
  GHashTable *flips;        /* by pair and measure: GArray of RungFlip */
  GHashTable *swings;       /* by pair and measure: GArray of RungSwing */
  GHashTable *asks;         /* by pair and measure: RungAskResult */
  GHashTable *stacks;       /* by offer: RungStack */
  GArray *missing;          /* RungMissing; NULL until asked for */
  GArray *apart;            /* RungApart; NULL until asked for */
};

static GHashTable *
create_cache (GDestroyNotify free_value)
{
  return g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, free_value);
}

static RungSessionAnswers *
ensure_answers (RungSession *self)
{
  RungSessionAnswers *answers = self->answers;

  if (answers != NULL)
    return answers;
  answers = g_new0 (RungSessionAnswers, 1);
  answers->leaving = create_cache ((GDestroyNotify) g_array_unref);
  answers->flips = create_cache ((GDestroyNotify) g_array_unref);
  answers->swings = create_cache ((GDestroyNotify) g_array_unref);
  answers->asks = create_cache (g_free);
  answers->stacks = create_cache (g_free);
  self->answers = answers;
  return answers;
}

/**
 * rung_session_forget_answers:
 * @self: a session
 *
 * Drops every answer, because what it was made from has changed.
 */
void
rung_session_forget_answers (RungSession *self)
{
  RungSessionAnswers *answers = g_steal_pointer (&self->answers);

  if (answers == NULL)
    return;
  g_hash_table_unref (answers->leaving);
  g_hash_table_unref (answers->flips);
  g_hash_table_unref (answers->swings);
  g_hash_table_unref (answers->asks);
  g_hash_table_unref (answers->stacks);
  g_clear_pointer (&answers->missing, g_array_unref);
  g_clear_pointer (&answers->apart, g_array_unref);
  g_free (answers);
}

/* Two offers and what they are held against each other by. */
static gpointer
key_of (RungSession *self,
        guint        first,
        guint        second)
{
  return GUINT_TO_POINTER ((first * RUNG_MAX_OFFERS + second) * RUNG_N_VIEWS + self->view);
}

static const RungOfferInputs *
inputs_of (const RungContext *context,
           guint              offer)
{
  return &rung_document_get_offer (context->document, offer)->inputs;
}

/**
 * rung_session_list_best:
 * @self: a session
 *
 * Returns: (transfer full) (element-type guint): the offers that pictures of
 *   several offers show
 */
GArray *
rung_session_list_best (RungSession *self)
{
  return rung_comparison_list_best (self->comparison, self->view);
}

/**
 * rung_session_get_leaving:
 * @self: a session
 * @offer: index of an offer
 *
 * Returns: (transfer none) (element-type RungLeaving): what it comes to by
 *   month, until the next change
 */
GArray *
rung_session_get_leaving (RungSession *self,
                          guint        offer)
{
  RungSessionAnswers *answers = ensure_answers (self);
  GArray *rows = g_hash_table_lookup (answers->leaving, GUINT_TO_POINTER (offer));
  RungContext context;

  if (rows != NULL)
    return rows;
  rung_session_init_context (self, &context);
  rows = rung_leaving_compute (&context, inputs_of (&context, offer));
  g_hash_table_insert (answers->leaving, GUINT_TO_POINTER (offer), rows);
  return rows;
}

/**
 * rung_session_get_flips:
 * @self: a session
 * @first: index of an offer
 * @second: index of another offer
 *
 * Returns: (transfer none) (element-type RungFlip): what would turn their
 *   order in the view of the session, the nearest first, until the next change
 */
GArray *
rung_session_get_flips (RungSession *self,
                        guint        first,
                        guint        second)
{
  RungSessionAnswers *answers = ensure_answers (self);
  gpointer key = key_of (self, first, second);
  GArray *flips = g_hash_table_lookup (answers->flips, key);
  RungContext context;

  if (flips != NULL)
    return flips;
  rung_session_init_context (self, &context);
  flips = rung_flips_compute (&context, first, second, rung_view_get_measure (self->view));
  rung_flips_sort (&context, flips);
  g_hash_table_insert (answers->flips, key, flips);
  return flips;
}

/**
 * rung_session_get_nearest_flip:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): the likeliest way for the runner-up to
 *   take the lead, until the next change
 */
const RungFlip *
rung_session_get_nearest_flip (RungSession *self)
{
  RungContext context;

  if (self->verdict.kind != RUNG_VERDICT_AHEAD)
    return NULL;
  rung_session_init_context (self, &context);
  return rung_flips_get_nearest (&context, rung_session_get_flips (self, self->verdict.leader, self->verdict.second));
}

/**
 * rung_session_get_swings:
 * @self: a session
 * @first: index of an offer
 * @second: index of another offer
 *
 * Returns: (transfer none) (element-type RungSwing): how far inputs move the
 *   difference in the view of the session, the widest first, until the next change
 */
GArray *
rung_session_get_swings (RungSession *self,
                         guint        first,
                         guint        second)
{
  RungSessionAnswers *answers = ensure_answers (self);
  gpointer key = key_of (self, first, second);
  GArray *swings = g_hash_table_lookup (answers->swings, key);
  RungContext context;

  if (swings != NULL)
    return swings;
  rung_session_init_context (self, &context);
  swings = rung_swings_compute (&context, first, second, rung_view_get_measure (self->view));
  g_hash_table_insert (answers->swings, key, swings);
  return swings;
}

/**
 * rung_session_get_ask:
 * @self: a session
 * @offer: index of the offer that is to be raised
 * @rival: index of the offer it is to equal
 *
 * Returns: (transfer none): what to ask for in the view of the session, until
 *   the next change
 */
const RungAskResult *
rung_session_get_ask (RungSession *self,
                      guint        offer,
                      guint        rival)
{
  RungSessionAnswers *answers = ensure_answers (self);
  gpointer key = key_of (self, offer, rival);
  RungAskResult *ask = g_hash_table_lookup (answers->asks, key);
  RungContext context;

  if (ask != NULL)
    return ask;
  ask = g_new0 (RungAskResult, 1);
  rung_session_init_context (self, &context);
  rung_ask_compute (&context, offer, rival, rung_view_get_measure (self->view), ask);
  g_hash_table_insert (answers->asks, key, ask);
  return ask;
}

/**
 * rung_session_get_stack:
 * @self: a session
 * @offer: index of an offer
 *
 * Returns: (transfer none): its pay by year and refresher, until the next change
 */
const RungStack *
rung_session_get_stack (RungSession *self,
                        guint        offer)
{
  RungSessionAnswers *answers = ensure_answers (self);
  RungStack *stack = g_hash_table_lookup (answers->stacks, GUINT_TO_POINTER (offer));
  RungContext context;

  if (stack != NULL)
    return stack;
  stack = g_new0 (RungStack, 1);
  rung_session_init_context (self, &context);
  rung_stack_compute (&context, inputs_of (&context, offer), stack);
  g_hash_table_insert (answers->stacks, GUINT_TO_POINTER (offer), stack);
  return stack;
}

/**
 * rung_session_get_missing:
 * @self: a session
 *
 * Returns: (transfer none) (element-type RungMissing): what the offers leave
 *   open, until the next change
 */
GArray *
rung_session_get_missing (RungSession *self)
{
  RungSessionAnswers *answers = ensure_answers (self);
  RungContext context;

  if (answers->missing != NULL)
    return answers->missing;
  rung_session_init_context (self, &context);
  answers->missing = rung_missing_compute (&context);
  return answers->missing;
}

/**
 * rung_session_get_apart:
 * @self: a session
 *
 * Returns: (transfer none) (element-type RungApart): offers that cannot be
 *   weighed at one time, until the next change
 */
GArray *
rung_session_get_apart (RungSession *self)
{
  RungSessionAnswers *answers = ensure_answers (self);

  if (answers->apart == NULL)
    answers->apart = rung_deadlines_compare (rung_session_get_compared (self));
  return answers->apart;
}

/**
 * rung_session_explain_lead:
 * @self: a session
 * @first: index of an offer
 * @second: index of another offer
 *
 * Returns: (transfer full): the parts of the difference in the view of the
 *   session, over all years; the last line is the difference
 */
RungLedger *
rung_session_explain_lead (RungSession *self,
                           guint        first,
                           guint        second)
{
  RungLedger *ledger = rung_ledger_new ();

  rung_comparison_explain_lead (self->comparison, first, second, self->view, ledger);
  return ledger;
}
