import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, findTestBrowser, listCandidates } from '@/lib/run/browser.mjs';
import { isUnwatched } from '@/lib/run/gates.mjs';

describe('the browser for the tests', () => {
  let folder = '';

  const addProgram = (name: string, script: string) => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backchannel-browser-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the one that a variable names, before all others', async () => {
    addProgram('chromium', 'echo Chromium 1.0');
    const path = addProgram('mine', 'echo Mine 2.0');
    const other = addProgram('other', 'echo Other 3.0');
    expect(await findBrowser({ PATH: folder, BACKCHANNEL_BROWSER: path, CHROME_PATH: other })).toEqual({
      path,
      env: {},
    });
    expect(await findBrowser({ PATH: folder, CHROME_PATH: other })).toEqual({ path: other, env: {} });
  });

  it('is not passed over in silence when the variable is wrong', async () => {
    addProgram('chromium', 'echo Chromium 1.0');
    const nothing = join(folder, 'nothing');
    await expect(findBrowser({ PATH: folder, BACKCHANNEL_BROWSER: nothing })).rejects.toThrow(
      `BACKCHANNEL_BROWSER is "${nothing}", which is no browser that runs.`,
    );
  });

  it('is the first on the PATH that really runs', async () => {
    addProgram('chromium', 'echo "install the snap of chromium to run this"; exit 1');
    const path = addProgram('google-chrome', 'echo Google Chrome 1.0');
    addProgram('msedge', 'echo Edge 1.0');
    expect(await findBrowser({ PATH: `/nowhere:${folder}` })).toEqual({ path, env: {} });
  });

  it('is looked for by name in every folder of the PATH, whatever empty entries that has', () => {
    const places = listCandidates({ PATH: '/a::/b' });
    expect(places.slice(0, 2)).toEqual(['/a/chromium', '/b/chromium']);
    expect(places).toContain('/b/microsoft-edge');
  });

  it('is a headless shell where there is one, unless a variable names another', async () => {
    const path = addProgram('chromium', 'echo Chromium 1.0');
    expect(await findTestBrowser({ PATH: folder })).toEqual({ path, env: {} });
    const shell = addProgram('chromium-headless-shell', 'echo Chromium 1.0');
    expect(await findTestBrowser({ PATH: folder })).toEqual({ path: shell, env: {} });
    expect(await findTestBrowser({ PATH: folder, BACKCHANNEL_BROWSER: path })).toEqual({ path, env: {} });
    expect(await findBrowser({ PATH: folder })).toEqual({ path, env: {} });
  });

  it('may only be missing where a person is told so', () => {
    expect([undefined, '', '0', 'false'].map(isUnwatched)).toEqual([false, false, false, false]);
    expect(['true', '1', 'yes'].map(isUnwatched)).toEqual([true, true, true]);
  });
});
