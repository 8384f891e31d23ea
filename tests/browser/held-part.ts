import type { Page, Route } from 'playwright-core';
import type { PartName } from '@/app/_lazy/part-names';

/** The parts that are loaded with others, by what their file exports. */
const GROUPS: Readonly<Partial<Record<PartName, string>>> = {
  EditForm: 'LATE_EDITING',
  CellEditor: 'LATE_EDITING',
  OpenAddMenu: 'LATE_EDITING',
  OpenActionMenu: 'LATE_EDITING',
  TypeMenu: 'LATE_EDITING',
  RemoveDialog: 'LATE_EDITING',
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
  readonly leave: () => void;
  /** From now on everything is answered, the part that was held back as well. */
  readonly comeBack: () => void;
};

/**
 * Holds back the script of one part, so that it is wanted for the first time when the server is gone: a page loads its parts
 * ahead when it has been at rest. `isServerKept` leaves the server there but for what tells whether it is.
 */
export async function holdPart(
  page: Page,
  name: PartName,
  { isServerKept = false }: { readonly isServerKept?: boolean } = {},
): Promise<HeldPart> {
  let state: 'there' | 'gone' | 'back' = 'there';
  const isRefused = (route: Route) => {
    if (state !== 'gone') return false;
    return !isServerKept || new URL(route.request().url()).pathname === '/icon.svg';
  };
  // What a file exports stands in a list, under the name that it has in the source.
  const marker = new RegExp(`[[,]"${GROUPS[name] ?? name}",`);
  await page.route('**/*', async (route) => {
    if (isRefused(route)) return route.abort('connectionrefused');
    if (state === 'back' || !/\/_next\/static\/.*\.js/.test(route.request().url())) return route.continue();
    // At the end of a test its page goes, and its server may, while a script is on its way.
    const response = await route.fetch().catch(() => null);
    const body = await response?.text().catch(() => null);
    if (!response || body === null || body === undefined || marker.test(body))
      return route.abort('connectionrefused').catch(() => {});
    return route.fulfill({ response, body }).catch(() => {});
  });
  return {
    leave: () => {
      state = 'gone';
    },
    comeBack: () => {
      state = 'back';
    },
  };
}
