import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import {
  choose,
  chooseSize,
  createFigureOpener,
  fetchFromAddress,
  figureDialog,
  openFigure,
  preview,
  saveBy,
  waitForPreview,
} from './figure-dialog';
import { shareFixtures } from './serve-networks';

const COUNTRIES = ['EG', 'FR', 'NO', 'QA'];
const PER_COUNTRY = 30;

/** People of four countries, each of whom talks to the next, and every third to one abroad: the map opens by sides. */
function buildCountries(): string {
  const ids = COUNTRIES.flatMap((country) =>
    Array.from({ length: PER_COUNTRY }, (_, at) => ({ id: `${country.toLowerCase()}-${at}`, country })),
  );
  const tie = (from: number, to: number) => ({
    id: `${from}-to-${to}`,
    type: 'talks-to',
    source: ids[from]?.id,
    target: ids[to % ids.length]?.id,
  });
  return JSON.stringify({
    format: 'backchannel/1',
    id: 'countries',
    title: 'Four countries',
    actors: ids.map(({ id, country }) => ({ id, kind: 'person', name: `Person ${id}`, country })),
    relationships: ids.flatMap((_, at) => [
      tie(at, at + 1),
      ...(at % 3 === 0 ? [tie(at, at + PER_COUNTRY)] : []),
    ]),
  });
}

shareFixtures({ 'countries.json': buildCountries() });
const open = createFigureOpener(startBrowser());

async function openGrouped(): Promise<Page> {
  const page = await open('/networks/countries');
  await openFigure(page);
  await choose(page, 'SVG');
  await waitForPreview(page);
  return page;
}

describe('the figure of a map that is grouped into sides', () => {
  it('has the sides of the map, closed, with their numbers, and is what the API has', async () => {
    const page = await openGrouped();
    const { bytes } = await saveBy(page, 'Save SVG');
    const svg = bytes.toString('utf8');
    expect(svg.match(/data-side="/gu)).toHaveLength(COUNTRIES.length);
    expect(svg).not.toContain('data-actor="');
    expect(await preview(page).locator('img').getAttribute('alt')).toContain('They stand on 4 sides');
    expect((await fetchFromAddress(page)).equals(bytes)).toBe(true);
  });

  it('opens all sides by one choice, and shows each actor where none are asked for', async () => {
    const page = await openGrouped();
    await choose(page, 'All open');
    await waitForPreview(page);
    const open = (await saveBy(page, 'Save SVG')).bytes.toString('utf8');
    expect(open.match(/data-side="/gu)).toHaveLength(COUNTRIES.length);
    expect(open.match(/data-actor="/gu)).toHaveLength(COUNTRIES.length * PER_COUNTRY);
    await figureDialog(page).getByText('None', { exact: true }).click();
    await waitForPreview(page);
    const without = (await saveBy(page, 'Save SVG')).bytes.toString('utf8');
    expect(without).not.toContain('data-side="');
  });

  it('is a poster when that size is chosen', async () => {
    const page = await openGrouped();
    await chooseSize(page, 'Poster A0, portrait');
    await waitForPreview(page);
    await preview(page).getByText('84.1 × 118.9 cm').waitFor();
  });
});
