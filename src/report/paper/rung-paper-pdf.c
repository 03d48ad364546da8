/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-paper-pdf.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#include "engine/base/rung-error.h"

#include "rung-paper-block.h"
#include "rung-paper-flow.h"
#include "rung-paper-private.h"
#include "rung-paper.h"

/* Where the bytes go, until that fails. */
typedef struct
{
  RungPaperWriteFunc write;
  gpointer user_data;
  gboolean has_failed;
} Target;

/* Cairo 1.16 crashes when it finishes a surface whose stream has failed, so it
 * does not hear of it; the rest goes nowhere. */
static cairo_status_t
write_cb (void                *closure,
          const unsigned char *data,
          unsigned int         length)
{
  Target *target = closure;

  if (!target->has_failed)
    target->has_failed = !target->write (data, length, target->user_data);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
append_cb (gconstpointer bytes,
           gsize         n_bytes,
           gpointer      user_data)
{
  g_byte_array_append (user_data, bytes, (guint) n_bytes);
  return TRUE;
}

static void
describe (const RungPaper *self,
          cairo_surface_t *surface)
{
  g_autoptr (GDateTime) utc = g_date_time_to_utc (self->created);
  g_autofree char *date = g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Rung");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

/**
 * rung_paper_write:
 * @self: a paper
 * @write: takes the bytes as they come
 * @user_data: handed to @write
 * @error: return location
 *
 * Writes the pages as PDF, straight into @write.
 *
 * Fails with %RUNG_ERROR_IO if @write does, or if the pages cannot be made.
 *
 * Returns: %TRUE if everything was written
 */
gboolean
rung_paper_write (RungPaper           *self,
                  RungPaperWriteFunc   write,
                  gpointer             user_data,
                  GError             **error)
{
  Target target = { .write = write, .user_data = user_data };
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (write_cb, &target,
                                                                  self->sheet.width,
                                                                  self->sheet.height);
  RungPaperFlow flow = rung_paper_flow_start (self);
  cairo_status_t status = CAIRO_STATUS_SUCCESS;

  describe (self, surface);
  flow.n_pages = rung_paper_get_n_pages (self);
  flow.cr = cairo_create (surface);
  rung_paper_flow_blocks (self, &flow);
  rung_paper_flow_end_page (&flow);
  status = cairo_status (flow.cr);
  cairo_destroy (flow.cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status == CAIRO_STATUS_SUCCESS && target.has_failed)
    status = CAIRO_STATUS_WRITE_ERROR;
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, RUNG_ERROR, RUNG_ERROR_IO, _("The pages cannot be written: %s"),
               cairo_status_to_string (status));
  return FALSE;
}

/**
 * rung_paper_finish:
 * @self: a paper
 * @error: return location
 *
 * Fails with %RUNG_ERROR_IO if the pages cannot be made.
 *
 * Returns: (transfer full): the pages as PDF
 */
GBytes *
rung_paper_finish (RungPaper  *self,
                   GError    **error)
{
  GByteArray *bytes = g_byte_array_new ();

  if (!rung_paper_write (self, append_cb, bytes, error))
    {
      g_byte_array_unref (bytes);
      return NULL;
    }
  return g_byte_array_free_to_bytes (bytes);
}
