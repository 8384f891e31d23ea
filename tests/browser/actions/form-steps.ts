import type { Locator, Page } from 'playwright-core';
import { readMap } from '../drawn-map';
import { form } from '../edit-page';
import { eventually } from '../eventually';
import { clickOnMap, details } from '../explorer-page';
import type { ActionTest, Hand, Stage } from './action-test';

export const line = (open: Locator, name: string) => open.getByRole('textbox', { name, exact: true });

/** Presses a key that opens a form, and waits for it. */
export const openBy =
  (key: string, title: string | RegExp) =>
  async ({ page }: Stage) => {
    await page.keyboard.press(key);
    await form(page, title).waitFor();
  };

export const openByMenu =
  (actor: string, item: string) =>
  async ({ page }: Stage) => {
    await clickOnMap(page, actor, { button: 'right' });
    await page.getByRole('menuitem', { name: item }).click();
    await details(page).getByRole('form').waitFor();
  };

/** Fills the form of the action, saves it, and waits until it is gone. */
export const fillAndSave =
  (
    fill: (open: Locator) => Promise<unknown>,
    button: 'Add' | 'Save' | 'Merge' | 'Split',
  ): ActionTest['act'] =>
  ({ by, controls }: Hand) =>
    by(async () => {
      await fill(controls);
      await controls.getByRole('button', { name: button, exact: true }).click();
      await controls.waitFor({ state: 'detached' });
    });

export const expectHeading = (page: Page, name: string) =>
  details(page).getByRole('heading', { level: 2, name }).waitFor();

export const expectDetail = ({ page }: Stage, text: string) =>
  details(page).getByText(text, { exact: true }).first().waitFor();

export const expectOnMap = (page: Page, id: string, isThere: boolean) =>
  eventually(async () => {
    const { actors, ties } = await readMap(page);
    expect([...actors, ...ties].includes(id)).toBe(isThere);
  });
