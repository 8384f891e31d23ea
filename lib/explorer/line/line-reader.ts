import { foldText } from '@/lib/graph/search/fold-text';
import type { LineEvidence, LineIssue, LineName, LineResponse } from '@/lib/network/line/line';
import type { Claim, Network } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { workFrom } from '../editing/working-source';
import { findDocument } from './find-document';
import { type FoundName, findName } from './find-name';
import type { LineActor, LineContext, LineReply, LineToldBy } from './line-meaning';

/** Finds what the words of one line stand for, and keeps what is in doubt. */
export class LineReader {
  readonly issues: LineIssue[] = [];
  readonly #found = new Map<string, FoundName>();

  constructor(readonly context: LineContext) {}

  complain({ at }: Pick<LineIssue, 'at'>, message: string): void {
    this.issues.push({ at, message });
  }

  /** Returns whom a name means: the same for the same name of the line. */
  find(name: LineName, kinds: readonly ActorKindId[] = []): FoundName {
    const folded = foldText(name.text) || name.text;
    const same = this.#found.get(folded);
    if (same?.state === 'new' && (name.kind === null || name.kind === same.kind)) return same;
    const key = `${folded}|${name.isExact}|${name.kind}`;
    const known = this.#found.get(key);
    if (known) return known;
    const found =
      this.#findPart(name, folded) ?? findName(name, this.context.network, this.context.directory, kinds);
    this.#found.set(key, found);
    if (found.state !== 'known') this.#found.set(folded, found);
    return found;
  }

  /** Returns the new person of this line of whose name it is a word. */
  #findPart({ isExact, kind }: LineName, folded: string): FoundName | null {
    if (isExact || kind !== null) return null;
    for (const [whole, found] of this.#found) {
      if (found.state === 'new' && found.kind === 'person' && ` ${whole} `.includes(` ${folded} `))
        return found;
    }
    return null;
  }

  /** Returns the one actor that a name means; null when it may mean several. */
  readActor(name: LineName, kinds: readonly ActorKindId[] = []): LineActor | null {
    const found = this.find(name, kinds);
    if (found.state !== 'several') return found;
    const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(found.names.slice(0, 4));
    this.complain(name, `“${name.text}” may be ${names}. Write more of the name.`);
    return null;
  }

  readReplies(responses: readonly LineResponse[]): readonly LineReply[] {
    return responses.flatMap(({ answer, speaker, locator }) => {
      const actor = this.readActor(speaker);
      return actor ? [{ answer, speaker: actor, locator: expandLocator(locator?.text ?? '') }] : [];
    });
  }

  /** Returns the evidence of a line: what it writes, and the rest from the document that is worked from. */
  readEvidence(line: LineEvidence): LineToldBy | null {
    const { source } = this.context;
    const document = this.#readDocument(line);
    if (!document) return null;
    const base = document === source?.document ? source : this.#workFrom(document);
    const speaker = line.speaker && this.readActor(line.speaker);
    const isSaid = line.speaker !== null || line.attribution !== null;
    return {
      document,
      attribution: isSaid ? (line.attribution?.text ?? '') : base.attribution,
      speaker: isSaid ? speaker : base.speaker,
      isCarried: !isSaid && (base.speaker !== null || base.attribution !== ''),
      excerpt: '',
      locator: line.locator ? expandLocator(line.locator.text) : base.locator,
      date: line.said ?? base.date,
      credibility: null,
    };
  }

  #readDocument({ document, ...rest }: LineEvidence): string | null {
    const { source, network } = this.context;
    if (!document) {
      const [part] = [rest.locator, rest.attribution, rest.speaker].filter((each) => each !== null);
      if (!source && part)
        this.complain(
          part,
          'Name the document after “@”, or choose one to work from, to say who says so and where.',
        );
      return source?.document ?? null;
    }
    const found = findDocument(document.text, network, source?.document ?? null);
    if (found.state === 'known') return found.document.id;
    if (found.state === 'none')
      this.complain(
        document,
        `No document is called “${document.text}”. Add it by a line “+@ Title, publisher, date”.`,
      );
    else
      this.complain(
        document,
        `${found.documents.length} documents begin with “${document.text}”. Write more of one of them.`,
      );
    return null;
  }

  #workFrom(id: string) {
    const published = this.context.network.documents.find((each) => each.id === id)?.published ?? null;
    return workFrom({ id, published });
  }
}

/** Returns the claim of a network that says just this; null for none. */
export function findClaim(statement: string, { claims }: Pick<Network, 'claims'>): Claim | null {
  const folded = foldText(statement);
  return claims.find((claim) => foldText(claim.statement) === folded) ?? null;
}

/** Returns the place of a line as evidence has it: "p2" and "2" are a paragraph, "pg2" is a page; other words stay. */
function expandLocator(locator: string): string {
  const [, sign = '', numbers] = /^(p|pg|)(\d{1,5}(?:[-–]\d{1,5})?)$/iu.exec(locator) ?? [];
  if (numbers === undefined) return locator;
  const noun = sign.toLowerCase() === 'pg' ? 'page' : 'paragraph';
  return `${noun}${/\D/u.test(numbers) ? 's' : ''} ${numbers}`;
}
