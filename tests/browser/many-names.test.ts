import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { createStayingOpener } from './left-page';
import { findCollisions, type PaintedMap, readPainted } from './painted-map';
import { shareFixtures } from './serve-networks';

const FIRST = [
  'Amal',
  'Bruno',
  'Carmen',
  'سامي',
  'ليلى',
  'יעל',
  'דוד',
  'Dmitri',
  'Elif',
  'حسن',
  'נועה',
  'Farid',
];
const LAST = [
  'Haddad',
  'Keller',
  'Ortega',
  'الخوري',
  'مرعي',
  'כהן',
  'ברק',
  'Sokolov',
  'Yılmaz',
  'نصار',
  'לוי',
  'Rahimi',
];
const GROUPS = ['Council', 'Front', 'Assembly', 'حركة', 'תנועה'];
const STATES = ['LB', 'IL', 'SY', 'NO', 'FR', 'EG'];
const TYPES = ['talks-to', 'backs', 'opposes', 'ally-of', 'asks'];

/** A linear congruential generator: the network is the same each time. */
function createRandom(): (below: number) => number {
  let seed = 1993;
  return (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
}

/** 150 actors with names in three scripts and 400 ties, most of them of some few actors; some run beside others. */
function buildCrowd(): string {
  const pick = createRandom();
  const actors = Array.from({ length: 150 }, (_, at) => {
    const country = STATES[at % STATES.length];
    if (at < 6) return { id: `actor-${at}`, kind: 'state', name: `State ${at + 1}`, country };
    const last = LAST[pick(LAST.length)];
    if (at % 4 === 0)
      return { id: `actor-${at}`, kind: 'group', name: `${GROUPS[at % GROUPS.length]} ${last}` };
    return { id: `actor-${at}`, kind: 'person', name: `${FIRST[pick(FIRST.length)]} ${last}`, country };
  });
  const relationships = Array.from({ length: 400 }, (_, at) => {
    const source = pick(at % 3 === 0 ? 20 : 150);
    const target = (source + 1 + pick(at % 5 === 0 ? 4 : 148)) % 150;
    return {
      id: `tie-${at}`,
      type: TYPES[pick(TYPES.length)],
      source: `actor-${source}`,
      target: `actor-${target}`,
    };
  });
  const contested = Array.from({ length: 6 }, (_, at) => ({
    id: `claim-${at}`,
    statement: 'The two met.',
    relationships: [`tie-${at * 40}`],
  }));
  const denials = contested.map(({ id }, at) => ({
    ...{ id: `denial-${at}`, type: 'denies', claim: id },
    ...{ source: relationships[at * 40]?.source, target: relationships[at * 40]?.target },
  }));
  return JSON.stringify({
    ...{ format: 'backchannel/1', id: 'crowd', title: 'A crowd', actors, claims: contested },
    relationships: [...relationships, ...denials],
  });
}

shareFixtures({ 'crowd.json': buildCrowd() });
const browser = startBrowser();

const show = createStayingOpener(browser, { viewport: { width: 1400, height: 900 } });

const open = (): Promise<Page> => show('/networks/crowd?lens=all&group=none');

/** Names that lie over another name, a shape or the mark of a tie, and those that are cut off. */
function findCovered(painted: PaintedMap): readonly string[] {
  const names = new Set(painted.names.map(({ text }) => `“${text}”`));
  return findCollisions(painted).filter((found) => [...names].some((name) => found.startsWith(name)));
}

describe('the names of 150 actors and 400 ties at 1400 by 900', () => {
  it('are at least forty, in all scripts, none smaller than 11 pixels and none over anything', async () => {
    const painted = await readPainted(await open());
    expect(painted.shapes.filter(({ id }) => id.startsWith('actor-'))).toHaveLength(150);
    expect(painted.names.length).toBeGreaterThanOrEqual(40);
    expect(findCovered(painted)).toEqual([]);
    for (const { text, pixels } of painted.names) expect([text, pixels >= 10.99]).toEqual([text, true]);
    for (const script of [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Hebrew}/u])
      expect(painted.names.some(({ text }) => script.test(text))).toBe(true);
  });

  it('stand by shapes that can be told apart: none is narrower than 6 pixels', async () => {
    const { shapes } = await readPainted(await open());
    const actors = shapes.filter(({ id }) => id.startsWith('actor-'));
    expect(actors).toHaveLength(150);
    expect(Math.min(...actors.map(({ box }) => box.right - box.left))).toBeGreaterThanOrEqual(6);
  });

  it('stay with their actors while the map is panned', async () => {
    const page = await open();
    const before = await readPainted(page);
    const box = await page.locator('#network-map').boundingBox();
    if (!box) throw new Error('The map is not drawn.');
    const [x, y] = [box.x + box.width - 12, box.y + box.height - 40];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 150, y - 60, { steps: 6 });
    await page.mouse.up();
    const after = await readPainted(page);
    const moveBy = (after.shapes[0]?.box.left ?? 0) - (before.shapes[0]?.box.left ?? 0);
    expect(Math.abs(moveBy)).toBeGreaterThan(50);
    const placesOf = ({ names }: PaintedMap, by: number) =>
      names.map(({ id, box: { left } }) => [id, Math.round(left - by)]);
    expect(placesOf(after, moveBy)).toEqual(placesOf(before, 0));
  });

  it('are placed anew once the zoom has rested, and cover nothing then', async () => {
    const page = await open();
    const before = await readPainted(page);
    for (let press = 0; press < 3; press++) await page.keyboard.press('=');
    await eventually(async () => expect((await readPainted(page)).zoom).toBeGreaterThan(before.zoom * 1.8));
    // On a busy machine two looks may be alike before the names have been placed.
    await eventually(async () => {
      const { names, ...rest } = await readPainted(page);
      expect(names.length).toBeGreaterThan(before.names.length);
      // The camera is the user's: names outside the window are there as well.
      const covered = findCovered({ names, ...rest }).filter((found) => !found.endsWith('is cut off'));
      expect(covered).toEqual([]);
    });
  });
});
