import type { Page } from 'playwright-core';
import { LEBANON, waitForMap } from './explorer-page';

/** The address of the script that brings Cytoscape, found by what it says, in a page of the same browser. */
export async function findCanvasScript(page: Page): Promise<string> {
  const other = await page.context().newPage();
  const scripts: string[] = [];
  other.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response.url());
  });
  await other.goto(LEBANON);
  await waitForMap(other);
  for (const script of scripts) {
    const response = await other.request.get(script);
    // A word that Cytoscape hangs on its container, and no other script of the page knows.
    if ((await response.text()).includes('_cyreg')) {
      await other.close();
      return script;
    }
  }
  throw new Error('No script of the explorer brings Cytoscape.');
}
