import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PartName } from '@/app/_lazy/part-names';
import type { TestBrowser } from './browser';

const SCRIPTS = join(process.cwd(), '.next/static/chunks');

/** The parts that are loaded with others, by what their file exports. */
const GROUPS: Readonly<Partial<Record<PartName, string>>> = {
  EditForm: 'LATE_EDITING',
  CellEditor: 'LATE_EDITING',
  NewTieRow: 'LATE_EDITING',
  OpenAddMenu: 'LATE_EDITING',
  OpenActionMenu: 'LATE_EDITING',
  TypeMenu: 'LATE_EDITING',
  RemoveDialog: 'LATE_EDITING',
  ThingGrid: 'LATE_GRIDS',
  PasteDialog: 'LATE_GRIDS',
  ChannelsPanel: 'LATE_PANELS',
  BrokersPanel: 'LATE_PANELS',
  StoriesPanel: 'LATE_PANELS',
  HistoryPanel: 'LATE_PANELS',
  FigurePanel: 'LATE_DIALOGS',
  DataDialog: 'LATE_DIALOGS',
  HelpDialog: 'LATE_DIALOGS',
  HistoryPreviewBanner: 'LATE_DIALOGS',
};

/** The scripts of a page, some of which are held back. */
export type HeldParts = {
  /** From now on nothing that the page asks for is answered, as though the server were gone. */
  readonly leave: (options: { readonly isServerKept: boolean }) => Promise<void>;
  /** From now on everything is answered, the scripts of this part as well, but for those of the parts that are held back still. */
  readonly comeBack: (name: PartName) => Promise<void>;
};

/**
 * Holds back the scripts of these parts, so that each is wanted for the first time when the server is gone: a page loads its parts
 * ahead when it has been at rest. To leave with `isServerKept` leaves the server there but for what tells whether it is.
 */
export async function holdParts(
  browser: TestBrowser,
  page: Page,
  names: readonly PartName[],
): Promise<HeldParts> {
  const held = new Map(names.map((name) => [name, findScripts(name)]));
  const listScripts = () => [...held.values()].flat();
  await browser.refuse(page, listScripts());
  return {
    leave: ({ isServerKept }) =>
      browser.refuse(page, isServerKept ? [...listScripts(), '*/icon.svg*'] : ['*']),
    comeBack: async (name) => {
      held.delete(name);
      await browser.refuse(page, listScripts());
    },
  };
}

/** Returns the addresses of the scripts of the build that have a part. */
function findScripts(name: PartName): readonly string[] {
  // What a file exports stands in a list, under the name that it has in the source.
  const marker = new RegExp(`[[,]"${GROUPS[name] ?? name}",`);
  const files = readdirSync(SCRIPTS).filter((file) => file.endsWith('.js'));
  const found = files.filter((file) => marker.test(readFileSync(join(SCRIPTS, file), 'utf8')));
  if (found.length === 0) throw new Error(`No script of the build has ${name}.`);
  return found.map((file) => `*/_next/static/chunks/${file}*`);
}
