import { loadPassages, readPassage } from './load-passages';

const HEAD = 'ann person\nbob person\nguild group The Guild\n---\n';

describe('readPassage', () => {
  it('reads names, what stands for them, and the pairs of the sentence before', () => {
    const gold = readPassage('tiny', `${HEAD}[Ann|ann] saw [the man|bob*].{ann-bob} He left.`);
    expect(gold.text).toBe('Ann saw the man. He left.');
    expect(gold.actors.map(({ id, mentions }) => [id, mentions.map(({ kind }) => kind)])).toEqual([
      ['ann', ['name']],
      ['bob', ['description']],
      ['guild', []],
    ]);
    expect(gold.pairs).toEqual([{ actors: ['ann', 'bob'], evidence: { start: 0, end: 16 } }]);
  });

  it('reads the ties of the sentence before, with a third actor and a modality', () => {
    const marked =
      '[Ann|ann] left. [Ann|ann] met [Bob|bob]. <ann talks-to/meets bob; ann mediates-via bob guild planned> He left.';
    const gold = readPassage('tiny', `${HEAD}${marked}`);
    expect(gold.text).toBe('Ann left. Ann met Bob. He left.');
    expect(gold.relationships).toMatchObject([
      { types: ['talks-to', 'meets'], source: 'ann', target: 'bob', third: null, modality: 'fact' },
      { types: ['mediates-via'], source: 'ann', target: 'bob', third: 'guild', modality: 'planned' },
    ]);
    expect(gold.relationships[0]?.evidence.quote).toBe('Ann met Bob.');
  });

  it('refuses the id of nobody', () => {
    expect(() => readPassage('tiny', `${HEAD}[Ann|ann] left. <ann talks-to carl>`)).toThrow(
      'tiny: "carl" is not among its actors.',
    );
    expect(() => readPassage('tiny', `${HEAD}[Carl|carl] left.`)).toThrow(
      'tiny: "carl" is not among its actors.',
    );
  });
});

describe('the passages of ties', () => {
  it('are nine to learn from and six that are measured only, each with ties', () => {
    const learned = [...loadPassages('tie-passages'), ...loadPassages('tie-passages-second')];
    const measured = [
      ...loadPassages('held-out-tie-passages'),
      ...loadPassages('held-out-tie-passages-second'),
    ];
    expect([learned.length, measured.length]).toEqual([9, 6]);
    for (const { relationships } of [...learned, ...measured])
      expect(relationships.length).toBeGreaterThan(9);
  });
});

describe('the passages of references', () => {
  it('are half to learn from and half measured only, each with actors', () => {
    const learned = loadPassages('reference-passages');
    const measured = loadPassages('held-out-reference-passages');
    expect([learned.length, measured.length]).toEqual([33, 33]);
    for (const { actors } of [...learned, ...measured]) expect(actors.length).toBeGreaterThan(1);
  });
});

describe('the short ties', () => {
  const ofParts = [loadPassages('short-ties'), loadPassages('held-out-short-ties')] as const;

  it('are forty-two passages and twenty traps to learn from, and as many that are measured only', () => {
    for (const passages of ofParts) {
      const traps = passages.filter(({ name }) => name.startsWith('traps'));
      expect([passages.length - traps.length, traps.length]).toEqual([42, 20]);
    }
  });

  it('tell of a tie in each passage, and in no trap of one that is so', () => {
    for (const { name, relationships } of ofParts.flat()) {
      const real = relationships.filter(({ modality }) => modality === 'fact' || modality === 'past');
      expect([name, real.length > 0]).toEqual([name, !name.startsWith('traps')]);
    }
  });
});
