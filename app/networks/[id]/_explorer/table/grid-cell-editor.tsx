'use client';

import { TextInput } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { SingleCombobox } from '@/app/_combobox/single-combobox';
import { COUNTRY_CODES } from '@/lib/network/country-codes';
import { getCountryName } from '@/lib/network/country-names';
import type { Network } from '@/lib/network/network';
import type { Option } from '@/lib/view/match-options';
import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';
import {
  CREDIBILITY_GRADES,
  CREDIBILITY_WORDS,
  RELIABILITY_GRADES,
  RELIABILITY_WORDS,
} from '@/lib/vocabulary/admiralty';
import { leaveCellByTab } from '../controls/next-cell';
import { useCellEscape } from '../controls/use-cell-escape';
import { useKeptInSight } from '../controls/use-kept-in-sight';
import styles from '../editing/cell-editor.module.css';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { editCell } from './grid-edit';
import type { ThingGridId } from './grid-layout';
import type { Cell } from './use-cell-keys';

type CellEditorProps = {
  readonly grid: ThingGridId;
  readonly cell: Cell;
  /** The head of its column. */
  readonly label: string;
  /** What it holds. */
  readonly text: string;
  readonly onClose: () => void;
};

/**
 * Edits one cell of a grid. A text is saved with Enter or on leaving the cell, by Tab for the next one, what is chosen from a list at once; Escape leaves it
 * as it was. What is refused is said in the cell, which stays open.
 */
export function GridCellEditor(props: CellEditorProps) {
  const { cell, label, text: first, onClose } = props;
  const network = useExplorer(({ now }) => now.network);
  const options = useMemo(() => listOptions(network, cell.column), [network, cell.column]);
  const { text, write, problem, save } = useCellText(props);
  const ref = useFirstField();
  useKeptInSight(ref);
  const onEscape = useCellEscape({ isTyped: text !== first, isRefused: problem !== null }, onClose);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The row's own keys move from cell to cell.
    event.stopPropagation();
    leaveCellByTab(event);
    onEscape(event);
    if (event.key === 'Enter' && !options && !event.nativeEvent.isComposing) save(text);
  };
  const onBlur = (event: FocusEvent) => {
    if (ref.current?.contains(event.relatedTarget)) return;
    if (options || text === first) onClose();
    else save(text);
  };
  const field = { label, text, first, problem, onText: write };
  return (
    <form
      ref={ref}
      className={styles.editor}
      data-action="edit-cell"
      data-column={cell.column}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {options ? (
        <ChoiceField {...field} options={options} clearable={cell.column !== 'kind'} onChoose={save} />
      ) : (
        <TextInput
          size="xs"
          label={label}
          value={text}
          error={problem}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
    </form>
  );
}

/** Follows the text of a cell. `save` makes a change of it, and closes the cell unless the change is refused. */
function useCellText({ grid, cell, text: first, onClose }: CellEditorProps) {
  const network = useExplorer(({ now }) => now.network);
  const { edit } = useExplorerStore();
  const [text, setText] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (wanted: string) => {
    const edited = editCell(network, grid, cell, wanted);
    if (edited.kind === 'refused') return setProblem(edited.message);
    if (edited.kind === 'nothing') return onClose();
    const outcome = await edit(edited.change, { onDone: onClose });
    if (outcome.kind === 'refused') setProblem('Somebody has changed it meanwhile. Try again.');
  };
  return {
    text,
    problem,
    write: (typed: string) => {
      setProblem(null);
      setText(typed);
    },
    save: (wanted: string) => void save(wanted),
  };
}

/** Returns the ref of a form whose first field takes the focus at once. */
function useFirstField() {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = ref.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  return ref;
}

function ChoiceField({
  label,
  options,
  text,
  first,
  problem,
  clearable,
  onText,
  onChoose,
}: {
  label: string;
  options: readonly Option[];
  text: string;
  /** What the cell held before. */
  first: string;
  problem: string | null;
  clearable: boolean;
  onText: (text: string) => void;
  onChoose: (value: string) => void;
}) {
  return (
    <SingleCombobox
      label={label}
      options={options}
      value={options.find((option) => [option.value, option.label].includes(first))?.value ?? null}
      valueLabel={first}
      onChange={(value) => onChoose(value ?? '')}
      text={text === first ? null : text}
      onTextChange={(typed) => onText(typed ?? first)}
      nothingFound="Nothing is called so."
      clearable={clearable}
      error={problem}
      opens
    />
  );
}

/** Returns what is chosen from in a column; null for a column of texts. */
function listOptions(network: Network, column: string): readonly Option[] | null {
  switch (column) {
    case 'kind':
      return ACTOR_KINDS.map(({ id, label }) => ({ value: id, label }));
    case 'country':
      return COUNTRY_CODES.map((code) => ({ value: code, label: getCountryName(code), words: [code] }));
    case 'reliability':
      return RELIABILITY_GRADES.map((value) => ({ value, label: `${value}: ${RELIABILITY_WORDS[value]}` }));
    case 'credibility':
      return CREDIBILITY_GRADES.map((grade) => ({
        value: String(grade),
        label: `${grade}: ${CREDIBILITY_WORDS[grade]}`,
      }));
    case 'document':
      return network.documents.map(({ id, title, publisher }) => ({
        value: id,
        label: title,
        words: [publisher],
      }));
    default:
      return null;
  }
}
