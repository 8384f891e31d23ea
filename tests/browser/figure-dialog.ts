import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './browser';
import { createStayingOpener, type StayingPage } from './left-page';

/** Under what the browser keeps what was chosen for the last figure. */
const CHOICES = 'backchannel/figure';

export const figureDialog = (page: Page) => page.getByRole('dialog', { name: 'Figure' });

export const preview = (page: Page) => figureDialog(page).getByRole('region', { name: 'Preview' });

/** Waits until the preview shows what is chosen. */
export async function waitForPreview(page: Page): Promise<void> {
  await figureDialog(page).locator('section[aria-busy="false"] img').waitFor();
}

/** Returns what shows views to one test after another, as `createStayingOpener` does, and forgets what the test before chose. */
export function createFigureOpener(browser: TestBrowser): StayingPage['open'] {
  const open = createStayingOpener(browser);
  return async (path) => {
    const page = await open(path);
    await page.evaluate((key) => localStorage.removeItem(key), CHOICES);
    return page;
  };
}

/** Opens the panel with its button, and waits until its preview is drawn. */
export async function openFigure(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Figure', exact: true }).click();
  await waitForPreview(page);
}

/** Chooses one of the segments, boxes or buttons of the panel by its label. */
export async function choose(page: Page, name: string): Promise<void> {
  await figureDialog(page).getByText(name, { exact: true }).click();
}

/** Chooses the size of the page. */
export async function chooseSize(page: Page, label: string): Promise<void> {
  await figureDialog(page).getByRole('combobox', { name: 'Size' }).selectOption({ label });
}

/** Chooses a width in pixels: to draw and pack the millions of a page for print takes seconds. */
export async function chooseWidth(page: Page, pixels: number): Promise<void> {
  await choose(page, 'Custom');
  await figureDialog(page).getByRole('textbox', { name: 'Width in pixels' }).fill(String(pixels));
  await figureDialog(page)
    .getByText(new RegExp(`^${pixels.toLocaleString('en')} × `))
    .waitFor();
}

/** Presses a button that saves, and returns the file. */
export async function saveBy(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figureDialog(page).getByRole('button', { name: button, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  await figureDialog(page).getByText(`Saved as ${name}.`).waitFor();
  return { name, bytes: readFileSync(await download.path()) };
}

/** Returns what the API has at the address that the panel tells. */
export async function fetchFromAddress(page: Page): Promise<Buffer> {
  const address = await figureDialog(page)
    .getByRole('textbox', { name: 'Address of this figure' })
    .inputValue();
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}
