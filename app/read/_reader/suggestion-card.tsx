'use client';

import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import type { ReadAttribution } from '@/lib/reading/reading';
import { describeSpeaker } from '@/lib/reading/review/accept-claim';
import { resolveResponse } from '@/lib/reading/review/accept-response';
import { resolveTie } from '@/lib/reading/review/accept-tie';
import { findType, listNumberChoices } from '@/lib/reading/review/number-keys';
import { isOnlyDenied } from '@/lib/reading/review/only-denied';
import { describeModality, describeTier } from '@/lib/reading/review/reading-words';
import type { Placed } from '@/lib/reading/review/review-queue';
import type { ReviewContext } from '@/lib/reading/review/review-steps';
import type { Suggestion, SuggestionOf } from '@/lib/reading/review/suggestion';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import styles from './card.module.css';
import { NumberChoices, QuoteLine } from './card-parts';
import { describeKind, describeSaid, describeSuggestion } from './card-words';
import { RestsOn } from './rests-on';
import { type ReviewActs, toDraft } from './review-acts';
import { UncoveredCard } from './uncovered-card';

type CardProps<Kind extends Suggestion['kind']> = {
  suggestion: SuggestionOf<Kind>;
  context: ReviewContext;
  acts: ReviewActs;
};

/** What a suggestion says, where it stands in the text, why it is suggested, and what can be chosen of it. */
export function SuggestionCard({
  placed: { suggestion, place },
  context,
  acts,
}: {
  placed: Placed;
  context: ReviewContext;
  acts: ReviewActs;
}) {
  return (
    <>
      <p className={styles.kind}>
        {describeKind(suggestion)}
        {place !== 'open' && <span className={styles.place}>{place}</span>}
      </p>
      {suggestion.kind === 'actor' && <ActorCard suggestion={suggestion} context={context} acts={acts} />}
      {suggestion.kind === 'tie' && <TieCard suggestion={suggestion} context={context} acts={acts} />}
      {suggestion.kind === 'claim' && <ClaimCard suggestion={suggestion} context={context} acts={acts} />}
      {suggestion.kind === 'response' && (
        <ResponseCard suggestion={suggestion} context={context} acts={acts} />
      )}
      {suggestion.kind === 'uncovered' && (
        <UncoveredCard suggestion={suggestion} context={context} acts={acts} />
      )}
    </>
  );
}

function ActorCard({ suggestion, context, acts }: CardProps<'actor'>) {
  const { actor, key } = suggestion;
  const { network, subject, state } = context;
  const correction = state.corrections[key] ?? {};
  const kind = correction.actorKind ?? actor.kind;
  const choices = listNumberChoices(suggestion, network);
  const [first] = actor.mentions;
  return (
    <>
      <h2 className={styles.title}>
        <KindSymbol kind={getActorKind(kind)} size={20} />{' '}
        <bdi dir="auto">{describeSuggestion(suggestion, context)}</bdi>
      </h2>
      <p className={styles.why}>
        {describeKnown(suggestion, context)}
        {(correction.role ?? actor.role) !== '' && (
          <>
            {' · '}
            <bdi dir="auto">{correction.role ?? actor.role}</bdi>
          </>
        )}
        {` · named ${actor.mentions.length === 1 ? 'once' : `${actor.mentions.length} times`}`}
      </p>
      {first && <QuoteLine subject={subject} span={first} />}
      <NumberChoices
        label="Kind"
        choices={choices}
        chosen={choices.find((choice) => choice.correction.actorKind === kind)?.digit ?? null}
        onChoose={acts.choose}
      />
    </>
  );
}

function describeKnown({ actor }: SuggestionOf<'actor'>, { network }: ReviewContext): string {
  const { known } = actor;
  if (known?.from === 'network') {
    const name = network.actors.find(({ id }) => id === known.actor)?.name ?? actor.name;
    return `In the network already, as ${name}`;
  }
  return known ? 'Known from the directory' : 'New';
}

function TieCard({ suggestion, context, acts }: CardProps<'tie'>) {
  const { tie } = suggestion;
  const { network, subject } = context;
  const ends = resolveTie(suggestion, toDraft(context));
  const type = findType(network, ends.type);
  const choices = listNumberChoices(suggestion, network);
  const modality = describeModality(tie.modality, isOnlyDenied(subject.reading, suggestion.claim));
  return (
    <>
      <h2 className={styles.title}>
        <bdi dir="ltr">{describeSuggestion(suggestion, context)}</bdi>
      </h2>
      <p className={styles.why}>
        {type && <TieSymbol type={type} />} {describeTier(tie)}
        {modality && <strong className={styles.modality}> · {modality}</strong>}
        <RestsOn suggestion={suggestion} context={context} />
      </p>
      {tie.evidence.map((quote) => (
        <QuoteLine key={quote.start} subject={subject} span={quote} />
      ))}
      <NumberChoices
        label="Type"
        choices={choices}
        chosen={choices.find((choice) => choice.correction.type === ends.type)?.digit ?? null}
        onChoose={acts.choose}
      />
    </>
  );
}

function ClaimCard({ suggestion, context }: CardProps<'claim'>) {
  const { speakers, claim } = suggestion;
  const said = describeSaid(suggestion, context);
  const { reading } = context.subject;
  const answers = reading.attributions.filter((each) => each.claim === claim.id && each.stance !== 'asserts');
  return (
    <>
      <h2 className={styles.title} dir="auto">
        {describeSuggestion(suggestion, context)}
      </h2>
      <p className={styles.why}>
        {said === '' ? (
          'Nobody is named who says so'
        ) : (
          <>
            Said by <bdi dir="auto">{said}</bdi>
          </>
        )}
        {answers.length > 0 &&
          ` · ${answers.length === 1 ? 'an answer to it follows' : `${answers.length} answers to it follow`}`}
      </p>
      {speakers.map((each) => (
        <QuoteLine
          key={`${each.start} ${each.speaker ?? ''}`}
          subject={context.subject}
          span={each}
          said={speakers.length > 1 ? describeSpeaker(each, reading) || 'the text itself' : undefined}
        />
      ))}
      {speakers
        .flatMap(({ flag }) => (flag ? [flag] : []))
        .map((flag) => (
          <p key={flag} className={styles.flag}>
            {flag}
          </p>
        ))}
    </>
  );
}

function ResponseCard({ suggestion, context, acts }: CardProps<'response'>) {
  const { attribution } = suggestion;
  const { network, subject } = context;
  const { type, speakers } = resolveResponse(suggestion, toDraft(context));
  const choices = listNumberChoices(suggestion, network);
  return (
    <>
      <h2 className={styles.title}>
        <bdi dir="ltr">{describeSuggestion(suggestion, context)}</bdi>
      </h2>
      {listDoubts(attribution, type, speakers).map((words) => (
        <p key={words} className={styles.flag}>
          {words}
        </p>
      ))}
      <QuoteLine
        subject={subject}
        span={attribution}
        said={describeSpeaker(attribution, subject.reading) || undefined}
      />
      <NumberChoices
        label="What is answered"
        choices={choices}
        chosen={choices.find((choice) => choice.correction.type === type)?.digit ?? null}
        onChoose={acts.choose}
      />
    </>
  );
}

/** Returns what a person has to look at before an answer is accepted; who answers is no more to be chosen once it is. */
function listDoubts(
  { flag, speaker }: ReadAttribution,
  type: string,
  speakers: readonly string[],
): readonly string[] {
  const isOpen = speakers.length === 0;
  if (speaker === null) return flag && isOpen ? [`${flag}. Edit it to choose.`] : [];
  const isUnnamed = isOpen && type !== 'confirms';
  return [
    ...(flag ? [flag] : []),
    ...(isUnnamed ? ['Only an actor can answer a claim: edit it to choose who this is.'] : []),
  ];
}
