import {
  evidenceFrom,
  fitSource,
  followEvidence,
  parseWorkingSource,
  type WorkingSource,
  workFrom,
} from '@/lib/explorer/editing/working-source';
import { createWorkingSourceStore, openWorkingSource } from '@/lib/explorer/editing/working-source-store';

const REPORT = { id: 'reuters-2024-11-01', published: '2024-11-01' };
const BEGUN: WorkingSource = {
  document: 'reuters-2024-11-01',
  speaker: null,
  attribution: '',
  date: '2024-11-01',
  locator: '',
};

describe('working source', () => {
  test('begins with a document and its date', () => {
    expect(workFrom(REPORT)).toEqual(BEGUN);
  });

  test('becomes evidence that nobody has judged', () => {
    const source = { ...BEGUN, attribution: 'a senior diplomat', locator: 'paragraph 2' };
    expect(evidenceFrom(source)).toEqual({ ...source, excerpt: '', credibility: null });
    expect(evidenceFrom(null)).toBeNull();
  });

  test('follows the last speaker and place, but only of its own document', () => {
    const evidence = { ...evidenceFrom(BEGUN), speaker: 'nabih-berri', locator: 'paragraph 3' };
    expect(followEvidence(BEGUN, evidence)).toEqual({
      ...BEGUN,
      speaker: 'nabih-berri',
      locator: 'paragraph 3',
    });
    expect(followEvidence(BEGUN, { ...evidence, document: 'another' })).toBe(BEGUN);
  });

  test('goes with its document, and loses a speaker who is gone', () => {
    const network = { documents: [{ ...REPORT }], actors: [] } as never;
    expect(fitSource(BEGUN, network)).toBe(BEGUN);
    expect(fitSource({ ...BEGUN, speaker: 'gone' }, network)).toEqual(BEGUN);
    expect(fitSource({ ...BEGUN, document: 'gone' }, network)).toBeNull();
    expect(fitSource(null, network)).toBeNull();
  });

  test('is nothing where a browser kept something else', () => {
    const stored = [null, 'text', 7, [], {}, { document: 7 }, { document: 'a'.repeat(2_000) }];
    expect(stored.map(parseWorkingSource)).toEqual(stored.map(() => null));
  });

  test('leaves out what a browser kept wrongly', () => {
    expect(parseWorkingSource({ ...BEGUN, speaker: 7, date: 'yesterday', locator: ['p'], more: 1 })).toEqual({
      ...BEGUN,
      date: null,
    });
  });
});

describe('working source store', () => {
  test('tells its listeners until they leave', () => {
    const store = createWorkingSourceStore('key');
    const heard: (WorkingSource | null)[] = [];
    const leave = store.subscribe(() => heard.push(store.read()));
    store.write(BEGUN);
    leave();
    store.write(null);
    expect(heard).toEqual([BEGUN]);
    expect(store.read()).toBeNull();
  });

  test('is the same for the same network', () => {
    expect(openWorkingSource('oslo-1993')).toBe(openWorkingSource('oslo-1993'));
    expect(openWorkingSource('oslo-1993')).not.toBe(openWorkingSource('dayton-1995'));
  });
});
