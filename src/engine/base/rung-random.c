/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "rung-random.h"

#include <math.h>
#include <string.h>

#include "rung-block.h"

/* The logarithm of 1 + x is x + x^2 q(x) for x from sqrt(1/2) - 1 to
 * sqrt(2) - 1. Least squares at Chebyshev nodes; largest error 4.5e-8. */
static const float log_terms[] = {
  9.00420249e-02f, -1.42577946e-01f, 1.48064598e-01f, -1.65750474e-01f,
  1.99731052e-01f, -2.50016093e-01f, 3.33336592e-01f, -4.99999940e-01f,
};

/* M. Giles, "Approximating the erfinv function", GPU Computing Gems, Jade
 * Edition (2012), chapter 10: single precision, the middle and the tails. */
static const float middle_terms[] = {
  2.81022636e-08f, 3.43273939e-07f, -3.5233877e-06f, -4.39150654e-06f, 2.1858087e-04f,
  -1.25372503e-03f, -4.17768164e-03f, 2.46640727e-01f, 1.50140941f,
};
static const float tail_terms[] = {
  -2.00214257e-04f, 1.00950558e-04f, 1.34934322e-03f, -3.67342844e-03f, 5.73950773e-03f,
  -7.6224613e-03f, 9.43887047e-03f, 1.00167406f, 2.83297682f,
};

/* Where the tail begins, by the share in words of 32 bits: at a depth of 5. */
#define TAIL_WORDS 7246952u
#define SQRT_2 1.41421356f
#define LN_2 0.693147181f

/* Words that are drawn before they are made normal. */
#define CHUNK 256

/* A word of every lane, stepped at once. */
typedef guint32 Lanes __attribute__ ((vector_size (4 * RUNG_RANDOM_LANES)));

RUNG_INLINE float
polynomial (const float *terms,
            guint        n,
            float        x)
{
  float sum = terms[0];

  for (guint k = 1; k < n; k++)
    sum = sum * x + terms[k];
  return sum;
}

/* x > 0 and normal. The C library's logarithm may differ in the last bit from
 * one machine to the next. */
RUNG_INLINE float
logarithm (float x)
{
  gint32 bits;
  gint32 exponent;
  float rest;

  memcpy (&bits, &x, sizeof bits);
  /* The offset parts the binades at sqrt(1/2), so that the rest is around 1. */
  exponent = (bits - 0x3f3504f3) >> 23;
  bits -= exponent * (1 << 23);
  memcpy (&rest, &bits, sizeof rest);
  rest -= 1.0f;
  return (float) exponent * LN_2
         + (rest + rest * rest * polynomial (log_terms, G_N_ELEMENTS (log_terms), rest));
}

/* -log (1 - x^2) where the quantile is that of (1 - x) / 2. */
RUNG_INLINE float
get_depth (float tail)
{
  return -logarithm (4.0f * tail * (1.0f - tail));
}

RUNG_INLINE float
quantile_of_middle (float tail)
{
  float depth = get_depth (tail);

  return -SQRT_2 * (1.0f - 2.0f * tail)
         * polynomial (middle_terms, G_N_ELEMENTS (middle_terms), depth - 2.5f);
}

RUNG_INLINE float
quantile_of_tail (float tail)
{
  float depth = get_depth (tail);

  return -SQRT_2 * (1.0f - 2.0f * tail)
         * polynomial (tail_terms, G_N_ELEMENTS (tail_terms), sqrtf (depth) - 3.0f);
}

/* The lowest bit is the sign, the others are the share of the tail: that way
 * both tails reach as far as 32 bits allow, and mirror each other. */
RUNG_INLINE float
get_share (guint32 bits)
{
  return (float) (gint32) (bits >> 1) * 0x1p-32f + 0x1p-33f;
}

RUNG_INLINE float
set_sign (float   value,
          guint32 bits)
{
  guint32 pattern;

  memcpy (&pattern, &value, sizeof pattern);
  pattern ^= bits << 31;
  memcpy (&value, &pattern, sizeof value);
  return value;
}

/* One draw in 300 is in a tail: to find those costs less than to compute every
 * draw both ways. */
RUNG_INLINE void
mend_tails (const guint32 *bits,
            float         *normals)
{
  Lanes words;
  guint64 is_tail[RUNG_RANDOM_LANES / 2];

  memcpy (&words, bits, sizeof words);
  words = (Lanes) ((words >> 1) < TAIL_WORDS);
  memcpy (is_tail, &words, sizeof words);
  if ((is_tail[0] | is_tail[1] | is_tail[2] | is_tail[3]) == 0)
    return;
  for (guint lane = 0; lane < RUNG_RANDOM_LANES; lane++)
    if (bits[lane] >> 1 < TAIL_WORDS)
      normals[lane] = set_sign (quantile_of_tail (get_share (bits[lane])), bits[lane]);
}

#define ROTATE(x, by) (((x) << (by)) | ((x) >> (32 - (by))))

/* One step of every lane. */
RUNG_INLINE void
step (Lanes *state,
      Lanes *bits)
{
  Lanes a = state[0], b = state[1], c = state[2] ^ state[0], d = state[3] ^ state[1];

  *bits = ROTATE (a + state[3], 7) + a;
  state[0] = a ^ d;
  state[1] = b ^ c;
  state[2] = c ^ (b << 9);
  state[3] = ROTATE (d, 11);
}

RUNG_INLINE void
draw_bits (RungRandom *self,
           guint32    *bits,
           gsize       n)
{
  Lanes state[4];
  Lanes drawn;

  memcpy (state, self->state, sizeof state);
  for (gsize i = 0; i < n; i += RUNG_RANDOM_LANES)
    {
      step (state, &drawn);
      memcpy (bits + i, &drawn, sizeof drawn);
    }
  memcpy (self->state, state, sizeof state);
}

RUNG_CLONES
static void
fill_bits (RungRandom *self,
           guint32    *bits,
           gsize       n)
{
  draw_bits (self, bits, n);
}

RUNG_CLONES
static void
fill_normals (RungRandom *self,
              float      *normals,
              gsize       n)
{
  guint32 bits[CHUNK];

  for (gsize start = 0; start < n; start += CHUNK)
    {
      gsize length = MIN (CHUNK, n - start);

      draw_bits (self, bits, length);
      for (gsize i = 0; i < length; i++)
        normals[start + i] = set_sign (quantile_of_middle (get_share (bits[i])), bits[i]);
      for (gsize i = 0; i < length; i += RUNG_RANDOM_LANES)
        mend_tails (bits + i, normals + start + i);
    }
}

/**
 * rung_random_mix:
 * @state: (inout): the state, stepped
 *
 * SplitMix64: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom
 * number generators", OOPSLA 2014, in the form of S. Vigna (2015), public
 * domain. Spreads seeds that are near each other over all 64 bits.
 *
 * Returns: 64 random bits
 */
guint64
rung_random_mix (guint64 *state)
{
  guint64 z = *state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return z ^ (z >> 31);
}

/**
 * rung_random_init:
 * @self: (out): a generator
 * @seed: the seed
 * @block: which block of futures, any number
 * @stream: what is drawn in the block, any number
 *
 * Starts the generator that belongs to one stream of one block. Every block
 * and stream has its own, so that they can be drawn in any order, and what is
 * drawn in one does not move when another draws more.
 */
void
rung_random_init (RungRandom *self,
                  guint64     seed,
                  guint       block,
                  guint       stream)
{
  guint64 state = seed;

  state = rung_random_mix (&state) ^ ((guint64) stream << 32 | block);
  state = rung_random_mix (&state);
  for (guint lane = 0; lane < RUNG_RANDOM_LANES; lane++)
    for (guint word = 0; word < 4; word += 2)
      {
        guint64 bits = rung_random_mix (&state);

        self->state[word][lane] = (guint32) bits;
        self->state[word + 1][lane] = (guint32) (bits >> 32);
      }
}

/**
 * rung_random_fill_bits:
 * @self: a generator
 * @bits: (out): @n words of 32 random bits
 * @n: a multiple of %RUNG_RANDOM_LANES
 *
 * Draws words, one of each lane in turn. A lane is xoshiro128++ 1.0:
 * D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators",
 * ACM Transactions on Mathematical Software 47 (2021), public domain.
 */
void
rung_random_fill_bits (RungRandom *self,
                       guint32    *bits,
                       gsize       n)
{
  fill_bits (self, bits, n);
}

/**
 * rung_random_fill_normals:
 * @self: a generator
 * @normals: (out): @n values
 * @n: a multiple of %RUNG_RANDOM_LANES
 *
 * Draws from the normal distribution with mean 0 and deviation 1, one value
 * for each word that rung_random_fill_bits() would have drawn. No value is
 * beyond 6.4 either way.
 */
void
rung_random_fill_normals (RungRandom *self,
                          float      *normals,
                          gsize       n)
{
  fill_normals (self, normals, n);
}

/**
 * rung_random_get_quantile:
 * @tail: a share, above 0 and at most 0.5
 *
 * The value that a normal draw is below with the probability @tail, within
 * 2e-6 down to a share of 3e-8 (5.4 deviations); beyond that, to 1e-10,
 * within 3e-3.
 *
 * Source: M. Giles, "Approximating the erfinv function" (2012).
 *
 * Returns: the quantile, at most 0
 */
float
rung_random_get_quantile (float tail)
{
  return tail < TAIL_WORDS * 0x1p-32f ? quantile_of_tail (tail) : quantile_of_middle (tail);
}
