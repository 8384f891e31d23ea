'use client';

import { useState } from 'react';
import type { ExtraField } from '@/lib/network/extra-fields';
import { THIRD_FIELD } from '@/lib/network/extra-fields';
import { isWebAddress } from '@/lib/network/web-address';
import { useCut } from '../controls/use-cut';
import { useExplorer } from '../state/explorer-store-context';
import { ActorLink } from './actor-link';
import styles from './details.module.css';
import { ShowAll } from './show-all';

/** How many are listed at first. */
const MAX_AT_FIRST = 12;
/** Characters of a value that are shown at first. */
const MAX_TEXT = 400;

/** A section with the fields of a thing that the format does not know. Nothing when it has none. */
export function ExtraFields({ fields }: { fields: readonly ExtraField[] }) {
  if (fields.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>Extra fields</h3>
      <ExtraFieldList fields={fields} />
    </section>
  );
}

/** The same without a heading, for what stands within a list. */
export function ExtraFieldList({ fields }: { fields: readonly ExtraField[] }) {
  const { listed, showAll } = useCut(fields, MAX_AT_FIRST);
  if (fields.length === 0) return null;
  return (
    <>
      <dl className={styles.extraFields}>
        {listed.map((each) => (
          <div key={each.field} style={{ display: 'contents' }}>
            <dt dir="auto">{each.label}</dt>
            <dd dir="auto">
              <Value {...each} />
            </dd>
          </div>
        ))}
      </dl>
      <ShowAll showAll={showAll} count={fields.length} noun="extra fields" />
    </>
  );
}

/** A value as text: an address of the web as a link, an actor by name, the rest of what is long when it is asked for. */
function Value({ field, text }: ExtraField) {
  const third = useExplorer(({ painted }) =>
    field === THIRD_FIELD ? painted.network.actors.find(({ id }) => id === text) : undefined,
  );
  const [isWhole, setIsWhole] = useState(false);
  if (third) return <ActorLink actor={third} />;
  if (isWebAddress(text))
    return (
      <a data-action="open-document" href={text} target="_blank" rel="noreferrer noopener">
        {text}
      </a>
    );
  if (isWhole || text.length <= MAX_TEXT * 1.5) return text;
  return (
    <>
      {toBeginning(text)}… <ShowAll showAll={() => setIsWhole(true)} count={text.length} noun="characters" />
    </>
  );
}

/** Does not part the two halves of a character. */
function toBeginning(text: string): string {
  return text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}
