import { toFilterSentence, toStoriesSentence } from '@/lib/graph/filter/filter-sentence';
import { NO_FILTER } from '@/lib/graph/filter/network-filter';
import { toShortCitations } from '@/lib/graph/model/citation';
import { toDateLabel } from '@/lib/network/partial-date';
import type { FigureSubject } from '../options/figure-subject';

const DOCUMENTS_NAMED = 5;

/** Returns the filter of a figure in words: "Mediation channels, in October 2024, contested ties shown". */
export function toFigureSentence({ graph, filter, view, ungrouped = view, stories }: FigureSubject): string {
  if (stories) return toStoriesSentence(graph, filter);
  const isWhole = toFilterSentence(graph, filter) === toFilterSentence(graph, NO_FILTER);
  const sentence = isWhole ? 'The whole network' : toFilterSentence(graph, filter);
  const isSaid = filter.lens === 'contested' || filter.standings !== null;
  const areShown = ungrouped.legs.some(({ standing }) => standing === 'contested');
  return areShown && !isSaid ? `${sentence}, contested ties shown` : sentence;
}

/** Returns the date up to which the network tells: "as of 1 November 2024"; empty when it names none. */
export function toAsOf({ graph }: Pick<FigureSubject, 'graph'>): string {
  const { asOf } = graph.getAttribute('network');
  return asOf === null ? '' : `as of ${toDateLabel(asOf)}`;
}

/** Returns which documents stand behind what is shown, each as its short citation: "Source: Wire, 2024. Drawn with …". */
export function toCredit({ graph, shown }: Pick<FigureSubject, 'graph' | 'shown'>): string {
  const cited = new Set<string>();
  for (const id of shown.relationships) {
    for (const { document } of shown.standings.relationships.get(id)?.evidence ?? []) cited.add(document);
  }
  const { documents } = graph.getAttribute('network');
  const names = [...toShortCitations(documents)].flatMap(([id, name]) => (cited.has(id) ? [name] : []));
  const drawn = 'Drawn with Backchannel.';
  if (names.length === 0) return drawn;
  const more = names.length - DOCUMENTS_NAMED;
  const listed =
    more > 1 ? [...names.slice(0, DOCUMENTS_NAMED), `and ${more.toLocaleString('en')} more`] : names;
  return `${names.length === 1 ? 'Source' : 'Sources'}: ${listed.join('; ')}. ${drawn}`;
}
