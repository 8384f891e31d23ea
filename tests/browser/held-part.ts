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

/** The scripts of a page, one of which is held back. */
export type HeldPart = {
  /** From now on nothing that the page asks for is answered, as though the server were gone. */
  readonly leave: () => Promise<void>;
  /** From now on everything is answered, the part that was held back as well. */
  readonly comeBack: () => Promise<void>;
};

/**
 * Holds back the script of one part, so that it is wanted for the first time when the server is gone: a page loads its parts
 * ahead when it has been at rest. `isServerKept` leaves the server there but for what tells whether it is.
 */
export async function holdPart(
  browser: TestBrowser,
  page: Page,
  name: PartName,
  { isServerKept = false }: { readonly isServerKept?: boolean } = {},
): Promise<HeldPart> {
  const scripts = findScripts(name);
  await browser.refuse(page, scripts);
  return {
    leave: () => browser.refuse(page, isServerKept ? [...scripts, '*/icon.svg*'] : ['*']),
    comeBack: () => browser.refuse(page, []),
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
