import type { Page } from 'playwright-core';
import type { TestBrowser } from './browser';
import { eventually } from './eventually';
import { textOf, waitForReact } from './explorer-page';

/** A file as a person chooses it: its name and what is in it. */
export type TestFile = { readonly name: string; readonly content: string | Buffer };

/** Waits until the page of an import hears what is dropped on it and pasted into it. */
export async function waitForImportPage(page: Page): Promise<void> {
  await page.waitForURL('/import');
  await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  // The button is drawn by the server; what it opens is there once React is.
  await waitForReact(page, 'input[type="file"]');
}

/** Chooses files, as the browser's own dialog would hand them over. */
export async function chooseFiles(page: Page, ...files: readonly TestFile[]): Promise<void> {
  await waitForImportPage(page);
  await page.getByLabel('File to import').setInputFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: typeof content === 'string' ? Buffer.from(content) : content,
    })),
  );
}

/**
 * Returns what opens the page of an import, which one test that has passed leaves to the next, without its file: for tests that keep no
 * mapping. Call it once, outside of tests.
 */
export function createStayingImport(browser: TestBrowser): () => Promise<Page> {
  let page: Page | null = null;
  browser.beforeClosing(async () => {
    if (page === null || page.isClosed() || new URL(page.url()).pathname !== '/import') return;
    const another = page.getByRole('button', { name: 'Another file' });
    if ((await another.count()) > 0) await another.click();
    browser.leave(page);
  });
  return async () => {
    if (page !== null && browser.takeUp(page)) return page;
    page = await browser.open('/import');
    return page;
  };
}

/** Drops a file on the page, wherever. */
export async function dropFile(page: Page, { name, content }: TestFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], file));
      return data;
    },
    [name, content.toString()] as const,
  );
  const body = page.locator('body');
  await body.dispatchEvent('dragenter', { dataTransfer: transfer });
  await body.dispatchEvent('dragover', { dataTransfer: transfer });
  await body.dispatchEvent('drop', { dataTransfer: transfer });
}

export function section(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

/** What the import would make, once that is worked out: “16 actors and 58 ties”. */
export async function readOutcome(page: Page): Promise<string> {
  const sentence = page.getByRole('paragraph').filter({ hasText: /^(Makes|Nothing can be made)/ });
  return (await textOf(sentence)).replace(/^Makes |\.( .*)?$/g, '');
}

/** Imports what was decided, and waits until it is in the library. */
export async function bringIn(page: Page): Promise<void> {
  await readOutcome(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: /is in the library$/ }).waitFor();
}

/** What the page of an import asks before it brings anything in. */
export const findUnsure = (page: Page) => section(page, 'What is unsure');
export const findQuestion = (page: Page, words: string) =>
  findUnsure(page).getByRole('listitem').filter({ hasText: words });
export const findAnswer = (page: Page, words: string, label: string) =>
  findQuestion(page, words).getByRole('button', { name: label });
export const findImport = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });

/** Waits until the import would make this. */
export const expectOutcome = (page: Page, outcome: string) =>
  eventually(async () => expect(await readOutcome(page)).toBe(outcome));
