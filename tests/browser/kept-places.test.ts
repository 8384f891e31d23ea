import type { Page } from 'playwright-core';
import { expectPlaces, type Places, readPlaces, readRest } from './actions/places';
import { startBrowser } from './browser';
import { findOnMap, type Point, readMap, readStyles } from './drawn-map';
import { addActor, finish, form, openAdding, waitUntilSaved } from './edit-page';
import { eventually } from './eventually';
import { LEBANON, reloadSettled, waitForMap } from './explorer-page';
import { findCollisions, readPainted } from './painted-map';
import { shareServer } from './shared-server';
import { changeNetwork, FOUR, keepNetwork, readKeptPlaces } from './small-network';

const browser = startBrowser();
const server = shareServer();
/** The network of the test. */
let network: string;

/** Where actors stand once nothing glides. */
const readSettled = async (page: Page, id: string): Promise<Places> => {
  await findOnMap(page, id);
  return readPlaces(page);
};
const open = async (path: string) => {
  const page = await browser.open(path);
  await waitForMap(page);
  return page;
};
const openFour = async () => {
  network = server.newId();
  await keepNetwork(server.url(), { ...FOUR, id: network });
  return open(`/networks/${network}?lens=all`);
};
const press = async (page: Page, keys: string) => {
  await page.locator('#network-map').focus();
  await page.keyboard.press(keys);
};
const drag = async (page: Page, id: string, by: Point) => {
  const { x, y } = await findOnMap(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x, y + by.y, { steps: 5 });
  await page.mouse.up();
};
const expectKept = (check: (places: Awaited<ReturnType<typeof readKeptPlaces>>) => void) =>
  eventually(async () => check(await readKeptPlaces(server.url(), network)));
const tie = (id: string, source: string, target: string) => ({
  op: 'add',
  list: 'relationships',
  thing: { id, type: 'talks-to', source, target },
  before: null,
});

describe('an actor that is new', () => {
  it('comes to stand beside its neighbour when it gets a tie, and nobody else moves', async () => {
    const page = await openFour();
    const before = await readPlaces(page);
    await addActor(page, { name: 'Eve' });
    await waitUntilSaved(page);
    const { eve: first, ...rest } = await readSettled(page, 'eve');
    expect(rest).toEqual(before);
    await drag(page, 'bo', { x: 0, y: -160 });
    const { eve: _, ...moved } = await readSettled(page, 'bo');

    await changeNetwork(server.url(), network, 'tie Eve to Bo', [tie('t4', 'eve', 'bo')]);
    await eventually(async () => expect((await readPlaces(page)).eve).not.toEqual(first));
    const { eve, ...others } = await readSettled(page, 'eve');
    expect(others).toEqual(moved);
    const [at, bo] = [eve, others.bo].map((place) => (place ?? []).map(Number));
    expect(Math.hypot((at?.[0] ?? 0) - (bo?.[0] ?? 0), (at?.[1] ?? 0) - (bo?.[1] ?? 0))).toBeLessThan(260);
  });
});

describe('a network that was built by hand', () => {
  let built: Page | null = null;
  /** Builds the network, or goes on with the page of the test before, which has only looked at it. */
  const build = async () => {
    if (built && browser.takeUp(built)) return built;
    const page = await browser.open('/new');
    await page.getByRole('textbox', { name: 'Title' }).fill(`By hand ${server.newId()}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.waitForURL('**/networks/by-hand**');
    network = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await waitForMap(page);
    for (const name of ['Ann', 'Bo', 'Cy', 'Dee', 'Eve', 'Fay']) await addActor(page, { name });
    await waitUntilSaved(page);
    const ties = [
      ['ann', 'fay'],
      ['fay', 'bo'],
      ['bo', 'eve'],
      ['eve', 'cy'],
      ['cy', 'dee'],
    ];
    const operations = ties.map(([from = '', to = '']) => tie(`${from}-${to}`, from, to));
    await changeNetwork(server.url(), network, 'tie them in a row', operations);
    await eventually(async () => expect((await readMap(page)).ties).toHaveLength(5));
    // Those who have ties now come to stand beside their neighbours.
    await readPainted(page);
    return page;
  };

  it('opens laid out for everybody: ties are short, and no name is over another', async () => {
    const page = await build();
    const one = await open(`/networks/${network}?lens=all`);
    const other = await open(`/networks/${network}?lens=all`);
    const places = await readSettled(one, 'ann');
    await expectPlaces(other, places);
    const { legs, positions } = await readMap(one);
    for (const { from, to } of legs) {
      const [a, b] = [positions[from], positions[to]];
      expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeLessThan(230);
    }
    expect(findCollisions(await readPainted(one))).toEqual([]);
    expect(await readKeptPlaces(server.url(), network)).toEqual({ arranged: {}, placed: {} });
    built = browser.leave(page) ? page : null;
  });

  it('stands for everybody as it was arranged, until that is undone', async () => {
    const page = await build();
    await drag(page, 'dee', { x: 90, y: 60 });
    const before = await readRest(page);
    await press(page, 'a');
    await eventually(async () => expect(await readPlaces(page)).not.toEqual(before));
    // Places differ from before also while those whose ties are new come to their neighbours.
    await expectKept((places) => expect(Object.keys(places.arranged)).toHaveLength(6));
    const arranged = await readRest(page);
    expect(arranged.dee).toEqual(before.dee);
    const other = await open(`/networks/${network}?lens=all`);
    await expectPlaces(other, arranged);

    await press(page, 'Control+z');
    await expectPlaces(page, before);
    await page.getByText('Undone: arrange what is shown.').first().waitFor();
    await expectKept((places) => expect(places.arranged).toEqual({}));
    await press(page, 'Control+Shift+z');
    await expectPlaces(page, arranged);
    await expectKept((places) => expect(Object.keys(places.arranged)).toHaveLength(6));
  });
});

describe('undo', () => {
  const rename = async (page: Page, title: string) => {
    await press(page, 'Escape');
    await press(page, 'F2');
    const edited = form(page, 'Edit the network');
    await edited.getByRole('textbox', { name: 'Title' }).fill(title);
    await finish(edited, 'Save');
  };
  const expectTitle = (page: Page, title: string) =>
    page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

  it('takes back drags and edits in their order, also after a reload, and what was kept with them', async () => {
    const page = await openFour();
    const before = await readPlaces(page);
    await rename(page, 'Once');
    await drag(page, 'dee', { x: 60, y: 80 });
    const dragged = await readSettled(page, 'dee');
    expect(dragged).not.toEqual(before);
    await rename(page, 'Twice');
    await waitUntilSaved(page);
    await expectKept(({ placed }) => expect(Object.keys(placed)).toEqual(['dee']));

    await reloadSettled(page);
    await expectPlaces(page, dragged);
    await page.getByRole('button', { name: /^Undo: / }).waitFor();
    await press(page, 'Control+z');
    await expectTitle(page, 'Once');
    await expectPlaces(page, dragged);
    await press(page, 'Control+z');
    await expectPlaces(page, before);
    await expectTitle(page, 'Once');
    await press(page, 'Control+z');
    await expectTitle(page, 'Four people');
    await expectKept(({ placed }) => expect(placed).toEqual({}));

    await press(page, 'Control+Shift+z');
    await expectTitle(page, 'Once');
    await press(page, 'Control+Shift+z');
    await expectPlaces(page, dragged);
  });

  it('has a drag of another layout on the map again, with that layout', async () => {
    const page = await openFour();
    const before = await readPlaces(page);
    await drag(page, 'dee', { x: 60, y: 80 });
    await eventually(async () => expect(await readPlaces(page)).not.toEqual(before));
    await press(page, 'l');
    await page.waitForURL('**layout=layered**');
    await press(page, 'Control+z');
    await expectPlaces(page, before);
    await eventually(async () => expect(page.url()).not.toContain('layout='));
  });

  it('brings back all who were placed by hand and released', async () => {
    const page = await openFour();
    for (const id of ['dee', 'bo']) await drag(page, id, { x: 60, y: 80 });
    const placed = await readSettled(page, 'bo');
    await page.getByRole('button', { name: 'More about the layout' }).click();
    await page.getByRole('menuitem', { name: /2/ }).click();
    await eventually(async () => expect(await readPlaces(page)).not.toEqual(placed));
    await press(page, 'Control+z');
    await expectPlaces(page, placed);
    await expectKept((kept) => expect(Object.keys(kept.placed).sort()).toEqual(['bo', 'dee']));
  });

  it('says when others have changed the same after the page was closed', async () => {
    const page = await openFour();
    await rename(page, 'Mine');
    await waitUntilSaved(page);
    await page.goto('/');
    const head = { op: 'set', list: 'network', id: network, field: 'title', was: 'Mine', now: 'Theirs' };
    await changeNetwork(server.url(), network, 'call it theirs', [head]);
    await page.goto(`/networks/${network}?lens=all`);
    await waitForMap(page);
    await page.getByRole('button', { name: /^Undo: / }).waitFor();
    await press(page, 'Control+z');
    await page
      .getByText(/stays, as others have built on it since/)
      .first()
      .waitFor();
    await expectTitle(page, 'Theirs');
  });
});

describe('the link to a view of a network that nobody has changed', () => {
  it('shows others where actors were placed by hand, and they may go on from there', async () => {
    const page = await open(`${LEBANON}?lens=all`);
    await browser.allowClipboard(page);
    const before = await readPlaces(page);
    await drag(page, 'iran', { x: -40, y: 70 });
    const placed = await readSettled(page, 'iran');
    expect(placed).not.toEqual(before);
    await page.getByRole('button', { name: 'Copy the link to this view' }).click();
    const link = await eventually(async () => {
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain('placed=iran:');
      return text;
    });

    const other = await open(link);
    await expectPlaces(other, placed);
    expect(new URL(link).searchParams.get('placed')?.split(',')).toHaveLength(1);
    await drag(other, 'israel', { x: 30, y: 40 });
    const both = await readSettled(other, 'israel');
    await reloadSettled(other);
    await expectPlaces(other, both);
    await press(other, 'Control+z');
    await expectPlaces(other, placed);
  });
});

describe('the flag of a state that is added', () => {
  const addNorway = async (page: Page) => {
    await openAdding(page, 'Actor');
    const added = form(page, 'New actor');
    await added.getByText('State', { exact: true }).click();
    await added.getByRole('textbox', { name: 'Name', exact: true }).fill('Norway');
    const country = added.getByRole('combobox', { name: 'Country' });
    await country.click();
    await country.fill('Norw');
    await added.getByRole('option', { name: /Norway/ }).click();
    await finish(added, 'Add');
  };
  const expectFlag = (page: Page, isThere: boolean) =>
    eventually(async () => {
      const { norway = '' } = await readStyles(page, 'background-image');
      // The plate that stands in for a flag writes the code.
      expect([norway.includes('image/svg'), decodeURIComponent(norway).includes('<text')]).toEqual([
        true,
        !isThere,
      ]);
    });

  it('is there at once', async () => {
    const page = await openFour();
    await addNorway(page);
    await expectFlag(page, true);
  });

  it('is there as soon as the server can be asked for it', async () => {
    const page = await openFour();
    await page.route('**/flags/**', (route) => route.abort());
    await addNorway(page);
    await expectFlag(page, false);
    await page.unroute('**/flags/**');
    await expectFlag(page, true);
  });
});
