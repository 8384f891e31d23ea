import { generateNetwork } from '@/tests/bench/generate-network';
import { expectSaid } from './actions/checks';
import { startBrowser } from './browser';
import { askCytoscape, findOnMap, readLabels, readMap } from './drawn-map';
import { form } from './edit-page';
import { eventually } from './eventually';
import { details, filters, textOf, waitForMap } from './explorer-page';
import { createStayingOpener } from './left-page';
import { panel } from './questions-panel';
import { shareFixtures } from './serve-networks';

const LARGE = '/networks/large';
const network = generateNetwork({ actors: 400, ties: 1300, id: 'large' });
shareFixtures({ 'large.json': JSON.stringify({ ...network, title: 'Four hundred' }) });
const browser = startBrowser();
const open = createStayingOpener(browser);
const openOnPhone = createStayingOpener(browser, { viewport: { width: 360, height: 740 }, hasTouch: true });

const isSide = (id: string) => id.startsWith('side:');

describe('a network of four hundred actors', () => {
  it('opens collapsed into sides, each with its name, and says so', async () => {
    const page = await open(LARGE);
    await page.getByText(/^\d+ actors in \d+ sides, [\d,]+ ties$/).waitFor();
    await page.getByText('Double-click a side to open it; Shift-click a second').waitFor();
    const { actors } = await readMap(page);
    const sides = actors.filter(isSide);
    expect(sides.length).toBeGreaterThanOrEqual(5);
    expect(sides.length).toBeLessThanOrEqual(41);
    const labels = await readLabels(page);
    const named = sides.filter((id) => labels[id]?.text);
    // A side amid others may have no room for its name; the list has them all.
    expect(named.length).toBeGreaterThanOrEqual(0.9 * sides.length);
    for (const id of named) expect(labels[id]?.pixels).toBeGreaterThanOrEqual(10.9);
    await page.getByRole('button', { name: 'Legend' }).click();
    const listed = page.getByRole('list', { name: 'Sides' }).getByRole('listitem');
    expect(await listed.first().textContent()).toMatch(/^ ?\S.* \d+$/);
    expect(await listed.last().textContent()).toMatch(/^and \d+ more sides$/);
    // It would stand over the map of the next test.
    await page.getByRole('button', { name: 'Legend' }).click();
    await listed.first().waitFor({ state: 'hidden' });
  });

  it('says how sides open only where nothing else is said', async () => {
    const page = await open(LARGE);
    const hint = page.getByText('Double-click a side to open it; Shift-click a second');
    await hint.waitFor();
    await page.keyboard.press('=');
    const showAll = page.getByRole('button', { name: 'Show all', exact: true });
    await showAll.waitFor();
    await hint.waitFor({ state: 'detached' });
    await showAll.click();
    await hint.waitFor();
  });

  it('has a question about two sides name the sides, and offers sides before actors', async () => {
    const page = await open(LARGE);
    const names = filters(page).locator('[data-action="select-side"]');
    await names.nth(0).click();
    await names.nth(1).click({ modifiers: ['Shift'] });
    // A lens hides ties: a count says that it is of those shown.
    await details(page)
      .getByText(/\d ties? shown between them/)
      .waitFor();
    await details(page).getByRole('button', { name: 'Channels between them' }).click();
    const pills = panel(page).getByRole('button', { name: /^Remove .*: \d+ actors$/ });
    await eventually(async () => expect(await pills.count()).toBe(2));
    expect(
      await panel(page)
        .getByRole('button', { name: /^Remove / })
        .count(),
    ).toBe(2);
    await pills.first().click();
    await eventually(async () => expect(new URL(page.url()).searchParams.get('from')).toBeNull());
    await panel(page).getByRole('combobox', { name: 'From' }).click();
    const first = panel(page).getByRole('option').first();
    expect(await textOf(first)).toMatch(/: \d+ actors$/);
    const count = Number(/(\d+) actors$/.exec(await textOf(first))?.[1]);
    await first.click();
    await eventually(async () =>
      expect(new URL(page.url()).searchParams.get('from')?.split(',')).toHaveLength(count),
    );
  });

  it('says how sides open without a key in a narrow window', async () => {
    const page = await browser.open(LARGE, { viewport: { width: 360, height: 740 } });
    await waitForMap(page);
    const hint = page.getByText('Double-click a side to open it.');
    await hint.waitFor();
    expect(await textOf(hint)).not.toContain('Shift');
  });

  it('has who connects two sides by keyboard alone: an arrow goes from one to the other', async () => {
    const page = await open(LARGE);
    await page.keyboard.press('g');
    await page.keyboard.press('ArrowRight');
    await expectSaid(page, /, a side of \d+ actors/);
    // A side is nobody: keys that change an actor say so, and a tie may begin anywhere.
    await page.keyboard.press('f');
    await expectSaid(page, 'A neighbourhood is that of an actor');
    await page.keyboard.press('j');
    await form(page, 'New tie').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('Enter');
    await page.waitForURL(/side=/);
    await page.keyboard.press('F2');
    await expectSaid(page, 'A side is not changed itself');
    const { positions } = await readMap(page);
    const here = positions[`side:${new URL(page.url()).searchParams.get('side')}`] ?? { x: 0, y: 0 };
    const sides = Object.entries(positions).filter(([id]) => isSide(id));
    // Most sides stand that way, and to one of them a line leads.
    const isRight = sides.filter(([, { x }]) => x > here.x).length > sides.length / 2;
    await page.keyboard.press(isRight ? 'ArrowRight' : 'ArrowLeft');
    await page.keyboard.press('Shift+Enter');
    await page.waitForURL(/side=[\w-]+,[\w-]+/);
    await details(page).getByRole('heading', { name: 'Who connects them' }).waitFor();
  });

  it('opens a side in place, by which no two nodes come nearer', async () => {
    const page = await open(LARGE);
    const before = await readMap(page);
    const [side = ''] = before.actors.filter(isSide);
    const { x, y } = await findOnMap(page, side);
    await page.mouse.dblclick(x, y);
    await eventually(async () => expect((await readMap(page)).actors).not.toContain(side));
    await findOnMap(page, before.actors.filter(isSide)[1] ?? '');
    const after = await readMap(page);
    expect(after.actors.length).toBeGreaterThan(before.actors.length);
    const left = after.actors.filter(isSide);
    const distance = ({ positions }: typeof after, one: string, other: string) => {
      const [a, b] = [positions[one], positions[other]];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    };
    for (const one of left)
      for (const other of left)
        expect(distance(after, one, other)).toBeGreaterThanOrEqual(distance(before, one, other) - 0.5);
  });

  it('finds who connects two sides, from a click on the line between them', async () => {
    const page = await open(`${LARGE}?lens=all`);
    const { legs } = await readMap(page);
    const line = legs.find(
      ({ from, to, relationship }) => isSide(from) && isSide(to) && isSide(relationship),
    );
    expect(line).toBeDefined();
    const { x, y } = await findOnMap(page, line?.relationship ?? '');
    await page.mouse.click(x, y);
    await details(page).getByRole('heading', { name: 'Who connects them' }).waitFor();
    await details(page).getByRole('button', { name: 'Channels between them' }).waitFor();
    await page.waitForURL(/side=[\w-]+,[\w-]+/);
    // Who connects them stands on the map beside the two. No tie is drawn from a side: it has no handle.
    const first = details(page)
      .locator('section', { hasText: 'Who connects them' })
      .getByRole('listitem')
      .first();
    const name = await first.getByRole('button').first().textContent();
    const connector = network.actors.find((actor) => actor.name === name)?.id;
    await eventually(async () => expect((await readMap(page)).actors).toContain(connector));
    await page.locator('[data-draw-handle]').waitFor({ state: 'hidden' });
  });

  it('has the focus on the channels between two sides, and not in a field of the question that has its answer', async () => {
    const page = await open(`${LARGE}?lens=all`);
    const { legs } = await readMap(page);
    const line = legs.find(
      ({ from, to, relationship }) => isSide(from) && isSide(to) && isSide(relationship),
    );
    const { x, y } = await findOnMap(page, line?.relationship ?? '');
    await page.mouse.click(x, y);
    await details(page).getByRole('button', { name: 'Channels between them' }).click();
    await page.getByRole('tabpanel', { name: 'Channels' }).getByRole('combobox', { name: 'From' }).waitFor();
    await page.keyboard.press('e');
    await page.getByRole('dialog', { name: 'Figure' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Figure' }).waitFor({ state: 'hidden' });
  });

  it('shows an actor who is searched for beside its side', async () => {
    const page = await open(LARGE);
    const { id = '', name = '' } = network.actors.find(({ kind }) => kind === 'person') ?? {};
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.getByRole('option').first().waitFor();
    // Enter alone would show the neighbourhood, as the map shows hundreds.
    await page.keyboard.press('Shift+Enter');
    await page.waitForURL(/select=/);
    const chosen = new URL(page.url()).searchParams.get('select') ?? id;
    await eventually(async () => expect((await readMap(page)).actors).toContain(chosen));
    expect((await readMap(page)).actors.some(isSide)).toBe(true);
  });

  it('edits by F2 the actor whose neighbourhood the search shows', async () => {
    const page = await open(LARGE);
    const { name = '' } = network.actors.find(({ kind }) => kind === 'person') ?? {};
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=/);
    await page.keyboard.press('F2');
    const field = details(page).getByRole('textbox', { name: 'Name', exact: true });
    await eventually(async () => expect(await field.inputValue()).toBe(name));
    await field.press('Escape');
    await field.waitFor({ state: 'detached' });
  });

  it('is gone through by the keyboard alone: to a side, into it, and to what is between two', async () => {
    const page = await open(LARGE);
    await page.keyboard.press('g');
    await page.keyboard.press('Enter');
    await expectSaid(page, /, a side of \d+ actors, \d+ lines$/);
    await page.keyboard.press('.');
    await expectSaid(page, /: \d+ ties?(, \d+ contested)?, line 1 of \d+\.$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/side=|ties=/);
    await page.keyboard.press('o');
    await page.waitForURL(/open=/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await page.waitForURL(/group=none/);
    await eventually(async () => expect((await readMap(page)).actors.some(isSide)).toBe(false));
  });

  it('keeps what is open in the link, and leaves it with the groups', async () => {
    const page = await open(LARGE);
    const toggle = filters(page)
      .getByRole('button', { name: /^Show who is in it: / })
      .first();
    await toggle.click();
    await page.waitForURL(/open=/);
    await page.reload();
    await waitForMap(page);
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await filters(page).getByText('None', { exact: true }).click();
    await page.waitForURL((url) => !url.searchParams.has('open'));
  });

  it.each(['all', 'mediation', 'alliances', 'contested'])('is drawn under the lens %s', async (lens) => {
    const page = await open(`${LARGE}?lens=${lens}`);
    expect((await readMap(page)).actors.length).toBeGreaterThan(5);
    const hasSides = /actors in \d+ sides,/;
    // Claims are read actor by actor.
    await eventually(async () =>
      expect(await page.getByText(hasSides).count()).toBe(lens === 'contested' ? 0 : 1),
    );
  });

  it('keeps in the link where a side is dragged, with its ties, and takes it back with Back', async () => {
    const page = await open(LARGE);
    const before = await readMap(page);
    const [side = ''] = before.actors.filter(isSide);
    const { x, y } = await findOnMap(page, side);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 20);
    await page.mouse.move(x + 60, y + 40, { steps: 3 });
    await page.mouse.up();
    await page.waitForURL(/moved=side:/);
    const { positions } = await readMap(page);
    expect(positions[side]).not.toEqual(before.positions[side]);
    await page.reload();
    await waitForMap(page);
    const { x: across, y: down } = positions[side] ?? {};
    const again = (await readMap(page)).positions[side];
    expect(again?.x).toBeCloseTo(across ?? 0, 0);
    expect(again?.y).toBeCloseTo(down ?? 0, 0);
    await page.goBack();
    await eventually(async () =>
      expect((await readMap(page)).positions[side]).toEqual(before.positions[side]),
    );
  });

  it('says when what draws a larger map cannot be loaded, and draws it once it can', async () => {
    const page = await browser.open(`${LARGE}?lens=all`);
    const chunks = '**/_next/static/chunks/**';
    await waitForMap(page);
    await page.route(chunks, (route) => route.abort());
    await page.keyboard.press('Shift+O');
    await page.getByText('What draws a map of this size cannot be loaded now.').waitFor();
    expect((await readMap(page)).actors.some(isSide)).toBe(true);
    await page.unroute(chunks);
    // It is tried again by itself as well, and the button is then gone.
    await page.locator('[data-action=try-part-again]').evaluateAll(([button]) => {
      if (button instanceof HTMLElement) button.click();
    });
    await page.locator('#network-map[data-renderer=overview]').waitFor();
  });

  it('opens a side by two taps of a finger, and has a second chosen by a long press', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await browser.open(LARGE, phone);
    await waitForMap(page);
    await page
      .getByText('Tap a side twice to open it. To see who connects two, tap one and hold the other.')
      .waitFor();
    const [first = '', second = ''] = (await readMap(page)).actors.filter(isSide);
    const one = await findOnMap(page, first);
    await page.touchscreen.tap(one.x, one.y);
    await page.waitForURL(/side=/);
    const close = page.getByRole('button', { name: 'Close Details' });
    await close.tap();
    const other = await findOnMap(page, second);
    await browser.touch(page, 'touchStart', [other]);
    await page.getByRole('menuitem', { name: /^Who connects it with/ }).waitFor();
    await browser.touch(page, 'touchEnd', []);
    await page.getByRole('menuitem', { name: /^Who connects it with/ }).tap();
    await page.waitForURL(/side=[\w-]+,[\w-]+/);
    await close.tap();
    const at = await findOnMap(page, second);
    // Both at once: on a busy machine two calls in a row are two taps.
    await Promise.all(
      [[at], [], [at], []].map((places) =>
        browser.touch(page, places.length > 0 ? 'touchStart' : 'touchEnd', places),
      ),
    );
    await eventually(async () => expect((await readMap(page)).actors).not.toContain(second));
  });

  it('reads on a phone', async () => {
    const page = await openOnPhone(LARGE);
    const { actors } = await readMap(page);
    const labels = await readLabels(page);
    const named = actors.filter((id) => isSide(id) && labels[id]?.text);
    expect(named.length).toBeGreaterThanOrEqual(5);
    for (const id of named) expect(labels[id]?.pixels).toBeGreaterThanOrEqual(10.9);
    // While a sheet is open, nothing but the map has what is left of the window.
    const legend = page.getByRole('region', { name: 'Legend' });
    await legend.waitFor();
    await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: 'Table' }).tap();
    await legend.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Close Table' }).tap();
    await legend.waitFor();
  });

  it('lets no node lie over another on a phone, however many sides are open', async () => {
    const page = await openOnPhone(LARGE);
    const sides = (await readMap(page)).actors.filter(isSide).slice(0, 6);
    await page.goto(`${LARGE}?lens=all&open=${sides.map((id) => id.slice(5)).join(',')}`);
    await waitForMap(page);
    await eventually(async () => {
      const covering = await askCytoscape(page, (cy) => {
        const nodes = [...cy.nodes()].filter((node) => node.data('actor') !== undefined);
        const discs = nodes.map((node) => {
          const width = Number.parseFloat(node.style('width'));
          return { id: node.data('actor'), ...node.position(), reach: width / 2 };
        });
        return discs.flatMap((a, at) =>
          discs.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 0.9 * (a.reach + b.reach)),
        );
      });
      expect(covering).toEqual([]);
    });
  });
});
