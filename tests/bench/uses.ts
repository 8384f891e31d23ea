import type { Core, NodeCollection } from 'cytoscape';
import type { Page } from 'playwright-core';
import type { Network } from '@/lib/network/network';

/** What the bare page does in its place; sent as text, and so without anything of this file. */
export type BareAct = (cy: Core, ids: Named) => void;

/** An actor with a middling number of ties: what is done with it is what is done with most. */
export type Named = { readonly one: string; readonly name: string };

/** Something that a person does: what is heard first, what is done, and what takes it back. */
export type Use = {
  readonly name: string;
  readonly input: 'click' | 'change' | 'keydown' | 'pointermove' | 'pointerup';
  readonly prepare?: (page: Page, actors: Named) => Promise<void>;
  readonly act: (page: Page, actors: Named) => Promise<void>;
  readonly undo: (page: Page) => Promise<void>;
  readonly bare: BareAct | null;
  /** Whether it is a question that takes what it takes. */
  readonly isSlow?: true;
};

const press = (key: string) => (page: Page) => page.keyboard.press(key);

/** Ends what the search has open, and then what is selected. */
async function letGo(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('#network-map').focus();
  await page.keyboard.press('Escape');
}

export const USES: readonly Use[] = [
  {
    name: 'hide a type of tie',
    input: 'click',
    act: (page) => clickBox(page, 'Talks'),
    undo: (page) => clickBox(page, 'Talks'),
    bare: (cy) =>
      void cy
        .edges()
        .slice(0, Math.floor(cy.edges().length / 5))
        .remove(),
  },
  {
    name: 'another lens',
    input: 'keydown',
    act: press('3'),
    undo: press('1'),
    bare: (cy) =>
      void cy
        .edges()
        .slice(0, Math.floor(cy.edges().length / 2))
        .remove(),
  },
  {
    name: 'hover',
    input: 'pointermove',
    prepare: (page) => page.mouse.move(2, 2),
    act: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.move(x, y);
    },
    undo: (page) => page.mouse.move(2, 2),
    bare: (cy, { one }) => {
      const near = cy.getElementById(one).closedNeighborhood();
      cy.elements().not(near).style('opacity', 0.3);
    },
  },
  {
    name: 'select',
    input: 'pointerup',
    act: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.click(x, y);
    },
    undo: letGo,
    bare: (cy, { one }) => void cy.getElementById(one).select(),
  },
  {
    name: 'find an actor by name',
    input: 'keydown',
    prepare: async (page, { name }) => {
      await page.keyboard.press('/');
      await page.keyboard.type(name);
      await page.getByRole('option').first().waitFor();
    },
    act: press('Shift+Enter'),
    undo: letGo,
    bare: (cy, { one }) => {
      const found: NodeCollection = cy.nodes().filter((node) => node.id() === one);
      cy.center(found.select());
    },
  },
  {
    name: 'drag an actor and let it go',
    input: 'pointerup',
    prepare: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 20, { steps: 4 });
    },
    act: (page) => page.mouse.up(),
    undo: press('Control+z'),
    bare: (cy, { one }) => void cy.getElementById(one).shift({ x: 40, y: 30 }),
  },
  {
    name: 'undo',
    input: 'keydown',
    prepare: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 20, { steps: 4 });
      await page.mouse.up();
      await page.mouse.move(2, 2);
    },
    act: press('Control+z'),
    undo: async () => {},
    bare: (cy, { one }) => void cy.getElementById(one).shift({ x: -40, y: -30 }),
  },
  {
    name: 'remove an actor with its ties',
    input: 'click',
    prepare: async (page, { one }) => {
      const { x, y } = await findActor(page, one);
      await page.mouse.click(x, y);
      await page.keyboard.press('Delete');
      await page.locator('[data-action=confirm-removal]').waitFor();
    },
    act: (page) => page.locator('[data-action=confirm-removal]').click(),
    undo: press('Control+z'),
    bare: (cy, { one }) => void cy.getElementById(one).remove(),
  },
  {
    name: 'shorten the time',
    input: 'keydown',
    // In the last years ties end and none begins: a range that ends there hides nothing.
    prepare: async (page) => {
      await page.getByRole('slider').last().focus();
      for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowLeft');
    },
    act: press('ArrowLeft'),
    undo: (page) => page.locator('[data-action=clear-range]').click(),
    bare: (cy) =>
      void cy
        .edges()
        .slice(0, Math.floor(cy.edges().length / 20))
        .remove(),
  },
  {
    name: 'ask for channels',
    input: 'click',
    prepare: async (page) => {
      await page.locator('#network-map').focus();
      await page.keyboard.press('c');
      await page.locator('[data-action=accept-ends]').waitFor();
    },
    act: (page) => page.locator('[data-action=accept-ends]').click(),
    undo: async (page) => void (await page.goBack()),
    bare: (cy, { one }) => {
      const { path } = cy.elements().aStar({ root: cy.getElementById(one), goal: cy.nodes().first() });
      cy.elements()
        .not(path ?? cy.collection())
        .style('opacity', 0.3);
    },
  },
  {
    name: 'size actors by their contacts',
    input: 'change',
    prepare: async (page) => {
      await page.locator('#network-map').focus();
      await page.keyboard.press('r');
      await page.locator('[data-action=size-actors]').waitFor();
    },
    act: async (page) => void (await page.locator('[data-action=size-actors]').selectOption({ index: 1 })),
    undo: async (page) => void (await page.locator('[data-action=size-actors]').selectOption('')),
    bare: null,
    isSlow: true,
  },
];

export function chooseActor({ actors, relationships }: Network): Named {
  const counts = new Map<string, number>();
  for (const { source } of relationships) counts.set(source, (counts.get(source) ?? 0) + 1);
  const farFrom = (id: string) => Math.abs((counts.get(id) ?? 0) - 4);
  const [chosen] = actors
    .filter(({ kind }) => kind === 'person')
    .sort((one, other) => farFrom(one.id) - farFrom(other.id));
  if (!chosen) throw new RangeError('The network has no person.');
  return { one: chosen.id, name: chosen.name };
}

async function findActor(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    type Handle = { read: () => { actors: { id: string; at: { x: number; y: number } }[] } };
    const host = document.querySelector('[data-overview]') as Element & { _overview: Handle };
    const { left, top } = host.getBoundingClientRect();
    const { at } = host._overview.read().actors.find((actor) => actor.id === wanted) ?? {
      at: { x: 0, y: 0 },
    };
    return { x: left + at.x, y: top + at.y };
  }, id);
}

/** The browser's own click: what is measured is what follows from it. */
async function clickBox(page: Page, label: string): Promise<void> {
  await page.evaluate((wanted) => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    boxes.find(({ labels }) => labels?.[0]?.textContent?.trim() === wanted)?.click();
  }, label);
}
