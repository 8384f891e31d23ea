import { foldText } from '@/lib/graph/search/fold-text';
import type { Option } from '@/lib/view/match-options';

/** An option from elsewhere than the list. */
export type MoreOption = Option & {
  /** Whether choosing it makes what was not there. */
  readonly makes?: boolean;
  /** Whether its name alone does not say that it is meant. */
  readonly isDoubtful?: boolean;
};

export type MoreProps = {
  /** Options beside those of the list, for what is typed: they stand after what the list has, in the order that they have. */
  readonly more?: (text: string) => readonly MoreOption[];
  /** A line below the list, for those who use a pointer. */
  readonly foot?: string;
  readonly onFocus?: (field: HTMLInputElement) => void;
  /** Called with what gets the focus instead; null for nothing. */
  readonly onBlur?: (next: EventTarget | null) => void;
};

const NONE: readonly MoreOption[] = [];

export function offerNone(): readonly MoreOption[] {
  return NONE;
}

/** Returns whether there is an option among these that is there already: only such a one is marked by itself. */
export function hasFound(options: readonly MoreOption[]): boolean {
  return options.some(({ makes }) => !makes);
}

/** Returns the only option that a text names beyond doubt, and that is there already; null when there is none. */
export function findNamed(options: readonly MoreOption[], text: string): MoreOption | null {
  const typed = foldText(text);
  const [found, ...others] = options.filter(
    ({ makes, label, words = [] }) => !makes && [label, ...words].some((name) => foldText(name) === typed),
  );
  return found && others.length === 0 && !found.isDoubtful ? found : null;
}

/** Returns whether an option is the first from elsewhere after those of the list, or the first that makes what was not there. */
export function isFurther(options: readonly MoreOption[], position: number, listed: number): boolean {
  return (
    position > 0 && (position === listed || (isMaking(options[position]) && !isMaking(options[position - 1])))
  );
}

function isMaking(option: MoreOption | undefined): boolean {
  return option?.makes === true;
}
