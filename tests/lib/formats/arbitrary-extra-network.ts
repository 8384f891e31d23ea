import fc from 'fast-check';
import type { Network } from '@/lib/network/network';
import { parseNetwork } from '@/lib/network/parse';
import { arbitraryNetwork } from '../../arbitraries/network';

/** Values of fields that the network file does not know: text that looks like something else, and all that JSON has. */
const arbitraryExtra = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'plain',
    'true',
    '12',
    'a | b; c\\',
    ' spaced ',
    'two\nlines\tand\ta tab\r',
    ']]> ?> --> &amp; \u0001 \uFFFE',
    12,
    -0.5,
    true,
    false,
    null,
    [],
    ['one'],
    ['a | b', 'c;d', 'e\\'],
    ['', ' '],
    [1, 'two'],
    { deep: { deeper: ['<x>'] } },
  ),
  fc
    .jsonValue({ maxDepth: 2 })
    .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value))),
);

/** How other programs draw a node or an edge, as it comes in from their files, and now and then in another way. */
const arbitraryLook = fc.record(
  {
    'viz:x': fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
    'viz:y': fc.integer(),
    'viz:color': fc.constantFrom('#ea220c', '#00ff00', 'red'),
    'viz:alpha': fc.constantFrom<unknown>(0.5, 1, 'half'),
    'viz:size': fc.nat(),
    weight: fc.constantFrom<unknown>(2.5, 1, 'heavy'),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** Names that formats of graphs and other programs give a meaning, and names that are awkward in XML. */
const arbitraryNamed = fc.dictionary(
  fc.constantFrom(
    'weight',
    'label',
    'directed',
    'start',
    'standing',
    'leg',
    'a <b> & "c"',
    'größe',
    '0',
    'x y',
  ),
  arbitraryExtra,
  { maxKeys: 3, noNullPrototype: true },
);

const arbitraryFields = fc.oneof(arbitraryNamed, arbitraryLook);

/** Networks with fields that the format does not know, on every sort of thing. */
export const arbitraryExtraNetwork: fc.Arbitrary<Network> = fc
  .tuple(arbitraryNetwork, fc.infiniteStream(arbitraryFields))
  .map(([network, stream]) => {
    const extend = <T extends object>(thing: T): T => ({ ...stream.next().value, ...thing });
    const withEvidence = <T extends { readonly evidence: readonly object[] }>(thing: T): T =>
      extend({ ...thing, evidence: thing.evidence.map(extend) });
    return extend({
      ...network,
      actors: network.actors.map(extend),
      documents: network.documents.map(extend),
      relationships: network.relationships.map(withEvidence),
      claims: network.claims.map(withEvidence),
    });
  })
  .map(toParsed);

/** Returns the network as it is once it has been read. */
function toParsed(network: Network): Network {
  const parsed = parseNetwork(network);
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  return parsed.value;
}
