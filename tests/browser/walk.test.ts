import { parseNetwork } from '@/lib/network/parse';
import { copyNetwork } from './actions/action-test';
import { startBrowser } from './browser';
import { eventually } from './eventually';
import { waitForMap } from './explorer-page';
import { shareServer } from './shared-server';
import { undoAll, walk } from './walk/walk';

/** A short walk in every run; `npm run walk -- --actions 5000 --seed 7` goes further, and other ways. */
const LENGTH = Number(process.env.WALK_ACTIONS ?? 60);
const SEED = Number(process.env.WALK_SEED ?? 1);
const NETWORKS = (process.env.WALK_NETWORKS ?? 'lebanon-ceasefire-2024,oslo-1993,derry-link-1993').split(',');

const browser = startBrowser();
const server = shareServer();

// A long walk is made to find faults: it tries nothing again, as another try goes another way.
if (process.env.WALK_ACTIONS) jest.retryTimes(0);

describe('actions drawn at random', () => {
  it.each(NETWORKS)(
    'fail nowhere on %s, and undo leads back to the first state, byte for byte',
    async (source) => {
      const id = await copyNetwork(server.url(), source, server.newId());
      const read = async () => (await fetch(`${server.url()}/api/networks/${id}`)).text();
      const first = await read();
      const page = await browser.open(`/networks/${id}`);
      await waitForMap(page);
      const report = await walk(page, { length: LENGTH, seed: SEED });
      // A walk that reaches little tests little.
      expect(report.missed).toBeLessThan(LENGTH / 3);
      expect(parseNetwork(JSON.parse(await read())).ok).toBe(true);
      if (process.env.WALK_ACTIONS) {
        const sorted = [...report.counts].toSorted((a, b) => b[1] - a[1]);
        console.log(`${source}: ${sorted.map(([action, count]) => `${action} ${count}`).join(', ')}`);
      }
      await undoAll(page, { isChanged: (await read()) !== first });
      await eventually(async () => expect(await read()).toBe(first));
    },
    Math.max(240_000, LENGTH * 3_000),
  );
});
