'use client';

import type { MappingChange } from '@/lib/formats/import-workflow/edit-mapping';
import { ACTOR_FIELD_WORDS, TIE_FIELD_WORDS } from '@/lib/formats/import-workflow/field-words';
import type { ActorField, Mapping, TieField } from '@/lib/formats/mapping';
import styles from '../import.module.css';
import { ColumnEntries } from './column-entries';
import type { Understood } from './import-decision';

/** What each column of the tables of ties and of actors means, and why; to be changed. */
export function ColumnList({
  understood,
  mapping,
  onChange,
}: {
  understood: Understood;
  mapping: Mapping;
  onChange: (change: MappingChange) => void;
}) {
  const { tables } = understood;
  // Of columns with other names, others are folded away.
  const headers = understood.mapping?.headers;
  const ties = tables.find(({ role }) => role === 'ties');
  const actors = tables.find(({ role }) => role === 'actors');
  const isBoth = ties !== undefined && actors !== undefined;
  return (
    <>
      {ties && (
        <div>
          {isBoth && <h3 className={styles.subheading}>Of ties</h3>}
          <ColumnEntries<TieField>
            key={String(headers?.ties)}
            table={ties}
            part="tieColumns"
            understood={understood}
            fields={mapping.tieColumns}
            words={TIE_FIELD_WORDS}
            onChange={(column, field) => onChange({ type: 'setTieColumn', column, field })}
          />
        </div>
      )}
      {actors && (
        <div>
          {isBoth && <h3 className={styles.subheading}>Of actors</h3>}
          <ColumnEntries<ActorField>
            key={String(headers?.actors)}
            table={actors}
            part="actorColumns"
            understood={understood}
            fields={mapping.actorColumns}
            words={ACTOR_FIELD_WORDS}
            onChange={(column, field) => onChange({ type: 'setActorColumn', column, field })}
          />
        </div>
      )}
    </>
  );
}
