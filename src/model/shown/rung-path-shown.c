/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-path-shown.h"

#include <glib/gi18n-lib.h>

#include "report/phrases/rung-path-phrases.h"

#include "rung-line.h"

struct _RungPathShown
{
  RungShown parent_instance;
  GListStore *paths;
};

G_DEFINE_FINAL_TYPE (RungPathShown, rung_path_shown, RUNG_TYPE_SHOWN)

static const RungShownField fields[] = {
  [RUNG_PATH_SHOWN_ANSWER] = { "answer", RUNG_SHOWN_TEXT },
  [RUNG_PATH_SHOWN_ABOUT] = { "about", RUNG_SHOWN_TEXT },
  [RUNG_PATH_SHOWN_LIMITS] = { "limits", RUNG_SHOWN_TEXT },
  [RUNG_PATH_SHOWN_IS_PATH] = { "is-path", RUNG_SHOWN_FLAG },
  [RUNG_PATH_SHOWN_HAS_ROOM] = { "has-room", RUNG_SHOWN_FLAG },
  [RUNG_PATH_SHOWN_PATHS] = { "paths", RUNG_SHOWN_LIST },
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == RUNG_N_PATH_SHOWN_FIELDS);

static void
rung_path_shown_finalize (GObject *object)
{
  g_object_unref (RUNG_PATH_SHOWN (object)->paths);
  G_OBJECT_CLASS (rung_path_shown_parent_class)->finalize (object);
}

static void
rung_path_shown_class_init (RungPathShownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rung_path_shown_finalize;
  rung_shown_class_set_fields (RUNG_SHOWN_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
rung_path_shown_init (RungPathShown *self)
{
  self->paths = rung_lines_new ();
  rung_shown_set_list (RUNG_SHOWN (self), RUNG_PATH_SHOWN_PATHS, G_LIST_MODEL (self->paths));
}

static void
show_paths (GListStore         *lines,
            const RungDocument *document)
{
  const GPtrArray *paths = document->plan.paths;

  rung_lines_set (lines, 0, _("Staying as you are"), NULL, NULL);
  for (guint i = 1; i <= paths->len; i++)
    {
      const RungPathInputs *path = ((RungItem *) g_ptr_array_index (paths, i - 1))->record;
      g_autofree char *name = *path->title != '\0'
                              /* Translators: the number of a path, then its name */
                              ? g_strdup_printf (_("Path %u: %s"), i, path->title)
                              : g_strdup_printf (_("Path %u"), i);

      rung_lines_set (lines, i, name, NULL, NULL);
    }
  rung_lines_trim (lines, paths->len + 1);
}

/**
 * rung_path_shown_update:
 * @self: what is said
 * @results: what is computed at the moment
 * @document: the document
 * @path: a path, 0 for staying
 *
 * Says it of that path as it is now.
 */
void
rung_path_shown_update (RungPathShown      *self,
                        const RungResults  *results,
                        const RungDocument *document,
                        guint               path)
{
  RungShown *shown = RUNG_SHOWN (self);
  const RungPaths *paths = rung_results_get_paths (results);
  gboolean is_known = paths != NULL && path < paths->n_paths;

  rung_shown_take_text (shown, RUNG_PATH_SHOWN_ANSWER,
                        paths != NULL ? rung_phrase_paths_answer (paths)
                                      : g_strdup (_("Enter your level or years of experience to "
                                                    "see the years ahead.")));
  rung_shown_set_text (shown, RUNG_PATH_SHOWN_ABOUT, rung_phrase_path_about (document, path));
  rung_shown_take_text (shown, RUNG_PATH_SHOWN_LIMITS,
                        is_known ? rung_phrase_path_limits (paths, path, document) : NULL);
  rung_shown_set_flag (shown, RUNG_PATH_SHOWN_IS_PATH, path > 0);
  rung_shown_set_flag (shown, RUNG_PATH_SHOWN_HAS_ROOM,
                       document->plan.paths->len < RUNG_MAX_PATHS);
  show_paths (self->paths, document);
}
