/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

#include "store/disk/rung-save-private.h"
#include "store/disk/rung-save.h"

#define OLD "the old contents"
#define NEW "the new contents, which are longer"

typedef struct
{
  char *folder;
  char *path;
  GBytes *bytes;
  RungSaveCalls calls;      /* the real ones */
} Fixture;

/* Which call fails, and how. */
static int fail_at;
static int fail_with;
static int n_writes;

static gssize
failing_write (int           fd,
               gconstpointer bytes,
               gsize         n)
{
  if (++n_writes == fail_at)
    {
      errno = fail_with;
      return -1;
    }
  return write (fd, bytes, MIN (n, 3));
}

static int
failing_sync (int fd)
{
  errno = fail_with;
  return -1;
}

static int
failing_close (int fd)
{
  close (fd);
  errno = fail_with;
  return -1;
}

static int
failing_move (int         folder,
              const char *from,
              const char *to)
{
  errno = fail_with;
  return -1;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("rung-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "offers.rung", NULL);
  fixture->bytes = g_bytes_new_static (NEW, strlen (NEW));
  fixture->calls = rung_save_calls;
  fail_at = 0;
  n_writes = 0;
  g_assert_true (g_file_set_contents_full (fixture->path, OLD, -1, G_FILE_SET_CONTENTS_NONE, 0640,
                                           NULL));
  g_assert_cmpint (g_chmod (fixture->path, 0640), ==, 0);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name = NULL;

  rung_save_calls = fixture->calls;
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_false (g_str_has_suffix (name, ".saving"));
      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_bytes_unref (fixture->bytes);
}

static void
assert_contents (const char *path,
                 const char *expected)
{
  g_autofree char *contents = NULL;

  g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
  g_assert_cmpstr (contents, ==, expected);
}

static void
assert_not_saved (Fixture    *fixture,
                  const char *path,
                  const char *hash,
                  RungError   code,
                  const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *new_hash = NULL;

  g_assert_false (rung_save_bytes (path, fixture->bytes, hash, &new_hash, &error));
  g_assert_error (error, RUNG_ERROR, (int) code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, expected));
  g_assert_null (new_hash);
}

static void
test_replace (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) old = g_bytes_new_static (OLD, strlen (OLD));
  g_autofree char *old_hash = rung_hash_bytes (old);
  g_autofree char *hash = NULL;
  g_autofree char *expected = rung_hash_bytes (fixture->bytes);
  struct stat status;

  g_assert_true (rung_save_bytes (fixture->path, fixture->bytes, old_hash, &hash, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (hash, ==, expected);
  assert_contents (fixture->path, NEW);
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0640);
}

static void
test_create (Fixture      *fixture,
             gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_build_filename (fixture->folder, "new.rung", NULL);
  struct stat status;

  g_assert_true (rung_save_bytes (path, fixture->bytes, "", NULL, &error));
  g_assert_no_error (error);
  assert_contents (path, NEW);
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  assert_not_saved (fixture, path, "", RUNG_ERROR_CONFLICT, "there is already a file");
}

static void
test_empty_and_long_name (Fixture      *fixture,
                          gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) nothing = g_bytes_new (NULL, 0);
  g_autoptr (GString) name = g_string_new (NULL);
  g_autofree char *path = NULL;

  while (name->len < 250)
    g_string_append (name, "é");
  g_string_append (name, ".rung");
  path = g_build_filename (fixture->folder, name->str, NULL);
  g_assert_true (rung_save_bytes (path, fixture->bytes, NULL, NULL, &error));
  g_assert_no_error (error);
  assert_contents (path, NEW);
  g_assert_true (rung_save_bytes (path, nothing, NULL, NULL, &error));
  assert_contents (path, "");
}

static void
test_conflict (Fixture      *fixture,
               gconstpointer data)
{
  g_autofree char *hash = NULL;
  struct stat status;
  struct utimbuf times;

  /* Another program changes the file and puts its time back. */
  g_assert_true (rung_save_bytes (fixture->path, fixture->bytes, NULL, &hash, NULL));
  g_assert_cmpint (stat (fixture->path, &status), ==, 0);
  g_assert_true (g_file_set_contents (fixture->path, "the NEW contents, which are longer", -1,
                                      NULL));
  times.actime = status.st_atime;
  times.modtime = status.st_mtime;
  g_assert_cmpint (utime (fixture->path, &times), ==, 0);
  assert_not_saved (fixture, fixture->path, hash, RUNG_ERROR_CONFLICT,
                    "another program has changed");
  assert_contents (fixture->path, "the NEW contents, which are longer");
  g_remove (fixture->path);
  assert_not_saved (fixture, fixture->path, hash, RUNG_ERROR_CONFLICT, "moved or deleted");
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

/* A write that fails after any number of others, and every other call. */
static void
test_faults (Fixture      *fixture,
             gconstpointer data)
{
  static const struct { int number; const char *expected; } reasons[] = {
    { ENOSPC, "no space left in" }, { EDQUOT, "no space left in" }, { EIO, "reports an error" },
    { EROFS, "is read-only" }, { EACCES, "you do not have permission to write" }, { EXDEV,
                                                                      "Invalid cross-device" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      fail_with = reasons[i].number;
      rung_save_calls.write_some = failing_write;
      for (fail_at = 1; fail_at <= 12; fail_at++)
        {
          n_writes = 0;
          assert_not_saved (fixture, fixture->path, NULL, RUNG_ERROR_IO, reasons[i].expected);
          assert_contents (fixture->path, OLD);
        }
      rung_save_calls = fixture->calls;
      rung_save_calls.sync = failing_sync;
      assert_not_saved (fixture, fixture->path, NULL, RUNG_ERROR_IO, reasons[i].expected);
      rung_save_calls = fixture->calls;
      rung_save_calls.close_file = failing_close;
      assert_not_saved (fixture, fixture->path, NULL, RUNG_ERROR_IO, "The old file is untouched");
      rung_save_calls = fixture->calls;
      rung_save_calls.move = failing_move;
      assert_not_saved (fixture, fixture->path, NULL, RUNG_ERROR_IO, reasons[i].expected);
      rung_save_calls = fixture->calls;
      assert_contents (fixture->path, OLD);
    }
}

static void
test_interrupted (Fixture      *fixture,
                  gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  rung_save_calls.write_some = failing_write;
  fail_with = EINTR;
  fail_at = 2;
  g_assert_true (rung_save_bytes (fixture->path, fixture->bytes, NULL, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (n_writes, >, 10);
  assert_contents (fixture->path, NEW);
}

static void
test_durability (Fixture      *fixture,
                 gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *hash = NULL;

  rung_save_calls.sync_folder = failing_sync;
  fail_with = EIO;
  g_assert_false (rung_save_bytes (fixture->path, fixture->bytes, NULL, &hash, &error));
  g_assert_error (error, RUNG_ERROR, RUNG_ERROR_DURABILITY);
  g_assert_nonnull (hash);
  assert_contents (fixture->path, NEW);
}

static void
test_links (Fixture      *fixture,
            gconstpointer data)
{
  g_autofree char *link = g_build_filename (fixture->folder, "link.rung", NULL);
  g_autofree char *dangling = g_build_filename (fixture->folder, "dangling.rung", NULL);
  g_autofree char *target = g_build_filename (fixture->folder, "target.rung", NULL);
  g_autofree char *hard = g_build_filename (fixture->folder, "hard.rung", NULL);
  g_autofree char *loop = g_build_filename (fixture->folder, "loop", NULL);

  g_assert_cmpint (symlink ("offers.rung", link), ==, 0);
  g_assert_cmpint (symlink ("target.rung", dangling), ==, 0);
  g_assert_cmpint (symlink ("loop", loop), ==, 0);
  g_assert_cmpint (linkat (-1, fixture->path, -1, hard, 0), ==, 0);
  g_assert_true (rung_save_bytes (link, fixture->bytes, NULL, NULL, NULL));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_contents (fixture->path, NEW);
  assert_contents (hard, OLD);
  g_assert_true (rung_save_bytes (dangling, fixture->bytes, "", NULL, NULL));
  g_assert_true (g_file_test (dangling, G_FILE_TEST_IS_SYMLINK));
  assert_contents (target, NEW);
  assert_not_saved (fixture, loop, NULL, RUNG_ERROR_IO, "not a file that can be replaced");
}

static void
test_other_targets (Fixture      *fixture,
                    gconstpointer data)
{
  g_autofree char *pipe = g_build_filename (fixture->folder, "pipe", NULL);
  g_autofree char *nowhere = g_build_filename (fixture->folder, "none", "a.rung", NULL);
  g_autofree char *below_file = g_build_filename (fixture->path, "a.rung", NULL);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  assert_not_saved (fixture, pipe, NULL, RUNG_ERROR_IO, "not a file that can be replaced");
  assert_not_saved (fixture, fixture->folder, NULL, RUNG_ERROR_IO,
                    "not a file that can be replaced");
  assert_not_saved (fixture, "/dev/null", NULL, RUNG_ERROR_IO, "not a file that can be replaced");
  assert_not_saved (fixture, nowhere, NULL, RUNG_ERROR_IO, "there is no folder");
  assert_not_saved (fixture, below_file, NULL, RUNG_ERROR_IO, "there is no folder");
}

static void
test_sweep (Fixture      *fixture,
            gconstpointer data)
{
  static const struct { const char *name; gboolean is_old; gboolean stays; } files[] = {
    { ".offers.rung.a1b2c3.saving", TRUE, FALSE }, { ".offers.rung.x1y2z3.saving", FALSE, TRUE },
    { ".other.rung.a1b2c3.saving", TRUE, TRUE }, { ".offers.rung.saving", TRUE, TRUE },
  };
  struct utimbuf long_ago = { 1000000000, 1000000000 };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, files[i].name, NULL);

      g_assert_true (g_file_set_contents (path, "x", 1, NULL));
      if (files[i].is_old)
        g_assert_cmpint (utime (path, &long_ago), ==, 0);
    }
  g_assert_true (rung_save_bytes (fixture->path, fixture->bytes, NULL, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, files[i].name, NULL);

      g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, files[i].stays);
      g_remove (path);
    }
}

static void
test_read_only (Fixture      *fixture,
                gconstpointer data)
{
  if (geteuid () == 0)
    {
      g_test_skip ("modes do not hold for root");
      return;
    }
  g_assert_cmpint (g_chmod (fixture->path, 0400), ==, 0);
  assert_not_saved (fixture, fixture->path, NULL, RUNG_ERROR_IO, "is read-only");
  g_assert_cmpint (g_chmod (fixture->path, 0600), ==, 0);
  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  assert_not_saved (fixture, fixture->path, NULL, RUNG_ERROR_IO,
                    "you do not have permission to write");
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (Fixture *fixture, gconstpointer data);
  } tests[] = {
    { "/save/replace", test_replace },
    { "/save/create", test_create },
    { "/save/empty-and-long-name", test_empty_and_long_name },
    { "/save/conflict", test_conflict },
    { "/save/faults", test_faults },
    { "/save/interrupted", test_interrupted },
    { "/save/durability", test_durability },
    { "/save/links", test_links },
    { "/save/other-targets", test_other_targets },
    { "/save/sweep", test_sweep },
    { "/save/read-only", test_read_only },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
