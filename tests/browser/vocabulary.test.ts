import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from '@/lib/vocabulary/admiralty';
import { LENSES } from '@/lib/vocabulary/lenses';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { STANDINGS } from '@/lib/vocabulary/standings';
import { startBrowser } from './browser';
import { createOpener, LEBANON, textOf } from './explorer-page';

const browser = startBrowser();

describe('the key to the map', () => {
  it('has every kind, type and standing with its sign, and an example of each type; the hue of each type, as the map has it, in light and in dark; the Admiralty code in words, and every lens', async () => {
    const page = await browser.open('/vocabulary');
    const entry = (label: string) =>
      page
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { level: 3, name: label, exact: true }) })
        .first();
    const named = [...ACTOR_KINDS, ...RELATIONSHIP_TYPES].map((each) => ({ ...each, label: each.plural }));
    for (const { label, description } of [...named, ...STANDINGS]) {
      const text = await textOf(entry(label));
      expect(text).toContain(description);
      const sign = await entry(label).locator('svg').first().boundingBox();
      expect([label, (sign?.width ?? 0) > 10]).toEqual([label, true]);
    }
    for (const { plural, example } of RELATIONSHIP_TYPES)
      expect(await textOf(entry(plural))).toContain(example);
    expect(RELATIONSHIP_TYPES).toHaveLength(14);

    // The sign of each type has its own hue.
    for (const ground of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: ground });
      await page.locator(`html[data-mantine-color-scheme="${ground}"]`).waitFor();
      for (const { plural: label, colour } of RELATIONSHIP_TYPES) {
        const hue = await page
          .getByRole('article')
          .filter({ has: page.getByRole('heading', { level: 3, name: label, exact: true }) })
          .locator('svg')
          .first()
          .evaluate((svg) => getComputedStyle(svg).stroke);
        expect([label, hue]).toEqual([label, toRgb(colour[ground])]);
      }
    }

    // The Admiralty code, and the lenses.
    const code = page.getByRole('region', { name: 'The Admiralty code' });
    const terms = [...Object.entries(RELIABILITY_WORDS), ...Object.entries(CREDIBILITY_WORDS)];
    expect(await code.getByRole('term').allInnerTexts()).toEqual(
      terms.map(([grade]) => grade).sort(byLetterFirst),
    );
    const words = await code.getByRole('definition').allInnerTexts();
    expect([...words].sort()).toEqual(terms.map(([, word]) => word).sort());
    for (const { label } of LENSES) {
      await page
        .getByRole('region', { name: 'Lenses' })
        .getByRole('heading', { name: label, exact: true })
        .waitFor();
    }
  });

  it('is linked from the legend, which explains what is on the map and no more', async () => {
    const page = await createOpener(browser)(LEBANON);
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.getByRole('button', { name: 'Legend' }).click();
    expect(
      (await legend.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()),
    ).toEqual([
      'Envoys 3',
      'Mediations 1',
      'Requests 3',
      'People 4',
      'Groups 1',
      'States 3',
      'Contested 1',
      'Reported 6',
    ]);
    await legend.getByRole('link', { name: 'How to read the map' }).click();
    await page.waitForURL('/vocabulary');
    await page.getByRole('heading', { level: 1, name: 'How to read the map' }).waitFor();
  });
});

function byLetterFirst(a: string, b: string): number {
  return Number(/\d/.test(a)) - Number(/\d/.test(b)) || a.localeCompare(b);
}

function toRgb(hex: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${parts.join(', ')})`;
}
