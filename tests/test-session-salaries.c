/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "engine/salaries/rung-salary-query.h"
#include "model/session/rung-imported-pay.h"
#include "model/session/rung-session.h"
#include "model/shown/rung-salaries-shown.h"
#include "model/workspace/rung-workspace-file.h"

#include "fixture.h"
#include "session.h"

static const char text[] = "title,salary,date\nML engineer,150000,2024-05\nAnalyst,90000,\n";

static RungSalaryFile *
create_file (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);

  return rung_salary_file_new_for_bytes (bytes, "test.csv");
}

static RungSalaryOptions
get_options (void)
{
  return (RungSalaryOptions) { .delimiter = ',', .decimal = '.', .has_header = TRUE,
                               .currency = "USD", .n_columns = 3,
                               .roles = { RUNG_SALARY_ROLE_TITLE, RUNG_SALARY_ROLE_BASE,
                                          RUNG_SALARY_ROLE_DATE } };
}

static void
count_cb (RungSession *session,
          guint       *n)
{
  (*n)++;
}

typedef struct
{
  RungSession *session;
  gboolean is_done;
  GError *error;
} Wait;

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Wait *wait = user_data;

  rung_imported_pay_import_finish (rung_session_get_imported_pay (wait->session), result,
                                   &wait->error);
  wait->is_done = TRUE;
}

/* Returns NULL if it was imported. */
static GError *
import (RungSession             *session,
        const RungSalaryOptions *options,
        GCancellable            *cancellable)
{
  g_autoptr (RungSalaryFile) file = create_file ();
  Wait wait = { session };

  rung_imported_pay_import_async (rung_session_get_imported_pay (session), file, options,
                                  cancellable, done_cb, &wait);
  while (!wait.is_done)
    g_main_context_iteration (NULL, TRUE);
  return wait.error;
}

static guint
count_rows (RungSession *session)
{
  const RungSalaryImport *read
    = rung_imported_pay_get_import (rung_session_get_imported_pay (session));

  return rung_salaries_get_n_rows (read->salaries);
}

static void
test_import (void)
{
  RungSession *session = rung_session_new (fixture_load_tables ());
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) refused = NULL;
  g_autoptr (GError) cancelled = NULL;
  RungSalaryOptions options = get_options ();
  guint n_changes = 0;

  g_signal_connect (rung_session_get_imported_pay (session), "changed", G_CALLBACK (count_cb),
                    &n_changes);
  g_assert_no_error (import (session, &options, NULL));
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_cmpuint (count_rows (session), ==, 2);
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (session)));

  /* What fails leaves what was there. */
  options.roles[1] = RUNG_SALARY_ROLE_NONE;
  refused = import (session, &options, NULL);
  g_assert_error (refused, RUNG_ERROR, RUNG_ERROR_FORMAT);
  options = get_options ();
  g_cancellable_cancel (cancellable);
  cancelled = import (session, &options, cancellable);
  g_assert_error (cancelled, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (n_changes, ==, 1);
  g_assert_nonnull (rung_imported_pay_get_import (rung_session_get_imported_pay (session)));

  rung_imported_pay_take (rung_session_get_imported_pay (session), NULL);
  rung_imported_pay_take (rung_session_get_imported_pay (session), NULL);
  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_null (rung_imported_pay_get_import (rung_session_get_imported_pay (session)));
  g_assert_finalize_object (session);
}

static void
test_rows (void)
{
  static const RungSalaryFilter all = RUNG_SALARY_FILTER_ALL;
  RungSession *session = rung_session_new (fixture_load_tables ());
  RungSalariesShown *shown = g_object_new (RUNG_TYPE_SALARIES_SHOWN, NULL);
  g_autoptr (RungSalaryFile) file = create_file ();
  RungSalaryOptions options = get_options ();
  g_autoptr (RungSalaryImport) result = rung_salary_import_new (file, &options, NULL, NULL);
  g_autoptr (RungGrid) page = NULL;
  g_autoptr (RungGrid) beyond = NULL;

  g_assert_null (rung_salaries_shown_create_page (shown, 0, 0));
  rung_salaries_shown_set_import (shown, result);
  rung_salaries_shown_update (shown, &all, RUNG_SALARY_BASE, rung_session_get_results (session));
  /* The latest first; who tells no date comes last. */
  page = rung_salaries_shown_create_page (shown, 2, 0);
  g_assert_cmpuint (rung_grid_get_n_rows (page), ==, 2);
  g_assert_cmpstr (rung_grid_get (page, 0, 0), ==, "ML engineer");
  g_assert_cmpstr (rung_grid_get (page, 0, 5), ==, "150,000");
  g_assert_cmpstr (rung_grid_get (page, 0, 4), ==, "2024-05");
  g_assert_cmpstr (rung_grid_get (page, 1, 4), ==, "");
  g_assert_cmpstr (rung_shown_get_text (RUNG_SHOWN (shown), RUNG_SALARIES_SHOWN_RANGE), ==,
                   "1 to 2 of 2");
  g_assert_false (rung_shown_get_flag (RUNG_SHOWN (shown), RUNG_SALARIES_SHOWN_HAS_AFTER));
  beyond = rung_salaries_shown_create_page (shown, 2, 1);
  g_assert_cmpuint (rung_grid_get_n_rows (beyond), ==, 0);
  g_assert_true (rung_shown_get_flag (RUNG_SHOWN (shown), RUNG_SALARIES_SHOWN_HAS_BEFORE));
  rung_salaries_shown_set_import (shown, NULL);
  g_assert_null (rung_salaries_shown_create_page (shown, 0, 0));
  g_assert_finalize_object (shown);
  g_assert_finalize_object (session);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-salaries/a-failed-import-leaves-what-was-there", test_import);
  g_test_add_func ("/session-salaries/rows-show-their-cells", test_rows);
  return g_test_run ();
}
