/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "engine/document/rung-input-check.h"
#include "engine/document/rung-record.h"
#include "model/records/rung-typing.h"
#include "model/workspace/rung-workspace-file.h"
#include "model/workspace/rung-workspace-history.h"
#include "model/workspace/rung-workspace-offers.h"
#include "model/workspace/rung-workspace-refused.h"
#include "report/kit/rung-parse.h"

#include "fixture.h"
#include "session.h"

typedef struct
{
  RungSession *session;
  RungEditable *offer;      /* the first of two, at a bonus of 15 % */
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->session = rung_session_new (fixture_load_tables ());
  rung_workspace_add_offer (rung_session_get_workspace (self->session));
  rung_workspace_add_offer (rung_session_get_workspace (self->session));
  self->offer = RUNG_EDITABLE (rung_workspace_get_offer (rung_session_get_workspace (self->session),
                                                         offer_id (self->session, 0)));
  g_object_set (self->offer, "bonus", G_GINT64_CONSTANT (1500), NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->session);
}

/* Types a text key by key, as a row of the form does. */
static void
type (RungEditable *record,
      const char   *id,
      const char   *text)
{
  const RungInput *input = rung_inputs_find (rung_editable_get_table (record), id);

  for (gsize length = 1; length <= strlen (text); length++)
    {
      g_autofree char *part = g_strndup (text, length);
      g_autoptr (GError) error = NULL;
      gint64 value = 0;

      if (rung_input_is_text (input) && rung_input_check_text (input, NULL, part, &error))
        rung_typing_take_text (record, input, part);
      else if (!rung_input_is_text (input) && rung_parse_input (input, part, &value, &error))
        rung_typing_take_number (record, input, value);
      else
        rung_typing_refuse (record, input, part, error->message);
    }
}

static gint64
get_bonus (Fixture *self)
{
  return rung_document_get_offer (rung_session_get_document (self->session), 0)->inputs.bonus;
}

static const RungInput *
bonus (void)
{
  return rung_inputs_find (&rung_offer_inputs, "bonus");
}

/* 240 % of base was what 240000 left behind. */
static void
test_refused_leaves_no_prefix (Fixture       *self,
                               gconstpointer  data)
{
  const char *before = rung_workspace_get_undo_title (rung_session_get_workspace (self->session));

  type (self->offer, "bonus", "240");
  g_assert_cmpint (get_bonus (self), ==, 24000);
  type (self->offer, "bonus", "240000");
  g_assert_cmpint (get_bonus (self), ==, 1500);
  g_assert_cmpstr (rung_typing_get_refused (self->offer, bonus ())->refused, ==, "240000");
  /* Nothing is left to undo of it. */
  g_assert_cmpstr (rung_workspace_get_undo_title (rung_session_get_workspace (self->session)), ==,
                   before);

  type (self->offer, "bonus", "24");
  g_assert_cmpint (get_bonus (self), ==, 2400);
  g_assert_null (rung_typing_get_refused (self->offer, bonus ()));
}

/* A good value counts from when the field is left, or the document is saved. */
static void
test_goes_back_to_rest (Fixture       *self,
                        gconstpointer  data)
{
  type (self->offer, "bonus", "20");
  rung_typing_settle (self->offer, bonus ());
  type (self->offer, "bonus", "240000");
  g_assert_cmpint (get_bonus (self), ==, 2000);
  rung_typing_settle (self->offer, bonus ());
  g_assert_nonnull (rung_typing_get_refused (self->offer, bonus ()));
  type (self->offer, "bonus", "x");
  g_assert_cmpint (get_bonus (self), ==, 2000);
}

static void
test_texts_too (Fixture       *self,
                gconstpointer  data)
{
  g_autofree char *day = NULL;

  g_object_set (self->offer, "deadline", "2026-12-01", NULL);
  type (self->offer, "deadline", "2027-02-30");
  g_object_get (self->offer, "deadline", &day, NULL);
  g_assert_cmpstr (day, ==, "2026-12-01");
}

/* What undo, an arrow key or another program sets takes the place of what was
 * refused; an edit elsewhere does not. */
static void
test_other_means (Fixture       *self,
                  gconstpointer  data)
{
  type (self->offer, "bonus", "240000");
  g_object_set (self->offer, "base-pay", G_GINT64_CONSTANT (1), NULL);
  rung_workspace_undo (rung_session_get_workspace (self->session));
  g_assert_nonnull (rung_typing_get_refused (self->offer, bonus ()));
  g_object_set (self->offer, "bonus", G_GINT64_CONSTANT (1000), NULL);
  g_assert_null (rung_typing_get_refused (self->offer, bonus ()));
  type (self->offer, "bonus", "x");
  g_assert_cmpint (get_bonus (self), ==, 1000);
}

/* The items of a list are renumbered, and their objects with them. */
static void
test_removed_item (Fixture       *self,
                   gconstpointer  data)
{
  const RungInputList *grants = rung_inputs_find_list (&rung_offer_inputs, "grants");
  const RungInput *units = rung_inputs_find (&rung_grant_inputs, "units");
  g_autoptr (RungEditable) grant = NULL;

  rung_workspace_add_item (rung_session_get_workspace (self->session), offer_id (self->session, 0),
                           grants);
  rung_workspace_add_item (rung_session_get_workspace (self->session), offer_id (self->session, 0),
                           grants);
  grant = g_list_model_get_item (rung_editable_get_items (self->offer, grants), 0);
  type (grant, "units", "many");
  g_assert_nonnull (rung_typing_get_refused (grant, units));
  rung_workspace_remove_item (rung_session_get_workspace (self->session),
                              offer_id (self->session, 0), grants, 0);
  g_assert_null (rung_typing_get_refused (grant, units));
}

/* Saving says which entry of which offer, why, and what the file has. */
static void
test_said_when_saved (Fixture       *self,
                      gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("rung-typing-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "mine.rung", NULL);
  RungEditable *profile
    = RUNG_EDITABLE (rung_workspace_get_profile (rung_session_get_workspace (self->session)));
  g_autofree char *said = NULL;
  g_autofree char *none = rung_workspace_dup_refused (rung_session_get_workspace (self->session));
  g_autoptr (GError) error = NULL;

  g_assert_null (none);
  g_object_set (self->offer, "title", "Big tech", NULL);
  type (self->offer, "bonus", "240000");
  type (profile, "years", "70");
  g_assert_true (rung_workspace_save (rung_session_get_workspace (self->session), path, FALSE,
                                      &error));
  g_assert_no_error (error);
  said = rung_workspace_dup_refused (rung_session_get_workspace (self->session));
  g_assert_cmpstr (said, ==,
                   "Years of experience: “70” is out of range: expected 0 to 50. Saved instead: 5. "
                   "Bonus of A, Big tech: “240000” is out of range: expected 0 to 1000. Saved "
                   "instead: 15.");
  rung_workspace_clear (rung_session_get_workspace (self->session));
  g_assert_null (rung_typing_get_refused (profile,
                                          rung_inputs_find (&rung_profile_inputs, "years")));
  g_unlink (path);
  g_rmdir (folder);
}

/* What is in the file is what a later refusal goes back to. */
static void
test_saving_settles (Fixture       *self,
                     gconstpointer  data)
{
  g_autofree char *folder = g_dir_make_tmp ("rung-typing-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "mine.rung", NULL);

  type (self->offer, "bonus", "24");
  g_assert_true (rung_workspace_save (rung_session_get_workspace (self->session), path, FALSE,
                                      NULL));
  type (self->offer, "bonus", "240000");
  g_assert_cmpint (get_bonus (self), ==, 2400);
  g_assert_false (rung_workspace_is_modified (rung_session_get_workspace (self->session)));
  g_unlink (path);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *, gconstpointer);
  } tests[] = {
    { "/typing/refused-leaves-no-prefix", test_refused_leaves_no_prefix },
    { "/typing/goes-back-to-rest", test_goes_back_to_rest },
    { "/typing/texts-too", test_texts_too },
    { "/typing/other-means", test_other_means },
    { "/typing/removed-item", test_removed_item },
    { "/typing/said-when-saved", test_said_when_saved },
    { "/typing/saving-settles", test_saving_settles },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
