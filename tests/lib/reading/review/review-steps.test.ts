import { computeStandings } from '@/lib/network/standing';
import { resolveResponse } from '@/lib/reading/review/accept-response';
import { AcceptanceDraft } from '@/lib/reading/review/acceptance-draft';
import { addOwnTie } from '@/lib/reading/review/add-own';
import { findSentenceOf } from '@/lib/reading/review/find-sentence';
import { keepRejections, parseKeptReview } from '@/lib/reading/review/parse-kept-review';
import { findClaimAt, resolveClaim } from '@/lib/reading/review/resolve-claim';
import { correct, NEW_REVIEW, undoStep } from '@/lib/reading/review/review-state';
import {
  accept,
  acceptAs,
  acceptKnown,
  acceptTypedTie,
  dismiss,
  goTo,
} from '@/lib/reading/review/review-steps';
import { readArticle as readPlainly } from '../read-article';
import { createEmptyNetwork, READING, SUBJECT } from './read-article';
import { Reviewer } from './reviewer';

describe('the review of a reading', () => {
  it('begins with the actors, and opens ties once both ends are accepted', () => {
    const reviewer = new Reviewer();
    expect(reviewer.current.kind).toBe('actor');
    const backs = reviewer.find('tie', '"backs"');
    expect(reviewer.place(backs)).toBe('waiting');
    reviewer.acceptActors();
    expect(reviewer.place(backs)).toBe('open');
    expect(reviewer.network.actors.map(({ name }) => name)).toContain('Grey Front');
  });

  it('walks from the first suggestion to the last, and makes a network whose contested tie shows its speakers and denials', () => {
    const reviewer = new Reviewer();
    for (let steps = 0; reviewer.queue.current?.place === 'open'; steps += 1) {
      expect(steps).toBeLessThan(40);
      const suggestion = reviewer.current;
      if (suggestion.kind === 'uncovered')
        reviewer.do(
          acceptTypedTie(reviewer.context, suggestion, {
            type: 'talks-to',
            source: 'dato-reis',
            target: 'ana-tol',
          }),
        );
      else reviewer.accept();
    }
    const { network, queue } = reviewer;
    expect(queue.progress).toMatchObject({ done: queue.progress.all });
    expect(network.claims).toMatchObject([
      {
        relationships: ['ilan-corr-asks-dato-reis'],
        evidence: [
          {
            attribution: 'two diplomats',
            speaker: null,
            excerpt: 'two diplomats said',
            locator: 'paragraph 1, sentence 1',
          },
        ],
      },
    ]);
    const claim = network.claims[0]?.id;
    expect(network.relationships.filter((tie) => tie.claim === claim)).toMatchObject([
      { type: 'denies', source: 'dato-reis', evidence: [{ excerpt: 'Reis denied that he was asked.' }] },
      { type: 'could-not-be-reached', source: 'ilan-corr' },
    ]);
    expect(computeStandings(network).relationships.get('ilan-corr-asks-dato-reis')?.id).toBe('contested');
    expect(network.documents).toMatchObject([{ publisher: 'The Courier', textHash: SUBJECT.hash }]);
  });

  it('takes a rejection of what is said to be so for a denial, and one of a proposal for what it is', () => {
    const reviewer = new Reviewer();
    const denial = reviewer.find('response', '"denies"');
    const resolve = (type: string, quote: string) => {
      const subject = {
        ...SUBJECT,
        reading: {
          ...READING,
          relationships: READING.relationships.map((tie) => (tie.type === 'asks' ? { ...tie, type } : tie)),
        },
      };
      const attribution = { ...denial.attribution, stance: 'rejects' as const, quote };
      const draft = new AcceptanceDraft(reviewer.network, subject, reviewer.state);
      return resolveResponse({ ...denial, attribution }, draft).type;
    };
    expect(resolve('backs', 'Reis rejected the allegation')).toBe('denies');
    expect(resolve('backs', 'Reis rejected the offer')).toBe('rejects');
    expect(resolve('asks', 'Reis rejected it')).toBe('rejects');
  });

  it('lets a conditional sentence in as proposed only, and a negated one not at all', () => {
    const reviewer = new Reviewer();
    reviewer.acceptActors();
    const conditional = reviewer.find('tie', '"opposes"');
    reviewer.state = correct(reviewer.state, conditional.key, { isProposed: false });
    reviewer.accept(conditional);
    expect(reviewer.network.relationships).toMatchObject([{ type: 'opposes', modality: 'proposed' }]);
    const negated = reviewer.find('tie', '"negated"');
    expect(reviewer.place(negated)).toBe('folded');
    expect(accept(reviewer.context, negated)).toMatchObject({ ok: false });
  });

  it('lets a claim in as it reads apart from its text', () => {
    const text = 'Iran denied that it had armed Hamas.';
    const reviewer = new Reviewer(readPlainly(text), text);
    reviewer.accept(reviewer.find('claim', 'armed Hamas'));
    expect(reviewer.network.claims.map(({ statement }) => statement)).toEqual(['Iran had armed Hamas']);
  });

  it('lets in what is only denied with its claim, and it is contested', () => {
    const reviewer = new Reviewer();
    reviewer.reading = {
      ...READING,
      relationships: READING.relationships.map((tie) =>
        tie.id === 'asks' ? { ...tie, modality: 'negated' } : tie,
      ),
      attributions: READING.attributions.filter(({ stance }) => stance !== 'asserts'),
    };
    reviewer.acceptActors();
    expect(accept(reviewer.context, reviewer.find('tie', '"asks"'))).toMatchObject({ ok: false });
    reviewer.accept(reviewer.find('claim', 'declare a truce'));
    reviewer.accept(reviewer.find('tie', '"asks"'));
    reviewer.accept(reviewer.find('response', '"denies"'));
    const standings = computeStandings(reviewer.network).relationships;
    expect([...standings.values()].map(({ id }) => id)).toContain('contested');
  });

  it('folds away what is only possible until it is asked for', () => {
    const reviewer = new Reviewer();
    reviewer.acceptActors();
    const possible = reviewer.find('tie', '"leads"');
    expect(reviewer.place(possible)).toBe('folded');
    reviewer.state = { ...reviewer.state, showsPossible: true };
    expect(reviewer.place(possible)).toBe('open');
  });

  it('closes the ties of a rejected actor, and keeps what was rejected for the same text elsewhere', () => {
    const reviewer = new Reviewer();
    const front = reviewer.find('actor', 'Grey Front');
    reviewer.state = dismiss(reviewer.context, front, 'rejected');
    expect(reviewer.place(reviewer.find('tie', '"backs"'))).toBe('closed');
    const kept = keepRejections(parseKeptReview(JSON.parse(JSON.stringify(reviewer.state))));
    expect(kept.decisions).toEqual({ [front.key]: { kind: 'rejected' } });
  });

  it('comes back to what was skipped at the end', () => {
    const reviewer = new Reviewer();
    const first = reviewer.current;
    reviewer.state = dismiss(reviewer.context, first, 'skipped');
    expect(reviewer.current.key).not.toBe(first.key);
    while (reviewer.queue.current?.place === 'open') {
      reviewer.state = dismiss(reviewer.context, reviewer.current, 'rejected');
    }
    expect(reviewer.current.key).toBe(first.key);
  });

  it('accepts the known actors together, with what the directory knows of them', () => {
    const reviewer = new Reviewer();
    reviewer.do(acceptKnown(reviewer.context, reviewer.queue));
    expect(reviewer.network.actors).toMatchObject([
      { name: 'Varen', aliases: ['فارين'], identifiers: { wikidata: 'Q1' } },
    ]);
  });

  it('takes one actor for another, of the text or of the network', () => {
    const reviewer = new Reviewer();
    const [tol, reis, corr] = ['Ana Tol', 'Dato Reis', 'Ilan Corr'].map((name) =>
      reviewer.find('actor', name),
    );
    if (!tol || !reis || !corr) throw new Error('An actor is missing.');
    reviewer.do(acceptAs(reviewer.context, tol, { suggestion: reis }));
    expect(reviewer.network.actors).toMatchObject([{ name: 'Dato Reis', aliases: ['Reis', 'Ana Tol'] }]);
    reviewer.do(acceptAs(reviewer.context, corr, { actor: 'dato-reis' }));
    expect(reviewer.network.actors[0]?.aliases).toContain('Ilan Corr');
    expect(reviewer.state.decisions[corr.key]).toEqual({ kind: 'accepted', thing: 'dato-reis' });
  });

  it('swaps the ends of a tie and gives it another type', () => {
    const reviewer = new Reviewer();
    reviewer.acceptActors();
    const backs = reviewer.find('tie', '"backs"');
    reviewer.state = correct(reviewer.state, backs.key, { isSwapped: true, type: 'funds' });
    reviewer.accept(backs);
    expect(reviewer.network.relationships).toMatchObject([
      { type: 'funds', source: 'grey-front', target: 'ostland' },
    ]);
    expect(reviewer.network.relationshipTypes).toMatchObject([{ id: 'funds' }]);
  });

  it('lays a tie that a person adds on the claim that its sentence makes, and on none where they say so', () => {
    const reviewer = new Reviewer();
    reviewer.acceptActors();
    const ends = { source: 'ilan-corr', type: 'talks-to', target: 'varen', third: null, isProposed: false };
    const span = findSentenceOf(reviewer.context, ['ilan-corr', 'dato-reis']);
    const claimed = reviewer.find('claim', 'request');
    reviewer.accept(claimed);
    const draft = () => new AcceptanceDraft(reviewer.network, SUBJECT, reviewer.state);
    const [claim] = reviewer.network.claims;
    if (!span || !claim) throw new Error('The article has no such sentence.');
    expect(SUBJECT.text.slice(span.start, span.end)).toMatch(/^Envoy Ilan Corr asked .* said\.$/);
    expect(findClaimAt(span, draft())).toBe(claim.id);
    expect(findSentenceOf(reviewer.context, ['ana-tol', 'ostland'])).toBeNull();
    reviewer.do(addOwnTie(reviewer.context, ends, { span, claim: claim.id }));
    reviewer.do(addOwnTie(reviewer.context, { ...ends, type: 'backs' }, { span, claim: null }));
    expect(reviewer.network.claims[0]?.relationships).toEqual(['ilan-corr-talks-to-varen']);
    expect(reviewer.network.relationships.map(({ evidence }) => evidence.length)).toEqual([0, 1]);
    const backs = reviewer.find('tie', '"backs"');
    reviewer.state = correct(reviewer.state, backs.key, { claim: claim.id });
    expect(resolveClaim(backs, draft())).toBe(claim.id);
    const asks = reviewer.find('tie', '"asks"');
    reviewer.state = correct(reviewer.state, asks.key, { claim: null });
    expect(resolveClaim(asks, draft())).toBeNull();
  });

  it('has those say so whom a person has chosen in place of those who were read', () => {
    const reviewer = new Reviewer();
    reviewer.acceptActors();
    const claim = reviewer.find('claim', 'request');
    reviewer.state = correct(reviewer.state, claim.key, { speakers: ['ana-tol', 'nobody'] });
    reviewer.accept(claim);
    expect(reviewer.network.claims[0]?.evidence).toMatchObject([
      { speaker: 'ana-tol', attribution: 'Ana Tol', excerpt: 'two diplomats said' },
    ]);
  });

  it('undoes decisions and corrections step by step', () => {
    const reviewer = new Reviewer();
    const first = reviewer.current;
    reviewer.state = correct(reviewer.state, first.key, { name: 'Another' });
    reviewer.state = dismiss(reviewer.context, first, 'rejected');
    const once = undoStep(reviewer.state);
    expect(once?.state.decisions).toEqual({});
    const twice = undoStep(once?.state ?? NEW_REVIEW);
    expect(twice?.state).toEqual({ ...NEW_REVIEW, current: null });
    expect(undoStep(twice?.state ?? reviewer.state)).toBeNull();
  });

  it('goes to the neighbours, and stays at the ends', () => {
    const reviewer = new Reviewer();
    const first = reviewer.current;
    const second = goTo(reviewer.state, reviewer.queue, 1);
    expect(second.current).not.toBe(first.key);
    expect(goTo(reviewer.state, reviewer.queue, -1)).toBe(reviewer.state);
  });

  it('opens again what others have removed from the network', () => {
    const reviewer = new Reviewer();
    const first = reviewer.current;
    reviewer.accept();
    reviewer.network = createEmptyNetwork();
    expect(reviewer.place(first)).toBe('open');
  });
});
