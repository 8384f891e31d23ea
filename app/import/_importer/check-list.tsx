'use client';

import { Anchor, Button, Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { isMissing, listMissing, type MappingChange } from '@/lib/formats/import-workflow/edit-mapping';
import type { ImportPlan } from '@/lib/formats/import-workflow/import-plan';
import type { NetworkChecks } from '@/lib/formats/import-workflow/network-checks';
import type { Mapping } from '@/lib/formats/mapping';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import styles from '../import.module.css';
import checkStyles from './check-list.module.css';
import type { Decision } from './import-decision';
import { toCount } from './sentences';

/** What a person counts to see whether an import is right: kinds, those with the most ties, years, codes, and names that look alike. */
export function CheckList({
  checks,
  decision: { understood, mapping, plan },
  onChange,
}: {
  checks: NetworkChecks;
  decision: Decision;
  onChange: (change: MappingChange) => void;
}) {
  const codes = mapping?.names === 'folded' ? listMissing(mapping, understood.guesses) : [];
  const rows = understood.tables.find(({ role }) => role === 'ties')?.rows;
  return (
    <div className={checkStyles.checks}>
      <Check title="Most ties">
        <Busiest
          checks={checks}
          onMissing={
            mapping?.names === 'folded'
              ? (value) => onChange({ type: 'setMissing', value, isMissing: true })
              : null
          }
        />
      </Check>
      <div className={styles.stack}>
        {rows !== undefined && plan?.counts && (
          <Check title="Rows and ties">
            <p className={checkStyles.line}>
              {toCount(rows, 'row')} made {toCount(plan.counts.relationships, 'tie')}
            </p>
          </Check>
        )}
        <Check title="Kinds of actors">
          <p className={checkStyles.line}>
            {checks.kinds
              .map(({ kind, actors }) => {
                const { label, plural } = getActorKind(kind);
                return `${actors.toLocaleString('en')} ${(actors === 1 ? label : plural).toLowerCase()}`;
              })
              .join(', ')}
            {checks.untied > 0 && `; ${checks.untied.toLocaleString('en')} without a tie`}
          </p>
        </Check>
        <Check title="Years">
          <Years checks={checks} />
        </Check>
        {mapping && codes.length > 0 && (
          <Check title="Codes for no value">
            <MissingCodes codes={codes} guesses={understood.guesses} mapping={mapping} onChange={onChange} />
          </Check>
        )}
        {plan && plan.sameNames.length > 0 && (
          <Check title="Names that look alike">
            <AlikeNames groups={plan.sameNames} />
          </Check>
        )}
      </div>
    </div>
  );
}

function Check({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={checkStyles.check}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** Each code that stands for nobody, which a person can take back. */
function MissingCodes({
  codes,
  guesses,
  mapping,
  onChange,
}: {
  codes: readonly string[];
  guesses: Decision['understood']['guesses'];
  mapping: Mapping;
  onChange: (change: MappingChange) => void;
}) {
  return codes.map((value) => (
    <Switch
      key={value}
      size="xs"
      label={`“${value}” is not an actor`}
      checked={isMissing(mapping, guesses, value)}
      onChange={(event) => onChange({ type: 'setMissing', value, isMissing: event.currentTarget.checked })}
    />
  ));
}

/** The first names that look alike, and the way to all of them. */
function AlikeNames({ groups }: { groups: ImportPlan['sameNames'] }) {
  const more = groups.length - 1;
  return (
    <p className={checkStyles.line}>
      {groups[0]?.names.slice(0, 2).map((name, index) => (
        <span key={name}>
          {index > 0 && ' and '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {more > 0 && `, and ${more.toLocaleString('en')} more`}:{' '}
      <Anchor href="#names" fz="inherit" underline="always">
        link those that mean one actor
      </Anchor>
      .
    </p>
  );
}

function Busiest({
  checks: { busiest },
  onMissing,
}: {
  checks: NetworkChecks;
  onMissing: ((name: string) => void) | null;
}) {
  const most = busiest[0]?.ties ?? 1;
  if (busiest.length === 0) return <p className={checkStyles.line}>No actor has a tie.</p>;
  return (
    <ol className={checkStyles.busiest}>
      {busiest.map(({ id, name, ties }) => (
        <li key={id}>
          <bdi>{name}</bdi>
          <span className={checkStyles.bar} style={{ inlineSize: `${(100 * ties) / most}%` }} />
          <span className={checkStyles.count}>{ties.toLocaleString('en')}</span>
          {onMissing && (
            <Button
              size="compact-xs"
              variant="subtle"
              className={checkStyles.nobody}
              aria-label={`Leave out: ${name} is not an actor`}
              onClick={() => onMissing(name)}
            >
              leave out
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

function Years({ checks: { years, undated } }: { checks: NetworkChecks }) {
  if (!years) return <p className={checkStyles.line}>No tie has a date.</p>;
  const most = Math.max(...years.ties);
  const label = `Ties from ${years.first} to ${years.last}`;
  return (
    <>
      {years.ties.length > 1 && (
        <svg className={checkStyles.years} viewBox={`0 0 ${years.ties.length} 10`} preserveAspectRatio="none">
          <title>{label}</title>
          {years.ties.map((ties, index) => {
            const height = ties === 0 ? 0 : Math.max(0.6, (10 * ties) / most);
            const key = years.first + index * years.step;
            return <rect key={key} x={index + 0.1} width={0.8} y={10 - height} height={height} />;
          })}
        </svg>
      )}
      <p className={checkStyles.line}>
        {years.first === years.last ? years.first : `${years.first} to ${years.last}`}
        {years.until > years.last && `, the last until ${years.until}`}
        {years.step > 1 && `, ${years.step} years to a bar`}
        {undated > 0 && `; ${undated.toLocaleString('en')} without a date`}
      </p>
    </>
  );
}
