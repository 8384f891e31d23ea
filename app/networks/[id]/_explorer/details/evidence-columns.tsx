'use client';

import type { EvidenceOwner } from '@/lib/explorer/editing/form-request';
import { listExtraFields } from '@/lib/network/extra-fields';
import type { SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import type { EvidenceColumns as Columns, Denial, WeighedEvidence } from '@/lib/view/evidence-columns';
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from '@/lib/vocabulary/admiralty';
import { AddButton, EditButton } from '../editing/form-buttons';
import { ActorLink } from './actor-link';
import styles from './details.module.css';
import { ExtraFieldList } from './extra-fields';

/**
 * Both sides of the evidence, side by side: who says so, and who denies it. What is added speaks for the owner, or denies the
 * claim.
 */
export function EvidenceColumns({
  columns,
  owner,
  claim,
}: {
  columns: Columns;
  owner: EvidenceOwner;
  claim: string | undefined;
}) {
  return (
    <div className={styles.columns}>
      <section className={styles.column} aria-label="Who says so">
        <h3 className={styles.columnHeading}>Who says so</h3>
        {columns.saysSo.map((item, index) => (
          <EvidenceItem
            key={item.key}
            item={item}
            owner={owner}
            origin={toOrigin(item, columns.saysSo[index - 1])}
          />
        ))}
        {columns.saysSo.length === 0 && <p className={styles.soft}>No document or person.</p>}
        <AddButton label="Evidence" form={{ kind: 'evidence', owner, was: null }} />
      </section>
      <section className={styles.column} aria-label="Who denies it">
        <h3 className={styles.columnHeading}>Who denies it</h3>
        {columns.saysNot.map((denial) => (
          <DenialItem key={denial.relationship.id} denial={denial} />
        ))}
        {columns.saysNot.length === 0 && <p className={styles.soft}>Nobody, in these documents.</p>}
        {claim !== undefined && <AddButton label="Denial" form={{ kind: 'denial', claim }} />}
        {columns.leftOpen.length > 0 && <h3 className={styles.columnHeading}>Who did not answer</h3>}
        {columns.leftOpen.map((answer) => (
          <DenialItem key={answer.relationship.id} denial={answer} />
        ))}
        {claim !== undefined &&
          OTHER_RESPONSES.map(({ type, label }) => (
            <AddButton key={type} label={label} form={{ kind: 'denial', claim, type }} />
          ))}
      </section>
      <Ungraded columns={columns} />
    </div>
  );
}

/** What may be answered to a claim beside a denial. */
const OTHER_RESPONSES = [
  { type: 'confirms', label: 'Confirmation' },
  { type: 'declines-comment', label: 'No comment' },
  { type: 'could-not-be-reached', label: 'Not reached' },
] as const;

/** Says once that evidence bears no grade, and not with each item. */
function Ungraded({ columns: { saysSo, saysNot } }: { columns: Columns }) {
  const all = [...saysSo, ...saysNot.flatMap(({ items }) => items)];
  const ungraded = all.filter((item) => toGrade(item) === null).length;
  if (ungraded === 0) return null;
  return (
    <p className={styles.origin}>
      {ungraded === all.length ? 'Not graded.' : 'Evidence that shows no grade is not graded.'}
    </p>
  );
}

/** The claim through which evidence speaks, in full where it is not that of the evidence above. */
function toOrigin({ through }: WeighedEvidence, above: WeighedEvidence | undefined): string | null {
  if (!through) return null;
  return above?.through?.id === through.id ? 'From the claim above.' : `From the claim: ${through.statement}`;
}

function DenialItem({ denial }: { denial: Denial }) {
  const [first, ...more] = denial.items;
  return (
    <article className={styles.item}>
      <p className={styles.speaker}>
        <ActorLink actor={denial.denier} />
      </p>
      {first ? (
        [first, ...more].map((item) => (
          <Source key={item.key} item={item} owner={{ list: 'relationships', id: denial.relationship.id }} />
        ))
      ) : (
        <p className={styles.origin}>
          No document is given for this denial.{' '}
          <AddButton
            label="Evidence"
            form={{
              kind: 'evidence',
              owner: { list: 'relationships', id: denial.relationship.id },
              was: null,
            }}
          />
        </p>
      )}
    </article>
  );
}

function EvidenceItem({
  item,
  owner,
  origin,
}: {
  item: WeighedEvidence;
  owner: EvidenceOwner;
  origin: string | null;
}) {
  const { speaker, attribution, document } = item;
  return (
    <article className={styles.item}>
      <p className={styles.speaker}>
        {speaker ? (
          <ActorLink actor={speaker} />
        ) : attribution ? (
          <span className={styles.unnamed}>
            <bdi>{attribution}</bdi>
          </span>
        ) : (
          <bdi>{document.publisher || document.title}</bdi>
        )}
      </p>
      <Source item={item} owner={owner} origin={origin} />
    </article>
  );
}

function Source({
  item,
  owner: own,
  origin = null,
}: {
  item: WeighedEvidence;
  owner: EvidenceOwner;
  origin?: string | null;
}) {
  const grade = toGrade(item);
  const { evidence, document, through, alsoIn } = item;
  const owner: EvidenceOwner = through ? { list: 'claims', id: through.id } : own;
  return (
    <>
      {evidence.excerpt && (
        <p className={styles.excerpt} dir="auto">
          {evidence.excerpt}
        </p>
      )}
      <p className={styles.origin}>
        {item.attribution && item.speaker && item.attribution !== item.speaker.name ? (
          <>
            as “<bdi>{item.attribution}</bdi>” ·{' '}
          </>
        ) : null}
        <DocumentName document={document} />
        {evidence.locator && `, ${evidence.locator}`}
        {evidence.date && !isDated(document, evidence.date) && `, ${toDateLabel(evidence.date)}`}
        <EditButton label="Edit this evidence" form={{ kind: 'evidence', owner, was: evidence }} />
      </p>
      {alsoIn.length > 0 && (
        <p className={styles.origin}>
          The same source as in{' '}
          {alsoIn.map((other, index) => (
            <span key={other.id}>
              {index > 0 && '; '}
              <DocumentName document={other} />
            </span>
          ))}
          .
        </p>
      )}
      {grade !== null && <p className={styles.origin}>{grade}</p>}
      {origin !== null && <p className={styles.origin}>{origin}</p>}
      <ExtraFieldList fields={listExtraFields('evidence', evidence)} />
      <DocumentFields document={document} />
    </>
  );
}

/** What a network has of a document beyond what the format knows: documents have no details of their own. */
function DocumentFields({ document }: { document: SourceDocument }) {
  const fields = listExtraFields('documents', document);
  if (fields.length === 0) return null;
  return (
    <>
      <p className={styles.origin}>Of the document:</p>
      <ExtraFieldList fields={fields} />
    </>
  );
}

/** Whether the name of a document says the date already. */
function isDated({ published }: SourceDocument, date: string): boolean {
  return published === date;
}

function DocumentName({ document }: { document: SourceDocument }) {
  const label = [document.publisher || document.title, document.published && toDateLabel(document.published)]
    .filter(Boolean)
    .join(', ');
  if (!document.url) return <span title={document.title}>{label}</span>;
  return (
    <a
      data-action="open-document"
      href={document.url}
      target="_blank"
      rel="noreferrer noopener"
      title={document.title}
    >
      {label}
    </a>
  );
}

/** The Admiralty grade in words, or null where nobody judged: what was not judged is never numbered. */
function toGrade({ document, evidence }: WeighedEvidence): string | null {
  if (document.reliability === null && evidence.credibility === null) return null;
  const reliability = RELIABILITY_WORDS[document.reliability ?? 'F'];
  const credibility = CREDIBILITY_WORDS[evidence.credibility ?? 6];
  const code = `${document.reliability ?? '–'}${evidence.credibility ?? '–'}`;
  return `${code}: ${reliability}, ${credibility}.`;
}
