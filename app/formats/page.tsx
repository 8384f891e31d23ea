import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { CAMEO_NEW_TYPES, CAMEO_RULES } from '@/lib/formats/events/cameo-types';
import { type FormatFacts, toFormatFacts } from '@/lib/formats/export-workflow/format-facts';
import { KEEPS_WORDS } from '@/lib/formats/export-workflow/keeps-words';
import { FORMATS } from '@/lib/formats/registry';
import { TEMPLATE_NAME } from '@/lib/formats/template/write-template';
import { toRelationshipType } from '@/lib/network/own-type';
import { relationshipTypeSchema } from '@/lib/network/schema';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { PageLayout } from '../_layout/page-layout';
import shell from '../_layout/page-layout.module.css';
import styles from './formats.module.css';

export const metadata: Metadata = { title: 'Formats' };

/** What each format keeps of a network, made from the registry itself, so that it cannot say anything else than the program does. */
export default function FormatsPage() {
  const formats = FORMATS.map(toFormatFacts);
  return (
    <PageLayout>
      <h1 className={shell.title}>Formats</h1>
      <p className={shell.lead}>
        What comes in and what goes out, and what of a network survives on the way. The format of a file is
        told from its content, whatever its name; files may be packed as .zip or .gz.{' '}
        <Link href="/import">Import</Link>
      </p>
      <div className={styles.page}>
        <section className={styles.section} aria-labelledby="kept">
          <h2 id="kept">What each keeps</h2>
          <KeepsTable formats={formats} />
          <dl className={styles.words}>
            {KEEPS_WORDS.map(({ id, label, description }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{description}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.note}>
            What a file does not hold is told before it is written, and once more after, with a count. Columns
            and attributes that have no place in a network come in as extra fields, and go out again under
            their own names.
          </p>
        </section>
        <section className={styles.section} aria-labelledby="template">
          <h2 id="template">A spreadsheet to fill in</h2>
          <p className={styles.note}>
            One sheet for each list: actors, ties, claims, responses to them, documents and meetings. Names
            stand in place of ids, evidence beside what it is for; one sheet explains every column, another
            lists the words to choose from. Imported, it becomes the network exactly as it is written.
          </p>
          <p className={styles.note}>
            <a href="/api/formats/template" download={TEMPLATE_NAME}>
              Download the spreadsheet (.xlsx)
            </a>
          </p>
        </section>
        <section className={styles.section} aria-labelledby="events">
          <h2 id="events">What events become</h2>
          <p className={styles.note}>
            Tables of GDELT and ICEWS tell who did what to whom on a day, by codes of CAMEO (Conflict and
            Mediation Event Observations). Each row comes in as a dated tie with its evidence; on request,
            rows of one pair, type and month come together with a count. A code that is not listed goes with
            the longest one that it begins with.
          </p>
          <CameoTable />
        </section>
      </div>
    </PageLayout>
  );
}

const NEW_TYPES = CAMEO_NEW_TYPES.map((written) => toRelationshipType(relationshipTypeSchema.parse(written)));
const TYPES = new Map([...RELATIONSHIP_TYPES, ...NEW_TYPES].map((type) => [type.id, type]));

function CameoTable() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label="Codes of events">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Code</th>
            <th scope="col">What it means</th>
            <th scope="col">Becomes</th>
            <th scope="col">Carries messages</th>
          </tr>
        </thead>
        <tbody>
          {CAMEO_RULES.map(({ code, meaning, type: id }) => {
            const type = TYPES.get(id);
            return (
              <tr key={code}>
                <th scope="row" className={styles.code}>
                  {code}
                </th>
                <td>{meaning}</td>
                <td>
                  {type && (
                    <span className={styles.tie}>
                      <TieSymbol type={type} />
                      {type.plural}
                    </span>
                  )}
                </td>
                <td>{type && <Sign holds={type.carriesMessages} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function KeepsTable({ formats }: { formats: readonly FormatFacts[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label="What each format keeps">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Format</th>
            <th scope="col">Files</th>
            <th scope="col">Read</th>
            <th scope="col">Written</th>
            {KEEPS_WORDS.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {formats.map(({ id, label, extensions, reads, writes, keeps }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className={styles.soft}>{extensions.map((extension) => `.${extension}`).join(' ')}</td>
              <td>
                <Sign holds={reads} />
              </td>
              <td>
                <Sign holds={writes} />
              </td>
              {KEEPS_WORDS.map((words) => (
                <td key={words.id}>{keeps && <Sign holds={keeps[words.id]} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Yes or no, for the eye and the ear. */
function Sign({ holds }: { holds: boolean }) {
  return holds ? (
    <IconCheck size={16} role="img" aria-label="yes" />
  ) : (
    <IconMinus size={16} role="img" aria-label="no" className={styles.no} />
  );
}
