/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-one-time.h"

#include <glib/gi18n-lib.h>

#include "engine/tax/rung-telling.h"

/* Whether leaving right after a payment means paying some of it back. */
static gboolean
is_owed_back (const char *clawback,
              gint64      clawback_months)
{
  return !g_str_equal (clawback, "none") && clawback_months > 1;
}

/* Money that is paid in one month, as a part of @whole in @parts instalments. */
static void
tell_once (RungLedger *ledger,
           const char *name,
           guint       month,
           double      whole,
           double      parts)
{
  g_autofree char *title = NULL;
  RungLedgerLine *line = NULL;

  if (ledger == NULL)
    return;
  /* Translators: the month, then what the payment is for */
  title = g_strdup_printf (_("Month %u: %s"), month, name);
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, title, whole / parts);
  line->status = RUNG_STATUS_TYPED;
  if (parts != 1.0)
    rung_ledger_line_set_formula (line, _("payment / installments"), "# / #",
                                  (double[]) { whole, parts });
}

static void
add_once (RungMeasure         measure,
          const char         *name,
          guint               month,
          double              whole,
          double              parts,
          gboolean            can_be_owed_back,
          const RungFlowsLog *log,
          RungFlows          *flows)
{
  guint year = (month - 1) / 12;

  if (whole == 0.0 || month > flows->n_months)
    return;
  rung_flows_add_pay (flows, measure, RUNG_TAXED_CASH, month, whole / parts);
  tell_once (rung_flows_get_ledger (log, measure, year), name, month, whole, parts);
  if (!can_be_owed_back)
    return;
  flows->owed_back[year] += whole / parts;
  tell_once (rung_flows_get_ledger (log, RUNG_MEASURE_CLAWBACK, year), name, month, whole, parts);
}

static void
add_second_sign_on (const RungOfferInputs *offer,
                    const RungFlowsLog    *log,
                    RungFlows             *flows)
{
  RungLedger *ledger = rung_flows_get_ledger (log, RUNG_MEASURE_SIGN_ON, 1);
  double whole = (double) offer->sign_on_year_2;
  guint end = MIN (24u, flows->n_months);
  RungLedgerLine *line = NULL;

  for (guint month = 13; month <= end; month++)
    rung_flows_add_pay (flows, RUNG_MEASURE_SIGN_ON, RUNG_TAXED_CASH, month, whole / 12.0);
  if (ledger == NULL || end < 13 || whole == 0.0)
    return;
  rung_telling_add_input (ledger, &rung_offer_inputs, offer, "sign-on-year-2");
  line = rung_telling_add_dollars (ledger, RUNG_FLOWS_TERM, _("Paid over the second year"),
                                   whole / 12.0 * (end - 12));
  rung_ledger_line_set_formula (line, _("amount by month"), "# × # / 12",
                                (double[]) { whole, end - 12 });
}

/**
 * rung_one_time_lay_out:
 * @offer: an offer
 * @log: (nullable): where the lines of one measure in one year go
 * @flows: (inout): what is laid out
 *
 * Adds money that is paid once: sign-on bonuses, relocation, and payments in
 * instalments; and what of it is owed back on leaving.
 */
void
rung_one_time_lay_out (const RungOfferInputs *offer,
                       const RungFlowsLog    *log,
                       RungFlows             *flows)
{
  gboolean is_back = is_owed_back (offer->clawback, offer->clawback_months);

  add_once (RUNG_MEASURE_SIGN_ON, _("Sign-on bonus"), 1, (double) offer->sign_on, 1.0, is_back, log,
            flows);
  add_second_sign_on (offer, log, flows);
  add_once (RUNG_MEASURE_RELOCATION, _("Relocation money"), 1, (double) offer->relocation, 1.0,
            is_back, log, flows);
  for (guint i = 0; i < offer->payments->len; i++)
    {
      const RungItem *item = g_ptr_array_index (offer->payments, i);
      const RungPaymentInputs *payment = item->record;

      for (gint64 k = 0; k < payment->instalments; k++)
        add_once (RUNG_MEASURE_PAYMENTS, *payment->title != '\0' ? payment->title : _("Payment"),
                  (guint) (payment->month + k * payment->every), (double) payment->amount,
                  (double) payment->instalments,
                  is_owed_back (payment->clawback, payment->clawback_months), log, flows);
    }
}
