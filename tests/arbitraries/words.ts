import fc from 'fast-check';

/** Slugs, among them names that every JavaScript object inherits, and numbers, which plain objects would reorder. */
export const arbitraryId = fc.oneof(
  fc.constantFrom('constructor', 'value-of', '0', '10', 'nabih-berri', 'hezbollah', 'lebanon'),
  fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,3}){0,2}$/),
);

/** Scripts that run both ways, and text that would do harm if it were ever taken for markup, a formula or a path. */
const AWKWARD_NAMES = [
  'نبيه بري',
  'عاموس هوكستين (Hochstein)',
  'עמוס הוכשטיין',
  'Mikati’s office',
  'Zoë O’Brien-Þórsson',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org")',
  '../../etc',
  '👩🏽‍⚖️ judge',
];

/** Text of any script, or none, without what no document can show. */
export const arbitraryProse = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .filter((text) => !/\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u.test(text));

/** Text that a reader sees, often awkward. */
export const arbitraryName = fc.oneof(
  fc.constantFrom(...AWKWARD_NAMES),
  arbitraryProse.filter((text) => text.trim() !== ''),
);
