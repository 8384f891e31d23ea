'use client';

import {
  type ComponentType,
  createElement,
  lazy,
  type ReactNode,
  Suspense,
  useSyncExternalStore,
} from 'react';
import type { FailurePlace } from './failure-card';
import { PartBoundary } from './part-boundary';
import { PART_NAMES, type PartName } from './part-names';

export type LazyOptions<Props> = {
  /** Where it is told that the part cannot be had: `over` for what stands over the page. */
  readonly place?: FailurePlace;
  /** What stands in its place while it is loaded. */
  readonly loading?: ReactNode;
  /** Whether the server draws it as well. */
  readonly isOnServer?: boolean;
  /**
   * Returns the part when it is loaded, else null. What the server drew is then taken over as it stands: React throws away, and draws
   * anew, what is still to be loaded when something around it changes, and a press on it is lost.
   */
  readonly findLoaded?: () => ComponentType<Props> | null;
  /** How a person does without it. */
  readonly close?: (props: Props) => (() => void) | undefined;
  /** Whether the part is open, for one that stays when it is closed. */
  readonly isOpen?: (props: Props) => boolean;
  /** False for what the page can do without. */
  readonly isTold?: boolean;
};

/**
 * Returns a component that loads a part of the page when it is first drawn. When that fails, the page stays as it is, says
 * what is missing, and goes on trying. `load` is given by name: an import that is written inside of it becomes a file of its
 * own, which nothing else brings along.
 */
export function createLazyPart<Props extends object>(
  name: PartName,
  load: () => Promise<ComponentType<Props>>,
  options: LazyOptions<Props> = {},
): ComponentType<Props> {
  // React keeps how a part failed: what is to be tried again is begun anew. Loaded lazily a part takes the same properties,
  // which React's type does not tell.
  const begin = () =>
    lazy(() => load().then((part) => ({ default: part }))) as unknown as ComponentType<Props>;
  let latest = begin();
  const part: Part<Props> = {
    what: PART_NAMES[name],
    load,
    options,
    read: () => latest,
    beginAnew: () => {
      latest = begin();
    },
  };
  return (props) => createElement(LazyPart<Props>, { part, props });
}

type Part<Props> = {
  readonly what: string;
  readonly load: () => Promise<unknown>;
  readonly options: LazyOptions<Props>;
  readonly read: () => ComponentType<Props>;
  readonly beginAnew: () => void;
};

type PartProps<Props> = { readonly part: Part<Props>; readonly props: Props };

function LazyPart<Props extends object>({ part, props }: PartProps<Props>) {
  const { place = 'panel', loading = null, isOnServer = false, close, isOpen, isTold = true } = part.options;
  const isDrawn = useSyncExternalStore(subscribeToNothing, isInBrowser, () => isOnServer);
  if (!isDrawn) return loading;
  return (
    <PartBoundary
      what={part.what}
      place={place}
      load={part.load}
      onAgain={part.beginAnew}
      onClose={close?.(props)}
      isWanted={isOpen?.(props) ?? true}
      isTold={isTold}
    >
      <Suspense fallback={loading}>
        <Latest part={part} props={props} />
      </Suspense>
    </PartBoundary>
  );
}

/** The part as it was begun last. */
function Latest<Props extends object>({ part, props }: PartProps<Props>) {
  return createElement(part.options.findLoaded?.() ?? part.read(), props);
}

const subscribeToNothing = () => () => {};
const isInBrowser = () => true;
