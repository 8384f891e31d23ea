import type { Evidence, Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';
import { computeStandings } from '@/lib/network/standing';
import { toNetworkFile } from '@/lib/network/to-network-file';
import { toUnnamedKey } from '@/lib/network/unnamed-speaker';

const SAID = { document: 'wire', attribution: 'a diplomat', speaker: null } as const;

function createFile(evidence: readonly Partial<Evidence>[]) {
  return {
    format: 'backchannel/1',
    id: 'unnamed',
    title: 'Unnamed',
    actors: [{ id: 'envoy', kind: 'person', name: 'Envoy' }],
    documents: [
      { id: 'wire', title: 'Wire report', publisher: 'Wire' },
      { id: 'post', title: 'Post report', publisher: 'Post' },
    ],
    claims: [{ id: 'asked', statement: 'The envoy asked.', evidence }],
  };
}

function parse(evidence: readonly Partial<Evidence>[]): Network {
  const result = parseNetwork(createFile(evidence));
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.value;
}

const judge = (evidence: readonly Partial<Evidence>[]) =>
  computeStandings(parse(evidence)).claims.get('asked');

describe('toUnnamedKey', () => {
  it('is the same for the same words of one document, however they are written', () => {
    expect(toUnnamedKey({ ...SAID, attribution: ' A  Diplomat' })).toBe(toUnnamedKey(SAID));
  });

  it('differs between documents, unless both say that it is one speaker', () => {
    const other = { ...SAID, document: 'post', attribution: 'an envoy abroad' };
    expect(toUnnamedKey({ ...SAID, document: 'post' })).not.toBe(toUnnamedKey(SAID));
    expect(toUnnamedKey({ ...other, unnamedSpeaker: 'x' })).toBe(
      toUnnamedKey({ ...SAID, unnamedSpeaker: 'x' }),
    );
  });

  it('is none for an actor, or for what a document says itself', () => {
    expect(toUnnamedKey({ ...SAID, speaker: 'envoy' })).toBeNull();
    expect(toUnnamedKey({ ...SAID, attribution: ' ' })).toBeNull();
  });
});

describe('evidence of an unnamed speaker', () => {
  it('is read and written, and left out where there is none', () => {
    const network = parse([
      { ...SAID, unnamedSpeaker: 'the-diplomat' },
      { ...SAID, unnamedSpeaker: null },
    ]);
    expect(network.claims[0]?.evidence.map((item) => item.unnamedSpeaker)).toEqual([
      'the-diplomat',
      undefined,
    ]);
    expect(parseNetwork(toNetworkFile(network))).toMatchObject({ ok: true, value: network });
  });

  it('is refused beside a speaker who is an actor, and says how to mend it', () => {
    const result = parseNetwork(createFile([{ ...SAID, speaker: 'envoy', unnamedSpeaker: 'the-diplomat' }]));
    expect(result.ok).toBe(false);
    const issue = result.issues.find(({ path }) => path.includes('unnamedSpeaker'));
    expect(issue?.fix).toContain('Delete "unnamedSpeaker"');
  });

  it('is refused when it is no slug', () => {
    expect(parseNetwork(createFile([{ ...SAID, unnamedSpeaker: 'The diplomat' }])).ok).toBe(false);
  });
});

describe('computeStandings with unnamed speakers', () => {
  const other = { document: 'post', attribution: 'an envoy abroad', speaker: null } as const;

  it('takes two documents for independent when nothing says that they quote one speaker', () => {
    expect(judge([SAID, other])?.id).toBe('corroborated');
  });

  it('takes two documents that quote one unnamed speaker for one origin, and says so', () => {
    const one = { unnamedSpeaker: 'the-diplomat' };
    const standing = judge([
      { ...SAID, ...one },
      { ...other, ...one },
    ]);
    expect(standing?.id).toBe('reported');
    expect(standing?.why).toContain('that all go back to one unnamed speaker (“a diplomat”)');
  });

  it('takes them for independent when one of them has another source as well', () => {
    const one = { unnamedSpeaker: 'the-diplomat' };
    expect(judge([{ ...SAID, ...one }, { ...other, ...one }, { document: 'post' }])?.id).toBe('corroborated');
    expect(
      judge([
        { ...SAID, ...one },
        { ...other, unnamedSpeaker: 'another' },
      ])?.id,
    ).toBe('corroborated');
  });
});
