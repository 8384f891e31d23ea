import { NOTHING_SELECTED } from '@/lib/explorer/view-state';
import { describeHiddenTies } from '@/lib/graph/filter/filter-sentence';
import { toSentence } from '@/lib/graph/model/describe';
import { join, toCount } from '@/lib/graph/model/join-words';
import { isolateWords } from '@/lib/network/isolate';
import type { Relationship } from '@/lib/network/network';
import { buildView } from '@/lib/view/build-view';
import { toStoryHeading } from '@/lib/view/get-view';
import { buildLegend } from '@/lib/view/legend';
import type { View, ViewLeg } from '@/lib/view/view';
import type { ResponseId } from '@/lib/vocabulary/relationship-type';
import { findTieWording, toTypeNoun } from '@/lib/vocabulary/tie-wordings';
import type { FigureSubject } from '../options/figure-subject';
import { cleanText } from '../text/clean-text';
import { toAsOf, toFigureSentence } from './figure-words';

/** How many of one sort a paragraph names before it counts the rest. */
const NAMED = 6;
/** What nobody would listen to is cut. */
const MAX_CHARACTERS = 5000;

/**
 * Returns what a figure shows, as one paragraph for those who do not see it: what it is a map of, as of when and filtered
 * how, how many actors and ties of which sorts, what is highlighted, the channels, what is contested and by whom, and how much is hidden.
 */
export function toAltText(subject: FigureSubject, title?: string): string {
  const { graph, shown, sizes } = subject;
  const name = isolateWords((title ?? '').trim() || graph.getAttribute('network').title);
  const asOf = toAsOf(subject);
  const hidden = describeHiddenTies(shown);
  const sentences = [
    `Network map “${name}”${asOf === '' ? '' : `, ${asOf}`}`,
    ...(subject.stories
      ? describeStories(subject, subject.stories)
      : describeMap({ ...subject, view: subject.ungrouped ?? subject.view }, subject.view)),
    sizes === null
      ? ''
      : `Actors are as large as their ${lowerFirst(sizes.label)}, of which the most is ${sizes.most}`,
    hidden,
  ];
  const paragraph = sentences
    .filter((sentence) => sentence !== '')

    .map((sentence) => (/[.!?:]$/u.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
  return cleanText(paragraph, MAX_CHARACTERS);
}

/** `drawn`: the view as it is grouped. */
function describeMap(subject: FigureSubject, drawn: View = subject.view): readonly string[] {
  return [
    `It shows ${lowerFirst(toFigureSentence(subject))}: ${countActors(subject)} and ${countTies(subject)}`,
    describeSides(drawn),
    describeMeetings(subject),
    subject.highlight ?? '',
    describeChannels(subject),
    hasCards(subject) ? describeClaims(subject) : describeContested(subject),
  ];
}

/** Each of two stories as a map of its own. */
function describeStories(
  subject: FigureSubject,
  { first, second }: NonNullable<FigureSubject['stories']>,
): readonly string[] {
  const { graph, filter } = subject;
  const tell = ({ tellers, shown }: typeof first) => {
    const told = { ...subject, stories: null, shown, filter: { ...filter, told: tellers }, highlight: '' };
    const view = buildView(graph, shown, { selection: NOTHING_SELECTED, focus: [] });
    return [`${toStoryHeading(graph, tellers)}:`, ...describeMap({ ...told, view })];
  };
  return [
    'It shows two stories in the same places',
    ...tell(first),
    ...tell(second),
    subject.highlight ?? '',
  ];
}

function countActors({ view }: FigureSubject): string {
  const { kinds } = buildLegend(view);
  const parts = kinds.map(
    ({ sign, count }) => `${count} ${lowerFirst(count === 1 ? sign.label : sign.plural)}`,
  );
  return `${toCount(view.actors.length, 'actor')} (${join(parts)})`;
}

/** How many actors stand on the largest sides, and which of these are one disc. */
function describeSides({ sides = [] }: View): string {
  const several = [...sides].filter(({ actors }) => actors.length > 1);
  if (several.length === 0) return '';
  const sorted = several.sort((one, other) => other.actors.length - one.actors.length);
  const named = sorted
    .slice(0, NAMED)
    .map(({ label, actors }) => `${isolateWords(label)} (${actors.length})`);
  const open = several.filter(({ isOpen }) => isOpen).length;
  const how =
    open === 0
      ? 'each drawn as one disc with its number of actors'
      : open === several.length
        ? 'each drawn as a circle around its actors'
        : `${open} drawn as ${open === 1 ? 'a circle' : 'circles'} around their actors, the others as discs with their number`;
  return `They stand on ${toCount(several.length, 'side')}, ${how}: ${[...named, ...countRest(several.length)].join('; ')}`;
}

function describeMeetings({ view: { meetings } }: FigureSubject): string {
  if (meetings.length === 0) return '';
  const titles = meetings.slice(0, NAMED).map(({ title }) => `“${isolateWords(title)}”`);
  const more = meetings.length > NAMED ? [`${meetings.length - NAMED} more`] : [];
  return `${toCount(meetings.length, 'meeting')}: ${join([...titles, ...more])}`;
}

function countTies({ view }: FigureSubject): string {
  const { types } = buildLegend(view);
  const count = types.reduce((sum, type) => sum + type.count, 0);
  if (count === 0) return 'no ties';
  const parts = types.map(({ sign, count: ties }) =>
    findTieWording(sign.id) ? `${ties} ${lowerFirst(toTypeNoun(sign, ties))}` : `${ties} “${sign.plural}”`,
  );
  return `${toCount(count, 'tie')} (${join(parts)})`;
}

/** The ties for which a line stands. */
function listTies({ relationship, bundle }: ViewLeg): readonly string[] {
  return bundle?.relationships ?? [relationship];
}

/** The chains through envoys and go-betweens, each as a sentence. */
function describeChannels({ graph, view }: FigureSubject): string {
  const chains = view.legs.filter(({ type, part }) => part === 'first' && view.types.get(type)?.third);
  if (chains.length === 0) return '';
  const ties = [...new Set(chains.flatMap(listTies))];
  const told = ties.slice(0, NAMED).map((tie) => toSentence(graph, tie));
  return `Channels: ${[...told, ...countRest(ties.length)].join('; ')}`;
}

function describeContested({ graph, shown, view }: FigureSubject): string {
  const contested = new Set(
    view.legs.flatMap(({ relationship, standing, bundle }) =>
      bundle
        ? bundle.relationships.filter((tie) => shown.standings.relationships.get(tie)?.id === 'contested')
        : standing === 'contested'
          ? [relationship]
          : [],
    ),
  );
  if (contested.size === 0) return 'Nothing shown is contested';
  const { claims, relationships } = graph.getAttribute('network');
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const denied = claims.filter(
    ({ id, relationships: ties }) =>
      shown.standings.claims.get(id)?.id === 'contested' && ties.some((tie) => contested.has(tie)),
  );
  const told = denied.slice(0, NAMED).map(({ id, statement }) => {
    const deniers = listDeniers(shown.standings.claims.get(id)?.deniedBy ?? [], byId).map((actor) =>
      isolateWords(graph.getNodeAttribute(actor, 'actor').name),
    );
    return `“${isolateWords(statement.replace(/\.$/u, ''))}” (denied by ${join(deniers)})`;
  });
  const verb = contested.size === 1 ? 'is' : 'are';
  const count = `${toCount(contested.size, 'tie')} ${verb} contested`;
  return told.length === 0 ? count : `${count}: ${[...told, ...countRest(denied.length)].join('; ')}`;
}

function hasCards({ view }: FigureSubject): boolean {
  return view.claims.some(({ isCard }) => isCard);
}

const ANSWERED: Readonly<Record<ResponseId, string>> = {
  denies: 'denied by',
  confirms: 'confirmed by',
  neither: 'left open by',
};

/** The claims that are things of their own: who says each, and who answers how. */
function describeClaims({ graph, view }: FigureSubject): string {
  const { claims } = graph.getAttribute('network');
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  const points = new Map(view.claimPoints.map(({ id, name }) => [id, name]));
  const toName = (id: string) =>
    isolateWords(points.get(id) ?? (graph.hasNode(id) ? graph.getNodeAttribute(id, 'actor').name : id));
  const cards = view.claims.filter(({ isCard }) => isCard);
  const told = cards.slice(0, NAMED).map(({ id, claim }) => {
    const says = view.claimLines.flatMap(({ kind, from, to }) =>
      kind === 'says' && to === id ? [from] : [],
    );
    const speakers = [...new Set(says.map(toName))];
    const answers = new Map<string, string[]>();
    for (const { type, from, to } of view.legs) {
      if (to !== id) continue;
      const label = ANSWERED[view.types.get(type)?.response ?? 'neither'];
      answers.set(label, [...(answers.get(label) ?? []), toName(from)]);
    }
    const parts = [
      ...(speakers.length > 0 ? [`said by ${join(speakers)}`] : []),
      ...[...answers].map(([label, names]) => `${label} ${join([...new Set(names)])}`),
    ];
    const statement = `“${isolateWords((statements.get(claim) ?? '').replace(/\.$/u, ''))}”`;
    return parts.length === 0 ? statement : `${statement} (${parts.join('; ')})`;
  });
  return `${toCount(cards.length, 'claim')}: ${[...told, ...countRest(cards.length)].join('; ')}`;
}

function listDeniers(
  denials: readonly string[],
  relationships: ReadonlyMap<string, Relationship>,
): readonly string[] {
  return [...new Set(denials.flatMap((id) => relationships.get(id)?.source ?? []))];
}

function countRest(count: number): readonly string[] {
  return count > NAMED ? [`and ${count - NAMED} more`] : [];
}

/** "Mediation channels" within a sentence; what begins with an abbreviation or a name of its own stays. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}
