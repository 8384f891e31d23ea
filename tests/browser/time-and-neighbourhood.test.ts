import type { Page } from 'playwright-core';
import { expectAgreement } from './agreement';
import { startBrowser } from './browser';
import { readMap } from './drawn-map';
import { eventually } from './eventually';
import { filters, LEBANON, OSLO } from './explorer-page';
import { createStayingPage } from './left-page';

const browser = startBrowser();

const { open, leave } = createStayingPage(browser);

describe('the range of time', () => {
  const ends = (page: Page) => page.getByRole('region', { name: 'Time' }).getByRole('slider');

  it('keeps what held within it, by key, and can be lifted', async () => {
    const page = await open(OSLO);
    await ends(page).last().focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
    await eventually(async () => expect(new URL(page.url()).searchParams.get('until')).toBe('1993-04'));
    await expectAgreement(page);
    const { ties } = await readMap(page);
    expect(ties.length).toBeGreaterThan(0);
    expect(ties.length).toBeLessThan(28);
    await page.getByRole('main').getByText('Mediation channels, until April 1993', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Any time' }).click();
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(26));
    await leave(page);
  });

  it('keeps what held within it, by dragging', async () => {
    const page = await open(OSLO);
    const from = await ends(page).first().boundingBox();
    const to = await ends(page).last().boundingBox();
    if (!from || !to) throw new Error('The range of time is not drawn.');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, from.y + from.height / 2, { steps: 6 });
    await page.mouse.up();
    await eventually(async () => expect(new URL(page.url()).searchParams.get('since')).toMatch(/^199[34]/));
    await expectAgreement(page);
    expect((await readMap(page)).ties.length).toBeLessThan(28);
    await leave(page);
  });
});

describe('the neighbourhood of an actor', () => {
  it('is what is one tie away, and grows with the reach', async () => {
    const page = await open(`${LEBANON}?focus=hezbollah`);
    expect((await readMap(page)).ties).toEqual(['hochstein-via-berri']);
    expect((await readMap(page)).focused).toEqual(['hezbollah']);
    const reach = filters(page).getByRole('slider', { name: 'Reach in steps' });
    await reach.focus();
    await page.keyboard.press('ArrowRight');
    await filters(page).getByText('within 2 steps', { exact: true }).waitFor();
    await expectAgreement(page);
    const two = (await readMap(page)).actors;
    await page.keyboard.press('ArrowRight');
    await filters(page).getByText('within 3 steps', { exact: true }).waitFor();
    await expectAgreement(page);
    expect((await readMap(page)).actors).toEqual(expect.arrayContaining([...two]));
    expect((await readMap(page)).actors.length).toBeGreaterThan(two.length);
    await leave(page);
  });

  it('is left by taking the actor out of it', async () => {
    const page = await open(`${LEBANON}?focus=hezbollah`);
    await filters(page).getByRole('button', { name: 'Remove Hezbollah' }).click();
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(7));
    expect(await filters(page).getByRole('region', { name: 'Neighbourhood of' }).count()).toBe(0);
    await leave(page);
  });
});
