import type { Notice } from '../notice';
import type { DialogId, PagePanelId } from '../panels';
import type { ExplorerState, StateAccess } from './explorer-state';

/** What opens and closes on the page, and what is said on it. */
export type PageActions = {
  /** Opens a panel or closes it: on a narrow screen as a sheet over the map, one at a time. */
  readonly toggle: (panel: PagePanelId) => void;
  readonly show: (panel: PagePanelId) => void;
  readonly closeSheet: () => void;
  readonly setNarrow: (isNarrow: boolean) => void;
  readonly openDialog: (dialog: DialogId) => void;
  readonly closeDialog: () => void;
  /** Opens the line for adding, or goes to it when it is open. */
  readonly openLine: () => void;
  readonly closeLine: () => void;
  readonly setSourceOpen: (isOpen: boolean) => void;
  /** Ends telling what the network says at first sight. */
  readonly closeFinding: () => void;
  /** Lights a channel of the list while the pointer is on it; null for none. */
  readonly pointAtChannel: (pointed: ExplorerState['pointed']) => void;
  /** Says something in the live region, for those who do not see the change. */
  readonly announce: (message: string) => void;
  /** Says in the live region what has come of it: after what has just been announced, not in its place. */
  readonly follow: (message: string) => void;
  /** Says something over the map and in the live region; null takes it away. */
  readonly notify: (notice: Notice | null) => void;
};

/** How long something is what has just been announced, in milliseconds: until it is drawn, also on a large map. */
const MOMENT = 2_000;

/** Returns the actions of the page. */
export function createPageActions({ get, set }: StateAccess): PageActions {
  let announced = '';
  let at = 0;
  const announce = (message: string) => {
    announced = message;
    at = performance.now();
    set({ announcement: message });
  };
  return {
    toggle: (panel) => {
      const { isNarrow, sheet, open } = get();
      if (isNarrow) set({ sheet: sheet === panel ? null : panel });
      else set({ open: { ...open, [panel]: !open[panel] } });
    },
    show: (panel) => {
      const { isNarrow, open } = get();
      if (isNarrow) set({ sheet: panel });
      else if (!open[panel]) set({ open: { ...open, [panel]: true } });
    },
    closeSheet: () => set({ sheet: null }),
    setNarrow: (isNarrow) => set({ isNarrow }),
    openDialog: (dialog) => set({ dialog }),
    closeDialog: () => set({ dialog: null }),
    openLine: () => set({ lineAsked: get().lineAsked + 1 }),
    closeLine: () => set({ lineAsked: 0 }),
    setSourceOpen: (isSourceOpen) => set({ isSourceOpen }),
    closeFinding: () => set({ finding: 'closed' }),
    pointAtChannel: (pointed) => set({ pointed }),
    announce,
    follow: (message) => {
      const isFresh = announced !== '' && performance.now() - at < MOMENT;
      set({ announcement: isFresh ? `${announced} ${message}` : message });
    },
    notify: (notice) => {
      set({ notice });
      if (notice) announce(notice.text);
    },
  };
}
