/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rung-job-tax.h"

G_BEGIN_DECLS

/* What a spouse's employer withholds beyond what the household would owe without the job. */

double rung_withholding_spouse_compute (const RungJobTax *job_tax,
                                        RungLedger       *ledger);

G_END_DECLS
