/** @jest-environment node */
import { UPLOAD_PARAMETERS } from '@/app/api/_http/parse-upload';
import { readConvertOptions } from '@/lib/run/convert-options.mjs';

describe('readConvertOptions', () => {
  // The command reads its words before it can read TypeScript, so that it has a list of its own.
  it('takes the same words for putting ties together as an upload', () => {
    const { shape } = UPLOAD_PARAMETERS.aggregate;
    const words = shape.form === 'choice' ? shape.values : [];
    expect(words).toEqual(['none', 'month', 'years']);
    for (const aggregate of words)
      expect(readConvertOptions(['in', 'out', '--aggregate', aggregate])).toMatchObject({ aggregate });
    expect(() => readConvertOptions(['in', 'out', '--aggregate', 'year'])).toThrow('--aggregate is "year"');
  });
});
