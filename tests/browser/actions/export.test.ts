import { readFileSync } from 'node:fs';
import { startBrowser } from '../browser';
import { eventually } from '../eventually';
import { clickOnMap } from '../explorer-page';
import { byEscape, createActionTests } from './action-test';

const browser = startBrowser();
const testAction = createActionTests(browser);

describe('export', () => {
  testAction('open-figure', {
    title: 'opens the figure by its key',
    act: ({ press }) => press(),
    shows: ({ page }) => page.getByRole('dialog', { name: 'Figure' }).waitFor(),
    leave: byEscape,
  });

  testAction('export-data', {
    title: 'opens the data by its key',
    act: ({ press }) => press('shift+E'),
    shows: ({ page }) =>
      page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).waitFor(),
    leave: byEscape,
  });

  testAction('set-data', {
    title: 'saves what is shown alone, in the format that is chosen',
    query: 'lens=mediation',
    arrange: async ({ page }) => {
      await page.keyboard.press('Shift+E');
      await page.getByRole('dialog').getByText('16 actors, 27 ties, 5 claims and 1 document.').waitFor();
    },
    act: ({ by, controls }) =>
      by(async () => {
        await controls.getByText('Current view', { exact: true }).click();
        await controls.getByRole('radio', { name: /^GraphML/ }).check();
      }),
    shows: async ({ page }) => {
      const dialog = page.getByRole('dialog');
      await dialog.getByText(/^9 actors, 6 ties, .*One thing|^9 actors/).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: 'Save', exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.graphml$/);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.match(/<node /g)).toHaveLength(9);
    },
  });

  testAction('save-data', {
    title: 'saves a file of the format',
    arrange: async ({ page }) => {
      await page.keyboard.press('Shift+E');
      await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).waitFor();
    },
    act: async ({ click }, { page }) => {
      const download = page.waitForEvent('download');
      await click();
      expect((await download).suggestedFilename()).toMatch(/^copy-\d+.*\.\w+$/);
    },
    shows: async ({ page }) => {
      expect(await page.getByRole('dialog').getByRole('alert').count()).toBe(0);
    },
    leave: byEscape,
  });

  testAction('set-figure', {
    title: 'draws the figure anew',
    arrange: async ({ page }) => {
      await page.keyboard.press('e');
      await page.getByRole('dialog', { name: 'Figure' }).getByRole('img').first().waitFor();
    },
    act: ({ tick }) => tick(),
    shows: ({ page }) => page.getByRole('dialog', { name: 'Figure' }).getByRole('img').first().waitFor(),
  });

  testAction('save-figure', {
    title: 'saves a picture',
    arrange: async ({ page }) => {
      await page.keyboard.press('e');
      await page.getByRole('dialog', { name: 'Figure' }).getByRole('img').first().waitFor();
    },
    act: async ({ click }, { page }) => {
      const download = page.waitForEvent('download');
      await click(/^Save/);
      expect((await download).suggestedFilename()).toMatch(/\.(png|svg|pdf|zip)$/);
    },
    shows: async ({ page }) => {
      expect(await page.getByRole('dialog').getByRole('alert').count()).toBe(0);
    },
  });

  testAction('copy-figure', {
    title: 'fills the clipboard with a picture',
    arrange: async ({ page }) => {
      await browser.allowClipboard(page);
      await page.keyboard.press('e');
      await page.getByRole('dialog', { name: 'Figure' }).getByRole('img').first().waitFor();
    },
    act: ({ click }) => click(/^Copy/),
    shows: ({ page }) =>
      eventually(async () => {
        const types = await page.evaluate(async () =>
          (await navigator.clipboard.read()).flatMap((item) => [...item.types]),
        );
        expect(types.some((type) => /image|svg/.test(type) || type === 'text/plain')).toBe(true);
      }),
  });

  testAction('copy-link', {
    title: 'fills the clipboard with the address of the view',
    query: 'lens=alliances',
    arrange: async ({ page }) => {
      await browser.allowClipboard(page);
    },
    act: ({ click }) => click(),
    shows: ({ page }) =>
      eventually(async () =>
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('lens=alliances'),
      ),
  });

  testAction('open-document', {
    title: 'leads to the document, in a window of its own',
    query: 'lens=all',
    alter: (file) => ({
      ...file,
      documents: file.documents.map((document) => ({ ...document, url: 'https://example.org/report' })),
    }),
    arrange: ({ page }) => clickOnMap(page, 'mcgurk-envoy-to-israel'),
    act: ({ by, controls }) =>
      by(async () => {
        // No request of a test leaves this machine: it is enough where the link leads.
        expect(await controls.first().getAttribute('href')).toBe('https://example.org/report');
        expect(await controls.first().getAttribute('target')).toBe('_blank');
      }),
    shows: async ({ page }) => {
      expect(page.url()).toContain('/networks/');
    },
  });
});
