import { startBrowser } from './browser';
import { readClaims } from './drawn-claims';
import { findOnMap, readMap } from './drawn-map';
import { eventually } from './eventually';
import { clickOnMap, createOpener, DERRY, details, filters, LEBANON } from './explorer-page';
import { createStayingPage } from './left-page';
import { findCollisions, readPainted } from './painted-map';

const browser = startBrowser();
const { open, leave } = createStayingPage(browser);
const REQUEST = 'unilateral-ceasefire-request';

describe('the lens Claims and denials', () => {
  it('shows the claim itself, who says it, and what it is about', async () => {
    const page = await open(`${LEBANON}?lens=contested`);
    const { cards, speakers, lines } = await readClaims(page);
    expect(cards.map(({ claim }) => claim)).toEqual([REQUEST]);
    expect(cards[0]?.text).toMatch(/^The United States, through Hochstein, asked Mikati/);
    expect(speakers.map(({ kind, name }) => [kind, name])).toEqual([
      ['unnamed', 'a senior Lebanese political source'],
      ['unnamed', 'a senior diplomat'],
    ]);
    expect(lines.toSorted()).toEqual([
      `claim:${REQUEST} about tie`,
      `claim:${REQUEST} about tie`,
      `speaker says claim:${REQUEST}`,
      `speaker says claim:${REQUEST}`,
    ]);
    await leave(page);
  });

  it('ends denials at the claim, and counts no line to it as a tie', async () => {
    const page = await open(`${LEBANON}?lens=contested`);
    const { legs, ties } = await readMap(page);
    const denials = legs.filter(({ type }) => type === 'denies');
    expect(denials.map(({ to }) => to)).toEqual(Array(3).fill(`claim:${REQUEST}`));
    expect(ties).toHaveLength(5);
    await page.getByText('5 actors, 5 ties').waitFor();
    await leave(page);
  });

  it.each([
    [LEBANON, { width: 1280, height: 800 }],
    [LEBANON, { width: 360, height: 720 }],
    [DERRY, { width: 1280, height: 800 }],
    [DERRY, { width: 360, height: 720 }],
  ])('lays no text and no claim over another, all in sight: %s, %j', async (network, viewport) => {
    const page = await createOpener(browser, { viewport })(`${network}?lens=contested`);
    expect(findCollisions(await readPainted(page))).toEqual([]);
  });

  it('selects a claim by a click, and tells of it in the details', async () => {
    const page = await open(`${LEBANON}?lens=contested`);
    await clickOnMap(page, REQUEST);
    await details(page)
      .getByRole('heading', { name: /asked Mikati this week/ })
      .waitFor();
    await eventually(async () => expect((await readClaims(page)).cards[0]?.isSelected).toBe(true));
    await eventually(async () => expect(new URL(page.url()).search).toContain(REQUEST));
    await leave(page);
  });

  it('selects the claim by a click on an unnamed speaker', async () => {
    const page = await open(`${LEBANON}?lens=contested`);
    await findOnMap(page, REQUEST);
    const [speaker] = (await readClaims(page)).speakers;
    const box = await page.locator('#network-map').boundingBox();
    await page.mouse.click(
      (box?.x ?? 0) + (speaker?.middle.x ?? 0),
      (box?.y ?? 0) + (speaker?.middle.y ?? 0),
    );
    await eventually(async () => expect((await readClaims(page)).cards[0]?.isSelected).toBe(true));
    await leave(page);
  });

  it('dims the other claim while the pointer is over one', async () => {
    const page = await open(`${DERRY}?lens=contested`);
    const { x, y } = await findOnMap(page, 'conflict-is-over');
    await page.mouse.move(x, y);
    await eventually(async () =>
      expect((await readClaims(page)).cards.map(({ claim, isDimmed }) => [claim, isDimmed])).toEqual([
        ['government-talks-with-ira', true],
        ['conflict-is-over', false],
      ]),
    );
    await leave(page);
  });

  it('reaches a claim by the arrow keys, says it, and selects it by Enter', async () => {
    const page = await open(`${LEBANON}?lens=contested`);
    const { x, y } = await findOnMap(page, 'mikatis-office');
    const claim = await findOnMap(page, REQUEST);
    const arrow =
      Math.abs(claim.x - x) > Math.abs(claim.y - y)
        ? claim.x > x
          ? 'ArrowRight'
          : 'ArrowLeft'
        : claim.y > y
          ? 'ArrowDown'
          : 'ArrowUp';
    await clickOnMap(page, 'mikatis-office');
    await page.locator('#network-map').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press(arrow);
    await page
      .getByText(/^Claim: “The United States.*Contested, 3 answers\.$/)
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await eventually(async () => expect((await readClaims(page)).cards[0]?.isSelected).toBe(true));
    await leave(page);
  });

  it('moves no actor when the lens is chosen, and shows no claim of its own under another', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    const before = (await readMap(page)).positions;
    expect((await readClaims(page)).cards).toEqual([]);
    await filters(page).getByText('Claims and denials').click();
    await eventually(async () => expect((await readClaims(page)).cards).toHaveLength(1));
    for (const [id, point] of Object.entries((await readMap(page)).positions))
      expect(point).toEqual(before[id]);
    await filters(page).getByText('Alliances and rivalries').click();
    await eventually(async () => {
      const { cards, speakers, lines } = await readClaims(page);
      expect([cards, speakers, lines]).toEqual([[], [], []]);
    });
    await leave(page);
  });

  it('explains claims and their speakers in the legend', async () => {
    const page = await open(`${LEBANON}?lens=contested`);
    await page.getByRole('button', { name: 'Legend' }).click();
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.getByText('Unnamed speakers').waitFor();
    expect(await legend.textContent()).toMatch(/Claims\s+1/);
  });
});
