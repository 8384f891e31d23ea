import { generateNetwork } from '@/tests/bench/generate-network';
import { startBrowser } from './browser';
import { shareFixtures } from './serve-networks';

/** More actors than a phone shows each for itself, and fewer than a desk groups. */
const network = generateNetwork({ actors: 90, ties: 260, id: 'phone-picture' });
shareFixtures({ 'phone-picture.json': JSON.stringify(network) });
const browser = startBrowser();
const PATH = '/networks/phone-picture?lens=all';

/** The words of the first picture, before any script runs. */
async function readPicture(viewport: { width: number; height: number }): Promise<readonly string[]> {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport });
  await page.goto(PATH);
  const texts = page.locator('#network-map, main').locator('svg text').filter({ visible: true });
  return texts.allTextContents();
}

const isCount = (text: string) => /^\d+$/.test(text);

describe('the first picture of a network of ninety actors', () => {
  it('has its sides on a phone, as the map that follows', async () => {
    const words = await readPicture({ width: 360, height: 740 });
    expect(words.filter(isCount).length).toBeGreaterThanOrEqual(3);
    // Who is on no side stands alone.
    expect(words.filter((word) => network.actors.some(({ name }) => name === word)).length).toBeLessThan(10);
  });

  it('has its actors at a desk', async () => {
    const words = await readPicture({ width: 1400, height: 900 });
    expect(words.filter(isCount)).toEqual([]);
    expect(words.length).toBeGreaterThan(20);
  });
});
