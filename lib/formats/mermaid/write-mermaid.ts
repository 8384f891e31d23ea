import { type Leg, toLegs } from '@/lib/graph/model/network-graph';
import type { Network, Relationship } from '@/lib/network/network';
import { collectTypes } from '@/lib/network/types-of';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { listExpectedLosses } from '../export-workflow/expected-losses';
import type { FormatKeeps, WrittenFile } from '../format';

/** As many lines, and characters, as Mermaid draws where nobody has told it more. */
const MAX_LINES = 500;
const MAX_TEXT = 50_000;

const SHAPES: Readonly<Record<ActorKindId, readonly [string, string]>> = {
  person: ['([', '])'],
  group: ['{{', '}}'],
  state: ['[', ']'],
};

/** A drawing: what it shows is kept, and nothing comes back from it. */
export const MERMAID_KEEPS: FormatKeeps = {
  ...{ actors: false, thirdRoles: true, claims: false, meetings: false, evidence: false },
  ...{ documents: false, ownTypes: false, extraFields: false, standing: false },
};

/**
 * Returns a network as a flowchart in Mermaid, which wikis and readers of Markdown draw. A denial ends at the claim that it denies. Lines
 * without a head have no direction; dotted ones were proposed, or answer a claim.
 */
export function writeMermaid(network: Network): WrittenFile {
  const types = collectTypes(network);
  const nodes = new Map(network.actors.map(({ id }, index) => [id, `a${index + 1}`]));
  const answered = new Set(network.relationships.flatMap(({ claim }) => claim ?? []));
  const claims = network.claims.filter(({ id }) => answered.has(id));
  const claimNodes = new Map(claims.map(({ id }, index) => [id, `c${index + 1}`]));
  const lines = network.relationships.flatMap((tie) => {
    const type = types.get(tie.type);
    return type ? listLines(tie, type, nodes, claimNodes) : [];
  });
  const text = [
    ...['---', `title: ${JSON.stringify(network.title)}`, '---', 'flowchart LR'],
    ...network.actors.map(({ id, kind, name }) => {
      const [open, close] = SHAPES[kind];
      return `  ${nodes.get(id)}${open}${quote(name)}${close}`;
    }),
    ...claims.map(({ id, statement }) => `  ${claimNodes.get(id)}>${quote(`Claim: ${statement}`)}]`),
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
  return {
    bytes: new TextEncoder().encode(text),
    losses: describeLosses(network, lines.length, text.length),
  };
}

function listLines(
  tie: Relationship,
  type: RelationshipType,
  nodes: ReadonlyMap<string, string>,
  claims: ReadonlyMap<string, string>,
): readonly string[] {
  const isProposed = tie.modality !== null;
  const label = quote(isProposed ? `${type.label} (${tie.modality})` : type.label);
  const claim = tie.claim === null ? undefined : claims.get(tie.claim);
  if (claim !== undefined) return [`${nodes.get(tie.source)} -.->|${label}| ${claim}`];
  const head = type.symmetric ? '' : '>';
  const line = isProposed ? `-.-${head}` : `--${head || '-'}`;
  return toLegs(tie, type).map(
    ({ from, to }: Leg) => `${nodes.get(from)} ${line}|${label}| ${nodes.get(to)}`,
  );
}

/** Returns a text that Mermaid takes for nothing but text. */
function quote(text: string): string {
  const shown = text.replace(/\s+/g, ' ').replace(/[#&"<>`\\]/g, (letter) => `#${letter.charCodeAt(0)};`);
  return `"${shown.trim() === '' ? ' ' : shown}"`;
}

function describeLosses(network: Network, lines: number, characters: number): readonly string[] {
  const dated = network.relationships.filter(({ from, to, notes }) => from ?? to ?? (notes || null)).length;
  const answered = new Set(network.relationships.flatMap(({ claim }) => claim ?? []));
  const silent = network.claims.filter(({ id }) => !answered.has(id)).length;
  return [
    // Claims that are answered are drawn.
    ...listExpectedLosses({ ...MERMAID_KEEPS, claims: true }, network),
    ...(silent === 0
      ? []
      : [
          `${silent.toLocaleString('en')} ${silent === 1 ? 'claim' : 'claims'} that nobody answers ${silent === 1 ? 'is' : 'are'} left out.`,
        ]),
    ...(dated === 0
      ? []
      : [
          `${dated.toLocaleString('en')} ${dated === 1 ? 'tie loses its' : 'ties lose their'} dates and notes.`,
        ]),
    'The description and the date of the network, and all ids, are left out.',
    ...(lines > MAX_LINES || characters > MAX_TEXT
      ? [
          `Mermaid draws at most ${MAX_LINES} lines and ${MAX_TEXT.toLocaleString('en')} characters, unless its settings “maxEdges” and “maxTextSize” say more; this file has ${lines.toLocaleString('en')} and ${characters.toLocaleString('en')}.`,
        ]
      : []),
  ];
}
