'use client';

import { TextInput } from '@mantine/core';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import type { ImportPlan, PlanCounts } from '@/lib/formats/import-workflow/import-plan';
import { isNetworkId } from '@/lib/formats/import-workflow/network-head';
import { LIMITS } from '@/lib/network/limits';
import styles from '../import.module.css';
import type { Decision } from './import-decision';
import type { ImportAction } from './import-state';
import outcomeStyles from './outcome.module.css';
import { PreviewPicture } from './preview-picture';

const FEW_TYPES = 6;

/** What an import makes: how much, of which types, how it looks, and what it is called. */
export function Outcome({
  decision: { plan, head },
  onChange,
}: {
  decision: Decision;
  onChange: (action: ImportAction) => void;
}) {
  if (plan && !plan.preview)
    return (
      <p className={styles.fact}>
        Nothing yet. {plan.remarks.find(({ severity }) => severity === 'error')?.message}
      </p>
    );
  return (
    <div className={outcomeStyles.outcome}>
      <PreviewPicture preview={plan?.preview ?? null} />
      <div className={styles.stack}>
        {plan?.counts && <Counts counts={plan.counts} types={plan.types} />}
        <TextInput
          label="Title"
          value={head.title}
          maxLength={LIMITS.line}
          error={head.title.trim() === '' && 'Give it a title.'}
          onChange={(event) => onChange({ type: 'setTitle', title: event.currentTarget.value })}
        />
        <TextInput
          label="Id"
          description="Its place in addresses: small letters, digits and hyphens."
          value={head.id}
          maxLength={LIMITS.id}
          error={!isNetworkId(head.id) && 'Write small letters, digits and hyphens, such as “oslo-1993”.'}
          onChange={(event) => onChange({ type: 'setId', id: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}

function Counts({ counts, types }: { counts: PlanCounts; types: ImportPlan['types'] }) {
  const all = [
    [counts.actors === 1 ? 'actor' : 'actors', counts.actors],
    [counts.relationships === 1 ? 'tie' : 'ties', counts.relationships],
    [counts.documents === 1 ? 'document' : 'documents', counts.documents],
    [counts.claims === 1 ? 'claim' : 'claims', counts.claims],
    ...(counts.meetings > 0
      ? [[counts.meetings === 1 ? 'meeting' : 'meetings', counts.meetings] as const]
      : []),
  ] as const;
  return (
    <>
      <dl className={outcomeStyles.counts}>
        {all.map(([noun, count]) => (
          <div key={noun}>
            <dt>{noun}</dt>
            <dd>{count.toLocaleString('en')}</dd>
          </div>
        ))}
      </dl>
      <ul className={outcomeStyles.types}>
        {types.slice(0, FEW_TYPES).map(({ type, ties }) => (
          <li key={type.id}>
            <TieSymbol type={type} />
            <bdi>{type.plural}</bdi>
            <span>{ties.toLocaleString('en')}</span>
          </li>
        ))}
        {types.length > FEW_TYPES && (
          <li>and {(types.length - FEW_TYPES).toLocaleString('en')} more types</li>
        )}
      </ul>
    </>
  );
}
