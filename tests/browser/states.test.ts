import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { textOf, waitForMap } from './explorer-page';
import { serveFixtures } from './serve-networks';

const { folder } = serveFixtures({
  'cut-short.json': '{ "format": "backchannel/1", "id": "cut-short", "actors": [',
});
const browser = startBrowser({ loadsAhead: true });

describe('a network that is not there', () => {
  it.each(['/networks/nowhere', '/networks/..%2fpackage', '/networks/TWO-BROTHERS', '/elsewhere'])(
    'is not found: %s',
    async (path) => {
      const page = await browser.open('/icon.svg');
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }).waitFor();
      await page.getByRole('link', { name: 'See the networks that are here.' }).click();
      await page.waitForURL('/');
    },
  );
});

describe('a file that is no network', () => {
  it('shows all that is wrong with it, where, and how to mend it, and no stack', async () => {
    const page = await browser.open('/networks/torn-page');
    await page.getByRole('heading', { level: 1, name: 'This network cannot be read yet' }).waitFor();
    const main = page.getByRole('main');
    const issues = await main.getByRole('listitem').allInnerTexts();
    expect(issues.length).toBeGreaterThanOrEqual(4);
    const text = issues.join('\n');
    for (const place of ['actors[1].id', 'actors[1].kind', 'relationships[0].target', 'relationships[1]']) {
      expect(text).toContain(place);
    }
    expect(text).toContain('"wizard"');
    expect(text).toContain('"bert"');
    expect(await textOf(main)).toMatch(/The file torn-page\.json has \d+ errors\./);
    expect(await textOf(page.locator('body'))).not.toMatch(/\bat \w+ \(|node_modules|Error:/);
  });

  it('is told by its line and column when it is not even JSON', async () => {
    const page = await browser.open('/networks/cut-short');
    const main = await textOf(page.getByRole('main'));
    expect(main).toContain('The file cut-short.json has one error.');
    expect(main).toContain('Line 1, column 60: the file ends where a value should follow.');
  });

  it('is listed apart on the first page, with its first fault, and leads there', async () => {
    const page = await browser.open('/');
    await page.getByRole('heading', { name: 'Files that cannot be read yet' }).waitFor();
    await page.getByRole('link', { name: 'torn-page.json' }).click();
    await page.getByRole('heading', { level: 1, name: 'This network cannot be read yet' }).waitFor();
  });

  it('opens as soon as it is mended, and a new one is there as soon as it is put there', async () => {
    const file = join(folder, 'mended.json');
    writeFileSync(file, '{}');
    const page = await browser.open('/networks/mended');
    await page.getByRole('heading', { name: 'This network cannot be read yet' }).waitFor();
    const actors = [{ id: 'ada', kind: 'person', name: 'Ada' }];
    writeFileSync(file, JSON.stringify({ format: 'backchannel/1', id: 'mended', title: 'Mended', actors }));
    await page.reload();
    await waitForMap(page);
    await page.getByRole('heading', { level: 1, name: 'Mended' }).waitFor();
    rmSync(file);
    expect((await page.reload())?.status()).toBe(404);
  });
});

describe('a file with warnings', () => {
  it('opens, and says what its author may want to mend', async () => {
    const page = await browser.open('/networks/two-brothers');
    await waitForMap(page);
    const warnings = page.getByRole('region', { name: 'The network file has 1 warning' });
    await warnings.getByRole('button', { name: 'The network file has 1 warning' }).click();
    await warnings.getByText('colour', { exact: true }).waitFor();
    await warnings.getByRole('button', { name: 'Close the warnings' }).click();
    await eventually(async () => expect(await warnings.count()).toBe(0));
  });
});
