// The library itself: its name alone leads here.
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

/**
 * Property tests draw the same values each time, so that what passes here passes anywhere. `FAST_CHECK_SEED=random` looks
 * elsewhere, as does any number; what it finds becomes a test of its own.
 */
const wanted = process.env.FAST_CHECK_SEED ?? '1993';
const seed = wanted === 'random' ? Math.trunc(Math.random() * 2 ** 31) : Number(wanted);
if (!Number.isInteger(seed)) {
  throw new RangeError(`FAST_CHECK_SEED is "${wanted}"; write a whole number, or "random".`);
}
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });

module.exports = fc;
