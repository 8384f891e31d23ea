import { LIMITS } from '@/lib/network/limits';
import type { Claim, Evidence } from '@/lib/network/network';
import { claimSchema } from '@/lib/network/schema';
import { splitList } from '../join-list';
import { toProse } from './clean-text';
import { type Extras, nameExtras, readExtras } from './extra-fields';
import { FieldCells } from './field-cells';
import type { ActorImport } from './import-actors';
import type { ImportContext } from './import-context';
import type { DocumentImport } from './import-documents';
import { EVIDENCE_SHAPE, type EvidenceField, EvidenceImport } from './import-evidence';
import { UniqueIds } from './unique-ids';

type ClaimField = EvidenceField | 'id' | 'statement' | 'relationships' | 'meetings' | 'notes' | 'ignore';

const OWN_FIELDS: Readonly<Record<string, ClaimField>> = {
  meetings: 'meetings',
  ...{ id: 'id', statement: 'statement', relationships: 'relationships', notes: 'notes', standing: 'ignore' },
  ...{
    document: 'document',
    attribution: 'attribution',
    speaker: 'speaker',
    excerpt: 'excerpt',
    locator: 'locator',
  },
  ...{ said: 'said', credibility: 'credibility' },
};

type Entry = {
  readonly id: string;
  readonly statement: string;
  readonly notes: string;
  readonly evidence: Evidence[];
  readonly extras: Extras;
  /** As its row writes them: ids of ties, and of meetings. */
  readonly listed: readonly string[];
  readonly listedMeetings: readonly string[];
  readonly place: string;
  readonly resting: Set<string>;
};

/** Gathers the claims of an import: those of their table, and those that ties name. */
export class ClaimImport {
  private readonly byKey = new Map<string, Entry>();
  private readonly byId = new Map<string, Entry>();
  private readonly ids = new UniqueIds();

  constructor(
    actors: ActorImport,
    documents: DocumentImport,
    private readonly context: ImportContext,
  ) {
    const { claims } = context.draft;
    if (!claims) return;
    const cells = new FieldCells<ClaimField>(claims, 'claims', OWN_FIELDS, 'attribute');
    const columns = nameExtras(claims, cells.all('attribute'), claimSchema.shape, EVIDENCE_SHAPE);
    const evidence = new EvidenceImport(cells, columns, actors, documents, context);
    for (let row = 0; row < claims.rows; row += 1) {
      const key = cells.read(row, 'id');
      const known = this.byKey.get(key);
      const entry =
        known ??
        this.add(key, cells.read(row, 'statement') || key, context.place('claims', row), {
          notes: toProse(cells.read(row, 'notes')),
          listed: splitList(cells.read(row, 'relationships')),
          listedMeetings: splitList(cells.read(row, 'meetings')),
          extras: readExtras(claims, columns.own, row) ?? {},
        });
      const item = evidence.read(row);
      if (item) addEvidence(entry.evidence, item, () => context.place('claims', row), context);
    }
  }

  get count(): number {
    return this.byKey.size;
  }

  /** Returns the id of the claim that a tie names, by its id or by its words; one that is not there yet is added. */
  resolve(text: string, place: () => string): string {
    const known = this.byKey.get(text);
    if (known) return known.id;
    const message = `The claim “${text.slice(0, 60)}” is in no table of claims; it was added, and nobody makes it.`;
    this.context.warn('claim added', place(), message, 'Add who says so, and in which document.');
    return this.add(text, text, place(), { notes: '', listed: [], listedMeetings: [], extras: {} }).id;
  }

  /** Says that a tie rests on the claim of that id. Throws a RangeError for an id that is no claim’s. */
  rest(tie: string, claim: string): void {
    const entry = this.byId.get(claim);
    if (!entry) throw new RangeError(`There is no claim "${claim}".`);
    if (entry.resting.size < LIMITS.claimRelationships) entry.resting.add(tie);
  }

  /** Returns the claims. `findTie`, `findMeeting`: the id of what a row of claims means by what it writes, or null. */
  toClaims(
    findTie: (written: string) => string | null,
    findMeeting: (written: string) => string | null,
  ): readonly Claim[] {
    return [...this.byKey.values()].map(
      ({ id, statement, notes, evidence, extras, listed, listedMeetings, place, resting }) => {
        const meetings = new Set(
          listedMeetings.flatMap((written) => {
            const meeting = findMeeting(written);
            if (meeting !== null) return [meeting];
            const message = `The claim lists “${written.slice(0, 60)}”, which is no meeting here; it was left out.`;
            this.context.warn('no meeting', place, message, 'Correct the id, or add the meeting.');
            return [];
          }),
        );
        const relationships = new Set<string>();
        for (const written of listed) {
          const tie = findTie(written);
          if (tie !== null) relationships.add(tie);
          else {
            const message = `The claim lists “${written.slice(0, 60)}”, which is no tie here; it was left out.`;
            this.context.warn('no tie', place, message, 'Correct the id, or add the tie.');
          }
        }
        for (const tie of resting) relationships.add(tie);
        return {
          id,
          statement,
          relationships: [...relationships],
          meetings: [...meetings],
          notes,
          evidence,
          ...extras,
        };
      },
    );
  }

  private add(
    key: string,
    statement: string,
    place: string,
    rest: Pick<Entry, 'notes' | 'listed' | 'listedMeetings' | 'extras'>,
  ): Entry {
    const id = this.ids.give(key, 'claim');
    const shown = toProse(statement);
    const said = shown.trim() === '' ? `Claim ${id}` : shown;
    this.context.count('claims', { id, statement: said, notes: rest.notes, ...rest.extras });
    const entry: Entry = { id, statement: said, evidence: [], resting: new Set(), place, ...rest };
    this.byKey.set(key, entry);
    this.byId.set(id, entry);
    return entry;
  }
}

/** Adds an item of evidence; those beyond what a tie or claim may have are left out, and told. */
export function addEvidence(
  evidence: Evidence[],
  item: Evidence,
  place: () => string,
  context: ImportContext,
): void {
  if (evidence.length < LIMITS.evidence) {
    context.countTexts(item);
    evidence.push(item);
  } else {
    const message = `There are more than ${LIMITS.evidence.toLocaleString('en')} items of evidence for it; this one was left out.`;
    context.warn('too much evidence', place(), message, 'Keep the best of it.');
  }
}
