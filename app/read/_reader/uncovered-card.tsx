'use client';

import type { Network } from '@/lib/network/network';
import { isProposedAt } from '@/lib/reading/review/accept-tie';
import { listNumberChoices } from '@/lib/reading/review/number-keys';
import type { ReviewContext } from '@/lib/reading/review/review-steps';
import { isPassage, type SuggestionOf } from '@/lib/reading/review/suggestion';
import { type Ends, findUncoveredSpan, listPairable, resolvePair } from '@/lib/reading/review/uncovered-pair';
import styles from './card.module.css';
import { NumberChoices, QuoteLine } from './card-parts';
import { describeTie } from './card-words';
import { RestsOn } from './rests-on';
import { type ReviewActs, toDraft } from './review-acts';

/** A sentence or a passage, of whose actors a digit ties two. */
export function UncoveredCard({
  suggestion,
  context,
  acts,
}: {
  suggestion: SuggestionOf<'uncovered'>;
  context: ReviewContext;
  acts: ReviewActs;
}) {
  const { network, subject } = context;
  const draft = toDraft(context);
  const pair = resolvePair(suggestion, draft);
  const actors = listPairable(suggestion, draft);
  const find = (id: string | undefined) => network.actors.find((actor) => actor.id === id)?.name ?? '…';
  return (
    <>
      <h2 className={styles.title}>
        <bdi dir="auto">{find(pair?.source)}</bdi> → <bdi dir="auto">{find(pair?.target)}</bdi>
      </h2>
      <p className={styles.why}>
        {isPassage(suggestion)
          ? 'Choose a type to tie these two by what the passage says. It stays for further ties: go on after them, or reject it if there are none.'
          : 'Choose a type if the sentence ties them; reject it if it does not.'}
        <RestsOn suggestion={suggestion} context={context} />
        {pair && isProposedAt(suggestion, draft, pair) && (
          <strong className={styles.modality}>
            {' '}
            Said only as a plan or a condition: the tie is proposed.
          </strong>
        )}
      </p>
      {pair && <TiedAlready pair={pair} network={network} />}
      {pair && actors.length > 2 && (
        <>
          <EndChoices
            label="From"
            keyLabel="F"
            actors={actors}
            chosen={pair.source}
            network={network}
            onChoose={(id) => acts.takeEnd('source', id)}
          />
          <EndChoices
            label="To"
            keyLabel="G"
            actors={actors}
            chosen={pair.target}
            network={network}
            onChoose={(id) => acts.takeEnd('target', id)}
          />
        </>
      )}
      <QuoteLine subject={subject} span={findUncoveredSpan(suggestion, draft)} />
      <NumberChoices
        label="Type"
        choices={listNumberChoices(suggestion, network)}
        chosen={null}
        onChoose={acts.choose}
      />
    </>
  );
}

/** One end of the tie, chosen among the actors that are named. */
function EndChoices({
  label,
  keyLabel,
  actors,
  chosen,
  network,
  onChoose,
}: {
  label: string;
  keyLabel: string;
  actors: readonly string[];
  chosen: string;
  network: Network;
  onChoose: (actor: string) => void;
}) {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>
        {label} (<kbd className={styles.key}>{keyLabel}</kbd> for the next)
      </legend>
      {actors.map((id) => (
        <button
          key={id}
          type="button"
          className={styles.choice}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          <bdi dir="auto">{network.actors.find((actor) => actor.id === id)?.name ?? id}</bdi>
        </button>
      ))}
    </fieldset>
  );
}

/** More would hide the words of the text. */
const MAX_LISTED = 3;

/** What ties the two in the network by now. */
function TiedAlready({ pair: { source, target }, network }: { pair: Ends; network: Network }) {
  const ties = network.relationships.filter((tie) => {
    const ends = [tie.source, tie.target];
    return tie.claim === null && ends.includes(source) && ends.includes(target);
  });
  if (ties.length === 0) return null;
  const sentences = ties.slice(0, MAX_LISTED).map((tie) => describeTie(tie, network));
  return (
    <p className={styles.why}>
      Tied already: <bdi dir="ltr">{sentences.join('; ')}</bdi>
      {ties.length > MAX_LISTED && ` and ${ties.length - MAX_LISTED} more`}.
    </p>
  );
}
