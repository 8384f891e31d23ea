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

/** The code points of characters of their own: all but the halves of pairs, which lie between these two ranges. */
const BEFORE_PAIRS = 0xd800;
const AFTER_PAIRS = 0xe000;
const CODE_POINTS = 0x110000 - (AFTER_PAIRS - BEFORE_PAIRS);

/**
 * Draws the characters that the library draws for the unit `binary`, from the same numbers. The library lists a million of them in a
 * map, for each file of tests again, to find one back: that took seconds.
 */
const anyCharacter = fc.nat({ max: CODE_POINTS - 1 }).map(
  (at) => String.fromCodePoint(at < BEFORE_PAIRS ? at : at + AFTER_PAIRS - BEFORE_PAIRS),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (point === undefined || String.fromCodePoint(point) !== text) throw new Error('This is no character.');
    if (point >= BEFORE_PAIRS && point < AFTER_PAIRS) throw new Error('This is half of a character.');
    return point < BEFORE_PAIRS ? point : point - AFTER_PAIRS + BEFORE_PAIRS;
  },
);

/** @param {import('fast-check').StringConstraints} [constraints] */
function string(constraints = {}) {
  return fc.string(constraints.unit === 'binary' ? { ...constraints, unit: anyCharacter } : constraints);
}

module.exports = { ...fc, string, __esModule: true, default: { ...fc.default, string } };
