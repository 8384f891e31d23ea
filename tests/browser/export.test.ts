import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { FORMATS } from '@/lib/formats/registry';
import { startBrowser, toAddress } from './browser';
import { textOf, waitForMap } from './explorer-page';
import { bringIn, chooseFiles, readOutcome } from './import-page';
import { showView } from './other-view';
import { shareFixtures } from './serve-networks';

shareFixtures();
const browser = startBrowser();

const WELL = '/networks/well-in-the-desert';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export data' });

async function openWell(path: string): Promise<Page> {
  const page = await browser.open(path);
  await waitForMap(page);
  return page;
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export data' }).click();
  await dialog(page).getByRole('radiogroup', { name: 'Format' }).waitFor();
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

async function save(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return download;
}

/** The network as the server has it. */
async function readNetwork(page: Page, id: string): Promise<Record<string, unknown>> {
  return (await page.request.get(toAddress(`/api/networks/${id}`))).json();
}

/** How often the test was tried: the library keeps what an earlier try brought in. */
let tries = 0;

describe('the export of data', () => {
  it('saves what the filters leave; has a key, and a place in the menu of the page; and tells what a format does not hold', async () => {
    const page = await openWell(`${WELL}?types=mediates-via`);
    await openDialog(page);
    await dialog(page).getByText('Current view').click();
    const ofView = await save(page);
    expect(ofView.suggestedFilename()).toBe('well-in-the-desert-part.json');
    const part = JSON.parse(readFileSync(await ofView.path(), 'utf8'));
    const whole = await readNetwork(page, 'well-in-the-desert');
    expect(part.relationships.length).toBeLessThan((whole.relationships as unknown[]).length);
    expect(part.description).toContain('A part of the network: ');
    await closeDialog(page);

    await showView(page, WELL);
    await page.keyboard.press('Shift+E');
    await dialog(page).waitFor();
    await closeDialog(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Export data' }).click();
    await dialog(page).waitFor();

    const formats = dialog(page).getByRole('radiogroup', { name: 'Format' }).getByRole('radio');
    await formats.first().waitFor();
    expect(await formats.count()).toBe(FORMATS.filter(({ write }) => write !== null).length);
    await dialog(page).getByRole('radio', { name: 'CSV, one table of ties' }).check();
    await dialog(page).getByText('It will not hold').waitFor();
    const download = await save(page);
    expect(download.suggestedFilename()).toBe('well-in-the-desert.csv');
    expect(await textOf(dialog(page).getByText('Saved as well-in-the-desert.csv.'))).toContain(
      'The file does not hold everything',
    );
  });

  it('brings a network back as it was, as GEXF, as a spreadsheet and as tables in an archive', async () => {
    tries += 1;
    const page = await openWell(WELL);
    await openDialog(page);
    const files = [];
    for (const format of ['GEXF', 'Excel spreadsheet', 'CSV, all tables in a zip archive']) {
      await dialog(page).getByRole('radio', { name: format }).check();
      const download = await save(page);
      files.push({ name: download.suggestedFilename(), content: readFileSync(await download.path()) });
    }
    const whole = await readNetwork(page, 'well-in-the-desert');
    for (const [index, file] of files.entries()) {
      await page.goto('/import');
      await chooseFiles(page, file);
      await readOutcome(page);
      const id = `back-${tries}-${index}`;
      await page.getByRole('textbox', { name: 'Id' }).fill(id);
      await bringIn(page);
      expect(await readNetwork(page, id)).toEqual({ ...whole, id });
    }
  });
});

describe('the page of formats', () => {
  it('has a row for each format, and one for each code of events', async () => {
    const page = await browser.open('/formats');
    const table = page.getByRole('region', { name: 'What each format keeps', exact: true }).first();
    expect(await table.getByRole('row').count()).toBe(FORMATS.length + 1);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the spreadsheet (.xlsx)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('backchannel-template.xlsx');
    const mediation = page.getByRole('row', { name: /^045 mediation/ });
    expect(await textOf(mediation)).toContain('Offices of mediators');
    await page.getByRole('link', { name: 'Import' }).click();
    await page.waitForURL('/import');
  });
});
