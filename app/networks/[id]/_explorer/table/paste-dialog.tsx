'use client';

import { Button, Checkbox, Group, Modal, Textarea } from '@mantine/core';
import { type ClipboardEvent, useMemo, useState } from 'react';
import { type GridId, readHead } from '@/lib/formats/paste/grid-columns';
import { type PasteChoices, toKey } from '@/lib/formats/paste/paste-context';
import { type PastePlan, planPaste } from '@/lib/formats/paste/plan-paste';
import { type BlockRead, readClipboard } from '@/lib/formats/paste/read-block';
import { listMeantActors } from '@/lib/formats/paste/similar-actors';
import { findKnownActors, type KnownActorIndex } from '@/lib/graph/search/known-actor-index';
import { toAmount, toListWords } from '@/lib/network/changes/thing-words';
import type { Network } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { DIALOG } from '../controls/dialog-props';
import { useKnownActors } from '../controls/use-known-actors';
import { useOpening } from '../controls/use-opening';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { readSource } from './grid-edit';
import styles from './paste-dialog.module.css';
import { PasteNewActors, type UndecidedName } from './paste-new-actors';
import { PasteRows } from './paste-rows';
import type { PasteTarget } from './paste-target';

const NOUNS: Readonly<Record<GridId, string>> = {
  relationships: 'ties',
  actors: 'actors',
  claims: 'claims',
  documents: 'documents',
};

/** What is decided of a block: whether it has a head, and who its unknown names are. */
type Decisions = Pick<PasteChoices, 'kinds' | 'same'> & { readonly hasHead: boolean | null };

const UNDECIDED: Decisions = { kinds: new Map(), same: new Map(), hasHead: null };

/** What a pasted block comes to, row by row, before any of it enters; all that enters is one step to undo. */
export function PasteDialog({ target, onClose }: { target: PasteTarget; onClose: () => void }) {
  const isNarrow = useExplorer((state) => state.isNarrow);
  const isOpen = useOpening(true);
  const [read, setRead] = useState<BlockRead | null>(() =>
    target.text === null ? null : readClipboard(target.text, target.html),
  );
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={`Paste ${NOUNS[target.grid]}`}
      size="min(1100px, 94vw)"
      fullScreen={isNarrow}
      {...DIALOG}
    >
      {target.text === null && <PasteField grid={target.grid} onRead={setRead} />}
      {read?.ok === false && (
        <p className={styles.problem} role="alert">
          {read.message}
        </p>
      )}
      {read?.ok && <Preview target={target} block={read.block} onClose={onClose} />}
    </Modal>
  );
}

/** Takes what is pasted or typed, for those who have no cell to paste into. */
function PasteField({ grid, onRead }: { grid: GridId; onRead: (read: BlockRead | null) => void }) {
  const [text, setText] = useState('');
  const write = (now: string, html = '') => {
    setText(now);
    onRead(now.trim() === '' ? null : readClipboard(now, html));
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    write(event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html'));
  };
  return (
    <Textarea
      data-action="open-paste"
      data-autofocus
      label="Rows of a spreadsheet"
      description={`Copy them there, and paste them here. A first row that names the columns is understood; without it they are read in the order of the table of ${NOUNS[grid]}.`}
      minRows={3}
      maxRows={6}
      autosize
      mb="sm"
      value={text}
      onPaste={onPaste}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}

function Preview(props: PreviewProps) {
  const { grid } = props.target;
  const network = useExplorer(({ now }) => now.network);
  const { plan, decided, setDecided, problem, enter } = usePastePlan(props);
  const index = useKnownActors();
  const names = useMemo(() => listUndecided(network, plan, decided, index), [network, plan, decided, index]);
  const asked = names.filter(({ isAsked }) => isAsked).length;
  const decide = (name: string, kind: ActorKindId | null, actor: string | null) =>
    setDecided((now) => ({
      ...now,
      kinds: change(now.kinds, name, kind),
      same: change(now.same, name, actor),
    }));
  const mayHaveHead = plan.hasHead || readHead(grid, props.block[0] ?? [], true)?.some((id) => id !== null);
  return (
    <>
      <p className={styles.summary} role="status">
        {describePlan(plan)}
      </p>
      {mayHaveHead && (
        <Checkbox
          data-action="set-paste"
          size="xs"
          mb="xs"
          label="The first row names the columns"
          checked={plan.hasHead}
          onChange={({ currentTarget: { checked } }) => setDecided((now) => ({ ...now, hasHead: checked }))}
        />
      )}
      <Ignored names={plan.ignored} />
      <PasteNewActors names={names} onDecide={decide} />
      <PasteRows grid={grid} plan={plan} />
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <Foot plan={plan} asked={asked} onEnter={enter} onClose={props.onClose} />
    </>
  );
}

type PreviewProps = {
  readonly target: PasteTarget;
  readonly block: readonly (readonly string[])[];
  readonly onClose: () => void;
};

/** Follows what a block comes to, from what is decided of it. `enter` does that, and says why where it is refused. */
function usePastePlan({ target: { grid, from, onto }, block, onClose }: PreviewProps) {
  const network = useExplorer(({ now }) => now.network);
  const { edit } = useExplorerStore();
  const index = useKnownActors();
  const [decided, setDecided] = useState(UNDECIDED);
  const [problem, setProblem] = useState<string | null>(null);
  const plan = useMemo(() => {
    const request = { grid, block, from, onto, hasHead: decided.hasHead };
    const guessKnown = (name: string) => findKnownKind(index, name);
    return planPaste(network, request, { ...decided, guessKnown, source: readSource(network) });
  }, [network, grid, block, from, onto, decided, index]);
  const enter = async () => {
    if (!plan.change) return;
    const added = plan.firstAdded === null ? undefined : { list: grid, id: plan.firstAdded };
    const outcome = await edit(plan.change, { onDone: onClose, ...(added && { added }) });
    if (outcome.kind !== 'refused') return;
    const { issues, conflicts } = outcome.refusal;
    setProblem(issues[0]?.message ?? conflicts[0]?.message ?? 'It is refused.');
  };
  return { plan, decided, setDecided, problem, enter: () => void enter() };
}

/** The columns that nothing is taken from. */
function Ignored({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className={styles.soft}>
      {names.length === 1 ? 'This column is' : 'These columns are'} not taken:{' '}
      <bdi>{toListWords(names.map((name) => name || 'one without a name'))}</bdi>.
    </p>
  );
}

function Foot({
  plan,
  asked,
  onEnter,
  onClose,
}: {
  plan: PastePlan;
  /** Of so many names it has to be said first who they are. */
  asked: number;
  onEnter: () => void;
  onClose: () => void;
}) {
  return (
    <Group justify="flex-end" mt="md" className={styles.foot}>
      {asked > 0 && (
        <span className={styles.asked} role="status">
          {asked === 1
            ? 'One name is close to one that is there. Say first who it is.'
            : `${asked} names are close to some that are there. Say first who they are.`}
        </span>
      )}
      <Button data-action="cancel-form" variant="default" onClick={onClose}>
        Cancel
      </Button>
      <Button
        data-action="paste-rows"
        data-autofocus
        disabled={plan.change === null || asked > 0}
        onClick={onEnter}
      >
        {describeEntering(plan)}
      </Button>
    </Group>
  );
}

/** The kind of the only known actor of a name; a word for its people, or its capital, is none. */
function findKnownKind(index: KnownActorIndex | null, name: string): ActorKindId | null {
  const found = index ? findKnownActors(index, name) : [];
  const [first, ...others] = found.filter((match) => ['name', 'short'].includes(match.name.use));
  return first && others.length === 0 ? first.actor.kind : null;
}

/** The names that the network does not have, also those that were said to be somebody who is there. */
function listUndecided(
  network: Network,
  plan: PastePlan,
  { same, kinds }: Decisions,
  index: KnownActorIndex | null,
): readonly UndecidedName[] {
  const known = new Set(network.actors.map(({ id }) => id));
  const decided = [...same].flatMap(([name, actor]) =>
    known.has(actor) ? [{ name, kind: 'person' as const, actor }] : [],
  );
  const added = plan.newActors.map(({ name, kind }) => ({ name, kind, actor: null }));
  return [...decided, ...added]
    .map((each) => {
      const meant = listMeantActors(network, each.name, index);
      return {
        ...each,
        meant,
        isAsked: meant.close !== null && each.actor === null && !kinds.has(each.name),
      };
    })
    .toSorted((one, other) => toKey(one.name).localeCompare(toKey(other.name), 'en'));
}

function change<Value>(map: ReadonlyMap<string, Value>, name: string, value: Value | null) {
  const changed = new Map(map);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  return changed;
}

function count({ rows }: PastePlan, state: PastePlan['rows'][number]['state']): number {
  return rows.filter((row) => row.state === state).length;
}

function describePlan(plan: PastePlan): string {
  const parts = [
    [count(plan, 'new'), 'new'],
    [count(plan, 'changed'), 'changed'],
    [count(plan, 'same'), 'unchanged'],
    [count(plan, 'refused'), 'refused'],
  ] as const;
  const words = parts.flatMap(([amount, word]) =>
    amount > 0 ? [`${amount.toLocaleString('en')} ${word}`] : [],
  );
  return `${toAmount(plan.rows.length, 'row')}: ${toListWords(words) || 'nothing to take'}.`;
}

function describeEntering(plan: PastePlan): string {
  const [added, changed] = [count(plan, 'new'), count(plan, 'changed')];
  if (added + changed === 0) return 'Nothing to enter';
  if (changed === 0) return `Add ${toAmount(added, 'row')}`;
  return added === 0 ? `Change ${toAmount(changed, 'row')}` : `Add ${added} and change ${changed}`;
}
