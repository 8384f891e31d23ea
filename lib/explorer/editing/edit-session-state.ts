import type { Clash } from './receive-news';
import type { Obstacle } from './transport';
import type { PendingChange, WorkingCopy } from './working-copy';

/** Something that others have done, for those who look on. `count` tells one piece of news from the next. */
export type Heard = { readonly author: string; readonly label: string; readonly count: number };

/** The state of an edit session. */
export type EditSessionState = {
  readonly copy: WorkingCopy;
  /** What a person has to choose before anything else is sent or taken in. */
  readonly clash: Clash | null;
  /** Why nothing is sent just now; null while all goes well. */
  readonly obstacle: Obstacle | null;
  /** Why the server will never take what is pending. */
  readonly refusal: readonly string[] | null;
  /** Whether the browser keeps what it is given to keep, so that it outlives the page. */
  readonly isKept: boolean;
  /** The last of the pending changes that the browser keeps by now; null while it keeps none. */
  readonly keptUpTo: PendingChange | null;
  /** Whether a user has taken the network away for good. */
  readonly isPurged: boolean;
  readonly heard: Heard | null;
  /** Whether what could be undone before the page was opened cannot be any more: others have changed too much since. */
  readonly isHistoryLost: boolean;
};
