import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';

/** The colours that belong to the ground and not to the vocabulary: a printed map by day, a slate by night. */
export type Background = {
  readonly background: string;
  readonly ink: string;
  /** Outlines, marks and small print that must be seen, but after the ink. */
  readonly quietInk: string;
  /** Neutral fills by actor kind: hues are kept for relationship types. */
  readonly fill: Readonly<Record<ActorKindId, string>>;
};

export const LIGHT_BACKGROUND: Background = {
  background: '#f7f2e7',
  ink: '#221d16',
  quietInk: '#5e5547',
  fill: { person: '#fffdf8', group: '#e3d9c4', state: '#fffdf8' },
};

export const DARK_BACKGROUND: Background = {
  background: '#161b22',
  ink: '#e9e4d8',
  quietInk: '#a9a698',
  fill: { person: '#2b333f', group: '#465060', state: '#2b333f' },
};
