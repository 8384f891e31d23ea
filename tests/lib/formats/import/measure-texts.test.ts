import fc from 'fast-check';
import { measureTexts } from '@/lib/formats/import/measure-texts';
import { arbitraryNetwork } from '@/tests/arbitraries/network';

describe('measureTexts', () => {
  it('returns never more than a thing takes as JSON', () => {
    fc.assert(
      fc.property(arbitraryNetwork, ({ actors, documents, relationships, claims }) => {
        for (const thing of [...actors, ...documents, ...relationships, ...claims]) {
          expect(measureTexts(thing)).toBeLessThanOrEqual(JSON.stringify(thing).length);
        }
      }),
    );
  });

  it('counts texts within lists and objects, and leaves empty fields out', () => {
    const long = 'x'.repeat(1000);
    expect(measureTexts({ aliases: [long, long], evidence: [{ excerpt: long }] })).toBeGreaterThan(3000);
    expect(measureTexts({ notes: '', from: null })).toBe(0);
  });
});
