import type { KnownActor } from '@/lib/network/directory/known-actor';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';
import type { Mention, Quote, ReadActor, Reading, ReadRelationship } from '@/lib/reading/reading';
import type { ReviewSubject } from '@/lib/reading/review/review-subject';

/** An article of an invented world, in our own words. */
export const ARTICLE = `Envoy asked Varen for a truce, sources say
By Mara Lind, 3 May 2031

Envoy Ilan Corr asked the prime minister of Varen, Dato Reis, to declare a truce on his own, two diplomats said.

Reis denied that he was asked. Corr could not be reached.

Ostland backs the Grey Front. If the Front attacks, Ostland would oppose Varen. The Grey Front does not talk to Varen.

Reis met the speaker of parliament, Ana Tol, on Monday.
`;

function find(words: string, from = 0): Quote {
  const start = ARTICLE.indexOf(words, from);
  if (start < 0) throw new Error(`The article has no “${words}”.`);
  return { start, end: start + words.length, quote: words };
}

function mention(words: string, kind: Mention['kind'] = 'name', from = 0): Mention {
  const { start, end } = find(words, from);
  return { start, end, kind };
}

function actor(id: string, name: string, kind: ReadActor['kind'], more: Partial<ReadActor> = {}): ReadActor {
  return { id, name, kind, known: null, role: '', mentions: [mention(name)], ...more };
}

function tie(id: string, parts: Partial<ReadRelationship> & { readonly quote: string }): ReadRelationship {
  const { quote, ...rest } = parts;
  const base = { id, third: null, tier: 'found', modality: 'fact', rule: 'verb', type: 'talks-to' } as const;
  return { ...base, source: '', target: '', evidence: [find(quote)], ...rest };
}

export const READING: Reading = {
  document: {
    title: 'Envoy asked Varen for a truce, sources say',
    publisher: '',
    authors: ['Mara Lind'],
    published: '2031-05-03',
    spans: [find('Envoy asked Varen for a truce, sources say'), find('By Mara Lind, 3 May 2031')],
  },
  actors: [
    actor('varen', 'Varen', 'state', { known: { from: 'directory', actor: 'varen' } }),
    actor('corr', 'Ilan Corr', 'person', { role: 'envoy' }),
    actor('reis', 'Dato Reis', 'person', { mentions: [mention('Dato Reis'), mention('Reis', 'part', 180)] }),
    actor('ostland', 'Ostland', 'state'),
    actor('front', 'Grey Front', 'group', {
      mentions: [mention('Grey Front'), mention('Front', 'part', 300)],
    }),
    actor('tol', 'Ana Tol', 'person'),
  ],
  speakers: [
    { id: 'diplomats', attribution: 'two diplomats', speaksFor: null, mentions: [find('two diplomats')] },
  ],
  relationships: [
    tie('asks', {
      type: 'asks',
      source: 'corr',
      target: 'reis',
      quote:
        'Envoy Ilan Corr asked the prime minister of Varen, Dato Reis, to declare a truce on his own, two diplomats said.',
    }),
    tie('backs', {
      type: 'backs',
      source: 'ostland',
      target: 'front',
      quote: 'Ostland backs the Grey Front.',
    }),
    tie('opposes', {
      type: 'opposes',
      source: 'ostland',
      target: 'varen',
      modality: 'conditional',
      quote: 'If the Front attacks, Ostland would oppose Varen.',
    }),
    tie('not-talks', {
      source: 'front',
      target: 'varen',
      modality: 'negated',
      quote: 'The Grey Front does not talk to Varen.',
    }),
    tie('leads', {
      type: 'leads',
      tier: 'possible',
      source: 'reis',
      target: 'varen',
      quote: 'the prime minister of Varen, Dato Reis',
    }),
  ],
  claims: [
    {
      id: 'request',
      statement: 'Ilan Corr asked Dato Reis to declare a truce on his own.',
      relationships: ['asks'],
    },
  ],
  attributions: [
    {
      ...find('two diplomats said'),
      speaker: 'diplomats',
      stance: 'asserts',
      claim: 'request',
      chain: [],
      flag: null,
    },
    {
      ...find('Reis denied that he was asked.'),
      speaker: 'reis',
      stance: 'denies',
      claim: 'request',
      chain: [],
      flag: null,
    },
    {
      ...find('Corr could not be reached.'),
      speaker: 'corr',
      stance: 'unreachable',
      claim: 'request',
      chain: [],
      flag: null,
    },
  ],
  uncovered: [
    {
      ...find('Reis met the speaker of parliament, Ana Tol, on Monday.'),
      scope: 'sentence',
      actors: ['reis', 'tol'],
    },
  ],
  instructions: [],
};

const VAREN: KnownActor = {
  id: 'varen',
  kind: 'state',
  name: 'Varen',
  names: [
    { text: 'Varen', use: 'name', language: 'en' },
    { text: 'فارين', use: 'name', language: 'ar' },
    { text: 'Vareni', use: 'demonym', language: 'en' },
  ],
  country: null,
  identifiers: { wikidata: 'Q1' },
};

export const SUBJECT: ReviewSubject = {
  text: ARTICLE,
  hash: 'a'.repeat(64),
  reading: READING,
  known: { varen: VAREN },
  document: {
    title: READING.document.title,
    publisher: 'The Courier',
    authors: ['Mara Lind'],
    published: '2031-05-03',
    url: '',
  },
};

export function createEmptyNetwork(more: object = {}): Network {
  const parsed = parseNetwork({ format: 'backchannel/1', id: 'truce', title: 'Truce', ...more });
  if (!parsed.ok) throw new Error('The network of the test does not parse.');
  return parsed.value;
}
