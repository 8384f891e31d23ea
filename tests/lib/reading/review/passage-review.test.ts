import { AcceptanceDraft } from '@/lib/reading/review/acceptance-draft';
import { correct } from '@/lib/reading/review/review-state';
import { accept, acceptTypedTie, leavePassage } from '@/lib/reading/review/review-steps';
import { isPassage, type SuggestionOf } from '@/lib/reading/review/suggestion';
import {
  type Ends,
  findNextPair,
  findUncoveredSpan,
  listPairable,
  replaceEnd,
  resolvePair,
} from '@/lib/reading/review/uncovered-pair';
import { readArticle } from '../read-article';
import { Reviewer } from './reviewer';

const TEXT = 'Iran and Israel kept silent. Hamas waited in vain. Georgia and Chad left early.';

function createReviewer(text = TEXT): Reviewer {
  const reviewer = new Reviewer(readArticle(text), text);
  reviewer.acceptActors();
  return reviewer;
}

function findPassage(reviewer: Reviewer): SuggestionOf<'uncovered'> {
  const found = reviewer.queue.all.find(({ suggestion }) => isPassage(suggestion))?.suggestion;
  if (!found || !isPassage(found)) throw new Error('There is no passage.');
  return found;
}

const toDraft = ({ context: { network, subject, state } }: Reviewer) =>
  new AcceptanceDraft(network, subject, state);

function change(reviewer: Reviewer, correction: Parameters<typeof correct>[2] | null): void {
  if (correction) reviewer.state = correct(reviewer.state, findPassage(reviewer).key, correction);
}

function tie(reviewer: Reviewer, type: string, ends: Ends): void {
  reviewer.do(acceptTypedTie(reviewer.context, findPassage(reviewer), { type, ...ends }));
}

describe('the review of a passage', () => {
  it('is folded away until it is asked for, and comes after the sentences', () => {
    const reviewer = createReviewer();
    expect(reviewer.place(findPassage(reviewer))).toBe('folded');
    expect(reviewer.queue).toMatchObject({ folded: 1, foldedPassages: 1 });
    reviewer.state = { ...reviewer.state, showsPossible: true };
    expect(reviewer.place(findPassage(reviewer))).toBe('open');
    expect(reviewer.queue.all.at(-1)?.suggestion).toBe(findPassage(reviewer));
  });

  it('waits for the actors of a pair that no sentence holds, and is closed when there are none', () => {
    const reviewer = new Reviewer(readArticle(TEXT), TEXT);
    const passage = findPassage(reviewer);
    for (const name of ['"Iran"', '"Israel"']) reviewer.accept(reviewer.find('actor', name));
    expect(reviewer.place(passage)).toBe('waiting');
    reviewer.accept(reviewer.find('actor', '"Hamas"'));
    expect(reviewer.place(passage)).toBe('folded');
    const other = new Reviewer(readArticle(TEXT), TEXT);
    for (const name of ['Hamas', 'Georgia', 'Chad'])
      other.state = {
        ...other.state,
        decisions: {
          ...other.state.decisions,
          [other.find('actor', `"${name}"`).key]: { kind: 'rejected' },
        },
      };
    expect(other.place(passage)).toBe('closed');
  });

  it('offers first the pairs that no sentence holds, and any two that are chosen', () => {
    const reviewer = createReviewer();
    const passage = findPassage(reviewer);
    expect(listPairable(passage, toDraft(reviewer))).toEqual(['iran', 'israel', 'hamas', 'georgia', 'chad']);
    const seen: string[] = [];
    for (let count = 0; count < 9; count += 1) {
      const pair = resolvePair(passage, toDraft(reviewer));
      seen.push(`${pair?.source} ${pair?.target}`);
      change(reviewer, findNextPair(passage, toDraft(reviewer)));
    }
    expect(seen.slice(0, 2)).toEqual(['iran hamas', 'iran georgia']);
    expect(seen).not.toContain('iran israel');
    expect(seen[8]).toBe(seen[0]);
    change(reviewer, replaceEnd(passage, toDraft(reviewer), { end: 'target', actor: 'israel' }));
    expect(resolvePair(passage, toDraft(reviewer))).toMatchObject({ target: 'israel' });
  });

  it('takes the next actor on either side, and lets the two change places', () => {
    const reviewer = createReviewer();
    const passage = findPassage(reviewer);
    const read = () => {
      const pair = resolvePair(passage, toDraft(reviewer));
      return [pair?.source, pair?.target];
    };
    expect(read()).toEqual(['iran', 'hamas']);
    change(reviewer, replaceEnd(passage, toDraft(reviewer), { end: 'source', actor: 'next' }));
    expect(read()).toEqual(['israel', 'hamas']);
    change(reviewer, { isSwapped: true });
    expect(read()).toEqual(['hamas', 'israel']);
    change(reviewer, replaceEnd(passage, toDraft(reviewer), { end: 'target', actor: 'next' }));
    expect(read()).toEqual(['hamas', 'georgia']);
    change(reviewer, replaceEnd(passage, toDraft(reviewer), { end: 'source', actor: 'georgia' }));
    expect(read()).toEqual(['georgia', 'hamas']);
    expect(replaceEnd(passage, toDraft(reviewer), { end: 'source', actor: 'georgia' })).toBeNull();
  });

  it('quotes the sentences that name both, and no more', () => {
    const reviewer = createReviewer();
    const passage = findPassage(reviewer);
    const { start, end } = findUncoveredSpan(passage, toDraft(reviewer));
    expect(TEXT.slice(start, end)).toBe('Iran and Israel kept silent. Hamas waited in vain.');
    tie(reviewer, 'opposes', { source: 'iran', target: 'hamas' });
    expect(reviewer.network.relationships).toMatchObject([
      { type: 'opposes', evidence: [{ excerpt: 'Iran and Israel kept silent. Hamas waited in vain.' }] },
    ]);
  });

  it('quotes from the paragraph before where one of the two is named only there', () => {
    const long = `It rained ${'for days, '.repeat(40)}and it was cold.`;
    const text = `Iran kept silent. ${long} Chad left.\n\nHamas waited. It snowed.`;
    const reviewer = createReviewer(text);
    const passages = reviewer.queue.all.flatMap(({ suggestion }) =>
      isPassage(suggestion) ? [suggestion] : [],
    );
    const last = passages.at(-1);
    if (!last) throw new Error('There is no passage.');
    expect(resolvePair(last, toDraft(reviewer))).toEqual({ source: 'hamas', target: 'chad' });
    const { start, end } = findUncoveredSpan(last, toDraft(reviewer));
    expect(text.slice(start, end)).toBe('Chad left.\n\nHamas waited.');
  });

  it('stays in view after a tie, for further ones, until it is left', () => {
    const reviewer = createReviewer();
    reviewer.state = { ...reviewer.state, showsPossible: true, current: findPassage(reviewer).key };
    tie(reviewer, 'opposes', { source: 'iran', target: 'hamas' });
    expect(reviewer.current).toBe(findPassage(reviewer));
    tie(reviewer, 'talks-to', { source: 'hamas', target: 'chad' });
    expect(reviewer.network.relationships).toHaveLength(2);
    expect(reviewer.place(findPassage(reviewer))).toBe('accepted');
    reviewer.state = leavePassage(reviewer.context);
    expect(reviewer.queue.current?.suggestion).not.toBe(findPassage(reviewer));
  });

  it('is not accepted without a type', () => {
    const reviewer = createReviewer();
    expect(accept(reviewer.context, findPassage(reviewer))).toEqual({
      ok: false,
      message: 'Choose a type to say how the two are tied, or reject the passage.',
    });
  });
});

describe('a tie that a person types on a sentence', () => {
  it.each([
    ['Iran will arm Hamas on Monday.', 'proposed'],
    ['If Israel attacked, Iran would back Hamas.', 'proposed'],
    ['Iran watched while Hamas waited.', null],
  ] as const)(
    'is proposed where the sentence tells of it only as a plan or a condition: %s',
    (text, modality) => {
      const reviewer = createReviewer(text);
      const sentence = reviewer.find('uncovered', '"sentence"');
      const ends = { source: 'iran', target: 'hamas' };
      reviewer.do(acceptTypedTie(reviewer.context, sentence, { type: 'talks-to', ...ends }));
      expect(reviewer.network.relationships).toMatchObject([{ ...ends, modality }]);
    },
  );
});
