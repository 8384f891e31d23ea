'use client';

import { Anchor, Button, Progress, Switch } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { WorkButton } from '@/app/_layout/work-button';
import type { MappingChange } from '@/lib/formats/import-workflow/edit-mapping';
import { isNamed } from '@/lib/formats/import-workflow/network-head';
import { toSizeWords } from '@/lib/formats/import-workflow/size-words';
import type { RowRole } from '@/lib/formats/list-role';
import styles from '../import.module.css';
import { CheckList } from './check-list';
import { ColumnList } from './column-list';
import { FirstRows } from './first-rows';
import { GuessLine } from './guess-line';
import type { Decision } from './import-decision';
import { findGuess, type ImportAction } from './import-state';
import { KindList } from './kind-list';
import { listOpenQuestions, listQuestions } from './list-questions';
import { MappingTools } from './mapping-tools';
import { Outcome } from './outcome';
import { QuestionList } from './question-list';
import { RemarkItems } from './remark-items';
import { SameNames } from './same-names';
import { toEncodingWords, toFormatName, toOutcomeSentence } from './sentences';
import { TypeList } from './type-list';

/** Everything that is decided about a file before it comes in: what is unsure of it, what it makes, and what its columns and values mean. */
export function Decide({
  decision,
  onChange,
  onStartOver,
  ...saving
}: DecideProps & SavingProps & { readonly onStartOver: () => void }) {
  const { understood, mapping, plan } = decision;
  const change = (what: MappingChange) => onChange({ type: 'change', change: what });
  return (
    <>
      <div className={styles.sections}>
        <FileSection decision={decision} onChange={onChange} onStartOver={onStartOver} />
        {listQuestions(decision).length > 0 && (
          <Section title="What is unsure" id="unsure">
            <QuestionList decision={decision} onChange={onChange} />
          </Section>
        )}
        <Section title="What it makes" id="outcome">
          <Outcome decision={decision} onChange={onChange} />
        </Section>
        {plan?.checks && (
          <Section title="To check" id="checks">
            <CheckList checks={plan.checks} decision={decision} onChange={change} />
          </Section>
        )}
        {plan && plan.remarks.length > 0 && (
          <Section title="What to know" id="remarks">
            <RemarkItems remarks={plan.remarks} />
          </Section>
        )}
        {mapping && (
          <Section title="What columns mean" id="columns">
            <ColumnList understood={understood} mapping={mapping} onChange={change} />
          </Section>
        )}
        {mapping && plan && (
          <ValueSections understood={understood} mapping={mapping} plan={plan} onChange={change} />
        )}
      </div>
      <SaveBar decision={decision} {...saving} />
    </>
  );
}

type DecideProps = {
  readonly decision: Decision;
  readonly onChange: (action: ImportAction) => void;
};

/** What the file is, with the first rows of its tables. */
function FileSection({
  decision,
  onChange,
  onStartOver,
}: DecideProps & { readonly onStartOver: () => void }) {
  const { file, understood, mapping } = decision;
  const isAlone = understood.tables.length === 1;
  const rows = understood.tables.map(
    ({ role, rows: count }) => `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'} of ${role}`,
  );
  return (
    <Section title="The file" id="file">
      <p className={styles.fact}>
        <strong>
          <bdi>{file.name}</bdi>
        </strong>
        {': '}
        {[
          toFormatName(understood.format.label),
          toEncodingWords(understood.encoding),
          toSizeWords(file.bytes),
          ...rows,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <div className={styles.row}>
        <Button size="xs" variant="default" onClick={onStartOver}>
          Another file
        </Button>
        {mapping && (
          <MappingTools
            file={file}
            tables={understood.tables}
            mapping={mapping}
            onUse={(used) => onChange({ type: 'useMapping', mapping: used })}
          />
        )}
      </div>
      {understood.tables.map((table) => (
        <FirstRows key={table.role} table={table} isAlone={isAlone}>
          <HeaderChoice
            role={table.role}
            isAlone={isAlone}
            decision={decision}
            onChange={(role, isNames) => onChange({ type: 'setHeader', role, isNames })}
          />
        </FirstRows>
      ))}
    </Section>
  );
}

/** What the values of the columns mean: kinds, types, and names that may be one actor's. */
function ValueSections({
  understood,
  mapping,
  plan,
  onChange,
}: Pick<Decision, 'understood'> & {
  readonly mapping: NonNullable<Decision['mapping']>;
  readonly plan: NonNullable<Decision['plan']>;
  readonly onChange: (what: MappingChange) => void;
}) {
  return (
    <>
      <Section title="Kinds of actors" id="kinds">
        <KindList values={plan.values.kinds} mapping={mapping} understood={understood} onChange={onChange} />
      </Section>
      {understood.tables.some(({ role }) => role === 'ties') && (
        <Section title="Types of ties" id="types">
          <TypeList plan={plan} mapping={mapping} guesses={understood.guesses} onChange={onChange} />
        </Section>
      )}
      {plan.sameNames.length > 0 && (
        <Section title="Names of one actor?" id="names">
          <SameNames suggestions={plan.sameNames} mapping={mapping} onChange={onChange} />
        </Section>
      )}
    </>
  );
}

type SavingProps = {
  /** How much is saved, from 0 to 1; null while nothing is. */
  readonly saving: number | null;
  readonly onSave: () => void;
  readonly onCancelSaving: () => void;
};

/** The first button with an answer to what is unsure. */
const FIRST_ANSWER = '[aria-labelledby="unsure"] button:not([disabled])';

/** What comes in, or why it cannot; and the button that has it come in, as Ctrl Enter does from every field. While something is unsure that leads there. */
function SaveBar({ decision, saving, onSave, onCancelSaving }: SavingProps & Pick<DecideProps, 'decision'>) {
  const isAnyOpen = listOpenQuestions(decision).length > 0;
  const maySave = saving === null && canSave(decision);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      if (maySave) onSave();
      else if (isAnyOpen) document.querySelector<HTMLElement>(FIRST_ANSWER)?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [maySave, isAnyOpen, onSave]);
  return (
    <div className={styles.bar}>
      <p>
        {decision.failure ? <span role="alert">{decision.failure}</span> : toOutcomeSentence(decision)}{' '}
        {decision.planning === null && isAnyOpen && (
          <Anchor href="#unsure" fz="inherit" underline="always">
            Answer
          </Anchor>
        )}
      </p>
      {saving === null ? (
        <WorkButton
          onClick={onSave}
          mayPress={maySave}
          isBusy={decision.planning !== null}
          aria-keyshortcuts="Control+Enter"
          rightSection={
            <span className={styles.key} aria-hidden="true">
              Ctrl Enter
            </span>
          }
        >
          Import
        </WorkButton>
      ) : (
        <>
          <Progress w={120} size="sm" color="ink" value={100 * saving} aria-label="Saving" />
          <Button variant="default" onClick={onCancelSaving}>
            Cancel
          </Button>
        </>
      )}
    </div>
  );
}

function Section({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.content}>{children}</div>
    </section>
  );
}

function canSave(decision: Decision): boolean {
  const { plan, planning, head } = decision;
  const isAnswered = listOpenQuestions(decision).length === 0;
  return isAnswered && plan?.isKeepable === true && planning === null && isNamed(head);
}

/** Whether the first row of a table names its columns, and why that is thought; nothing for a table in which none could. */
function HeaderChoice({
  role,
  isAlone,
  decision: { understood, retelling },
  onChange,
}: {
  role: string;
  isAlone: boolean;
  decision: Pick<Decision, 'understood' | 'retelling'>;
  onChange: (role: RowRole, isNames: boolean) => void;
}) {
  const taken = understood.mapping?.headers ?? {};
  if (!isRole(role) || taken[role] === undefined) return null;
  const isNames = retelling?.headers[role] ?? taken[role];
  return (
    <div className={styles.row}>
      <Switch
        size="xs"
        label={isAlone ? 'The first row names the columns' : `The first row of ${role} names the columns`}
        checked={isNames}
        onChange={(event) => onChange(role, event.currentTarget.checked)}
      />
      <GuessLine
        guess={findGuess(understood.guesses, 'headers', role, isNames ? 'names' : 'row')}
        otherwise="You decided so."
      />
    </div>
  );
}

function isRole(role: string): role is RowRole {
  return role === 'ties' || role === 'actors';
}
