import type { Page } from 'playwright-core';
import type { OverviewElement } from '@/lib/overview/overview-reading';
import { generateNetwork } from '@/tests/bench/generate-network';
import { startBrowser } from './browser';
import { findOnMap, readMap } from './drawn-map';
import { findOnOverview, readOverview, waitForRenderer } from './drawn-overview';
import { eventually } from './eventually';
import { details } from './explorer-page';
import { createStayingPage } from './left-page';
import { shareFixtures } from './serve-networks';

/** A network of more than Cytoscape draws smoothly. */
const NETWORK = generateNetwork({ actors: 1000, ties: 3000 });
const WHOLE = `/networks/${NETWORK.id}?lens=all&group=none`;

shareFixtures({ [`${NETWORK.id}.json`]: JSON.stringify(NETWORK) });
const browser = startBrowser();
const staying = createStayingPage(browser);
const { leave } = staying;

/** Shows the whole network, on the page that the test before has left, and waits until the overview is painted. */
async function open(query = ''): Promise<Page> {
  const page = await staying.open(`${WHOLE}${query}`);
  await waitForRenderer(page, 'overview');
  await readOverview(page);
  return page;
}

/** Returns an actor whose name is written and whom nothing else is near, so that a click can only mean it. */
async function findLone(page: Page): Promise<string> {
  const { names, actors } = await readOverview(page);
  const at = new Map(actors.map((actor) => [actor.id, actor.at]));
  const toRoom = (id: string) =>
    Math.min(
      ...actors.flatMap((other) => {
        const here = at.get(id);
        return other.id === id || !here ? [] : [Math.hypot(other.at.x - here.x, other.at.y - here.y)];
      }),
    );
  const [lone] = names.map(({ id }) => id).sort((one, other) => toRoom(other) - toRoom(one));
  if (lone === undefined) throw new Error('No name is written.');
  return lone;
}

/** After a turn of the wheel, so long is waited for another renderer before the next turn. */
const STEP_MS = 400;

/** Returns whether the name of an actor goes from the picture before the actor does from the network. */
const watchLeaving = (page: Page, id: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const look = () => {
          const host = document.querySelector<OverviewElement>('[data-overview]');
          const { actors = [], names = [] } = host?._overview?.read() ?? {};
          if (!actors.some((actor) => actor.id === wanted)) resolve(false);
          else if (!names.some((name) => name.id === wanted)) resolve(true);
          else requestAnimationFrame(look);
        };
        look();
      }),
    id,
  );

/** Confirms a removal at once, before what it comes to can have been worked out while the question is read. */
const confirmUnread = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const confirm = () => {
          const button = document.querySelector<HTMLButtonElement>('[data-action=confirm-removal]');
          if (!button) return;
          observer.disconnect();
          button.click();
          resolve();
        };
        const observer = new MutationObserver(confirm);
        observer.observe(document, { subtree: true, childList: true });
      }),
  );

const toName = (id: string) => NETWORK.actors.find((actor) => actor.id === id)?.name ?? id;

describe('a network of a thousand actors', () => {
  it('is an overview with names, none over another and none smaller than 11 pixels', async () => {
    const page = await open();
    const { actors, names, size, groundOpacity } = await readOverview(page);
    expect(actors).toHaveLength(1000);
    for (const { at } of actors) {
      expect(at.x).toBeGreaterThanOrEqual(0);
      expect(at.x).toBeLessThanOrEqual(size.width);
      expect(at.y).toBeGreaterThanOrEqual(0);
      expect(at.y).toBeLessThanOrEqual(size.height);
    }
    expect(names.length).toBeGreaterThanOrEqual(15);
    for (const [index, { box, fontSize }] of names.entries()) {
      expect(fontSize).toBeGreaterThanOrEqual(10.99);
      for (const { box: other } of names.slice(index + 1)) {
        const isOver =
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom;
        expect(isOver).toBe(false);
      }
    }
    expect(groundOpacity).toBe(1);
    await leave(page);
  });

  it('shows what was asked for last, to the pixel, when a type is hidden and shown in quick succession', async () => {
    const page = await open();
    const talks = page.getByRole('checkbox', { name: 'Talks', exact: true });
    const press = (times: number) =>
      talks.evaluate((box: HTMLInputElement, count) => {
        for (let time = 0; time < count; time++) box.click();
      }, times);
    const shoot = async () => {
      await readOverview(page);
      return page.locator('#network-map').screenshot();
    };
    const whole = await shoot();
    await press(1);
    const hidden = await shoot();
    expect(hidden.equals(whole)).toBe(false);
    await press(2);
    expect((await shoot()).equals(hidden)).toBe(true);
    await press(3);
    expect((await shoot()).equals(whole)).toBe(true);
    await leave(page);
  });

  it('selects by click, adds with shift, and lets go by a click on the ground', async () => {
    const page = await open();
    const id = await findLone(page);
    const { x, y } = await findOnOverview(page, id);
    await page.mouse.click(x, y);
    await details(page)
      .getByRole('heading', { name: toName(id) })
      .waitFor();
    const selected = async () => {
      const { actors } = await readOverview(page);
      return actors.flatMap((actor) => (actor.selected ? [actor.id] : []));
    };
    await eventually(async () => expect(await selected()).toEqual([id]));
    const box = await page.locator('#network-map').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await eventually(async () => expect(await selected()).toEqual([]));
    await leave(page);
  });

  it('shows the neighbourhood under the pointer, and a menu at a right click', async () => {
    const page = await open();
    const id = await findLone(page);
    const { x, y } = await findOnOverview(page, id);
    await page.mouse.move(x, y);
    await eventually(async () => {
      const { bright, groundOpacity } = await readOverview(page);
      expect(bright).toContain(id);
      expect(groundOpacity).toBeLessThan(0.5);
    });
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Only its neighbourhood' }).waitFor();
    await page.keyboard.press('Escape');
    await leave(page);
  });

  it('is panned and zoomed, says how many are out of sight, and brings all back', async () => {
    const page = await open();
    const before = await readOverview(page);
    const box = await page.locator('#network-map').boundingBox();
    const [left, middle] = [(box?.x ?? 0) + 10, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(left, middle);
    await page.mouse.down();
    await page.mouse.move(left + 400, middle + 60, { steps: 8 });
    await page.mouse.up();
    const panned = await readOverview(page);
    expect((panned.actors[0]?.at.x ?? 0) - (before.actors[0]?.at.x ?? 0)).toBeCloseTo(400, 0);
    await page.getByText(/actors? (is|are) out of sight/).waitFor();
    await page.locator('[data-action=show-all]').click();
    await eventually(async () => {
      const { zoom, actors } = await readOverview(page);
      expect(zoom).toBeCloseTo(before.zoom, 6);
      expect(actors[0]?.at.x).toBeCloseTo(before.actors[0]?.at.x ?? 0, 3);
    });
    await leave(page);
  });

  it('hands over to Cytoscape where few are in sight, at the same places, follows a pan there, and hands back', async () => {
    const page = await open();
    const id = await findLone(page);
    const { x, y } = await findOnOverview(page, id);
    // A wheel tells whole pixels.
    const pointer = { x: Math.round(x), y: Math.round(y) };
    const { zoom } = await readOverview(page);
    await page.mouse.move(pointer.x, pointer.y);
    const zoomTo = async (delta: number, renderer: 'overview' | 'cytoscape') => {
      for (let step = 0; step < 60; step++) {
        if ((await page.locator('#network-map').getAttribute('data-renderer')) === renderer) return;
        await page.mouse.wheel(0, delta);
        await page
          .locator(`#network-map[data-renderer=${renderer}]`)
          .waitFor({ timeout: STEP_MS })
          .catch(() => {});
      }
      throw new Error(`No zoom leads to ${renderer}.`);
    };
    await zoomTo(-480, 'cytoscape');
    const there = await findOnMap(page, id);
    const part = await readMap(page);
    const grown = part.zoom / zoom;
    expect(there.x).toBeCloseTo(pointer.x + (x - pointer.x) * grown, 0);
    expect(there.y).toBeCloseTo(pointer.y + (y - pointer.y) * grown, 0);
    expect(part.actors).toContain(id);
    expect(part.actors.length).toBeLessThan(700);
    await page.getByText(/actors are out of sight/).waitFor();

    const box = await page.locator('#network-map').boundingBox();
    await page.keyboard.press('Shift');
    const [right, low] = [(box?.x ?? 0) + (box?.width ?? 0) - 12, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    for (let drag = 0; drag < 2; drag++) {
      await page.mouse.move(right, low);
      await page.mouse.down();
      await page.mouse.move(right - 500, low + 20, { steps: 6 });
      await page.mouse.up();
    }
    await eventually(async () => {
      const { actors } = await readMap(page);
      expect(actors.filter((actor) => !part.actors.includes(actor)).length).toBeGreaterThan(0);
    });

    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, low);
    await zoomTo(400, 'overview');
    expect((await readOverview(page)).actors).toHaveLength(1000);
    await leave(page);
  });

  it('is drawn by Cytoscape when a neighbourhood is opened, and by the overview again when all is shown', async () => {
    const page = await open();
    const id = await findLone(page);
    const { x, y } = await findOnOverview(page, id);
    await page.mouse.dblclick(x, y);
    await waitForRenderer(page, 'cytoscape');
    await eventually(async () => expect((await readMap(page)).focused).toEqual([id]));
    expect((await readMap(page)).actors.length).toBeLessThan(200);
    await page.keyboard.press('x');
    await waitForRenderer(page, 'overview');
    expect((await readOverview(page)).actors).toHaveLength(1000);
    await leave(page);
  });

  it('walks along ties by the arrow keys, and selects by Enter', async () => {
    const id = NETWORK.relationships[0]?.source ?? '';
    const page = await open(`&select=${id}`);
    await page.keyboard.press('g');
    await page.locator('#network-map').focus();
    await page.keyboard.press('ArrowRight');
    await eventually(async () => expect((await readOverview(page)).cursor).toBe(id));
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
    const { cursor } = await readOverview(page);
    expect(cursor).not.toBeNull();
    await page.keyboard.press('Enter');
    await eventually(async () => {
      const { actors } = await readOverview(page);
      expect(actors.find((actor) => actor.id === cursor)?.selected).toBe(true);
    });
    await leave(page);
  });

  it('keeps a channel at full strength and the rest faint', async () => {
    const [one, other] = NETWORK.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id);
    const page = await open(`&panel=channels&from=${one}&to=${other}&channel=1`);
    await eventually(async () => {
      const { bright, groundOpacity, names } = await readOverview(page);
      expect(bright).toEqual(expect.arrayContaining([one, other]));
      expect(bright.length).toBeLessThan(30);
      expect(groundOpacity).toBeLessThan(0.4);
      expect(names.map(({ id }) => id)).toEqual(expect.arrayContaining([one, other]));
    });
    await leave(page);
  });

  it('lets an actor be dragged, who stays where it was put', async () => {
    const page = await open();
    const id = await findLone(page);
    const { x, y } = await findOnOverview(page, id);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y - 40, { steps: 6 });
    await page.mouse.up();
    await eventually(async () => {
      const at = await findOnOverview(page, id);
      expect(Math.hypot(at.x - x - 60, at.y - y + 40)).toBeLessThan(2);
    });
    await page.keyboard.press('Control+z');
    await eventually(async () => {
      const at = await findOnOverview(page, id);
      expect(Math.hypot(at.x - x, at.y - y)).toBeLessThan(2);
    });

    // One that is removed is off the picture first, and off the network then. An undo that is asked for meanwhile comes after it.
    await page.mouse.click(x, y);
    const wasLeftOut = watchLeaving(page, id);
    const confirmed = confirmUnread(page);
    await page.keyboard.press('Delete');
    await confirmed;
    expect(await wasLeftOut).toBe(true);
    await page.keyboard.press('Control+z');
    await page
      .getByText(/^Undone: remove /)
      .first()
      .waitFor();
    await eventually(async () => expect((await readOverview(page)).actors).toHaveLength(1000));

    // Where the question is read, the network is without it at once.
    await page.mouse.click(x, y);
    await page.keyboard.press('Delete');
    const confirm = page.locator('[data-action=confirm-removal]');
    await confirm.waitFor();
    await confirm.click();
    await eventually(async () => expect((await readOverview(page)).actors).toHaveLength(999));
    await page.keyboard.press('Control+z');
    await eventually(async () => expect((await readOverview(page)).actors).toHaveLength(1000));
    await leave(page);
  });
});
