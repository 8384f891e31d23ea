'use client';

import { Textarea } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { planSeveral, type SeveralPlan } from '@/lib/network/changes/change-several';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import { toAmount, toThingWords } from '@/lib/network/changes/thing-words';
import type { Network } from '@/lib/network/network';
import { isPartialDate } from '@/lib/network/partial-date';
import { EvidenceFields } from './evidence-fields';
import { BLANK_EVIDENCE, type EvidenceValues, writeEvidence } from './evidence-values';
import { PeriodFields } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { toFormWords } from './form-words';
import { ListField } from './list-fields';
import { toTypeOptions } from './tie-values';
import { type Form, useForm, type Written } from './use-form';

type SeveralValues = EvidenceValues & {
  readonly type: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The id of a claim, `NEW_CLAIM` for one that is written here, null for none. */
  readonly claim: string | null;
  readonly statement: string;
};

/** No id begins with a sign. */
const NEW_CLAIM = '+';

const BLANK: SeveralValues = {
  ...BLANK_EVIDENCE,
  ...{ type: null, from: null, to: null, claim: null, statement: '' },
};

/** What several ties take together: only what is written here changes, and what the rules refuse is said before. */
export function SeveralForm({ ids }: { ids: readonly string[] }) {
  const { network } = useFormSnapshot();
  const form = useForm<SeveralValues>(BLANK, (values, opened) => writeSeveral(values, opened, ids));
  const { values, errors } = form;
  const ties = network.relationships.filter(({ id }) => ids.includes(id));
  const plan = useMemo(() => planTyped(values, network, ids), [values, network, ids]);
  const isRefused = plan.changed.length === 0 && plan.refused.length > 0;
  useEffect(() => form.watch('ties', () => (isRefused ? 'Nothing was saved: no tie can change so.' : null)));
  return (
    <FormFrame
      title={`Change ${toAmount(ties.length, 'tie')} together`}
      form={form}
      save={plan.changed.length === 0 ? 'Save' : `Change ${toAmount(plan.changed.length, 'tie')}`}
    >
      <p className={styles.soft}>What is left empty stays as it is in each of them.</p>
      <ListField
        form={form}
        name="type"
        label="Tie"
        placeholder="as each is"
        options={toTypeOptions(network, { source: null, target: null })}
        nothingFound="No type is called so."
        clearable
        first
      />
      <PeriodFields form={form} />
      <ClaimFields form={form} network={network} />
      <fieldset className={styles.inset}>
        <legend className={styles.legend}>Evidence for all of them</legend>
        <EvidenceFields form={form} isOptional />
      </fieldset>
      <Outlook plan={plan} network={network} count={ties.length} />
      {isRefused && errors.has('ties') && (
        <p className={styles.problems} role="alert">
          {errors.get('ties')}
        </p>
      )}
    </FormFrame>
  );
}

/** A claim of the network, or a new one with its statement. */
function ClaimFields({ form, network }: { form: Form<SeveralValues>; network: Network }) {
  return (
    <>
      <ListField
        form={form}
        name="claim"
        label="Claim that they rest on"
        placeholder="none more"
        options={[
          { value: NEW_CLAIM, label: 'A new claim …' },
          ...network.claims.map(({ id, statement }) => ({ value: id, label: statement })),
        ]}
        nothingFound="There is no such claim yet."
        clearable
      />
      {form.values.claim === NEW_CLAIM && (
        <Textarea
          size="xs"
          label="What is claimed"
          autosize
          minRows={2}
          maxRows={8}
          value={form.values.statement}
          error={form.errors.get('statement')}
          onChange={(event) => form.set({ statement: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** How many ties would change, and which would not, and why. */
function Outlook({ plan, network, count }: { plan: SeveralPlan; network: Network; count: number }) {
  const { changed, refused } = plan;
  if (changed.length + refused.length === 0) return null;
  return (
    <div className={styles.group} role="status">
      <p className={styles.soft}>
        {changed.length === count
          ? `All ${toAmount(count, 'tie')} change.`
          : `${changed.length} of ${toAmount(count, 'tie')} change.`}
        {refused.length > 0 && ' The others stay as they are:'}
      </p>
      {refused.length > 0 && (
        <ul className={styles.problems}>
          {refused.map(({ id, why }) => {
            const tie = findThing(network, { list: 'relationships', id });
            return (
              <li key={id}>
                <bdi dir="ltr">{tie ? toThingWords(network, 'relationships', tie) : ''}</bdi>:{' '}
                {toFormWords(why)}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** What is not written to its end is not planned yet: it is refused when it is saved. */
function planTyped(values: SeveralValues, network: Network, ids: readonly string[]): SeveralPlan {
  const { from, to, date } = values;
  const isWhole = [from, to, date].every((each) => each === null || isPartialDate(each));
  return isWhole ? planValues(values, network, ids) : { change: null, changed: [], refused: [] };
}

function planValues(values: SeveralValues, network: Network, ids: readonly string[]): SeveralPlan {
  const { type, from, to, statement } = values;
  const added = writeEvidence(values, network);
  const claim = values.claim === NEW_CLAIM ? toFreeId(network, 'claims', statement) : values.claim;
  const thing = { id: claim ?? '', statement: statement.trim() };
  const isNew = values.claim === NEW_CLAIM && thing.statement !== '';
  const adding = isNew ? buildAddition(network, 'claims', thing).operations : [];
  const first = [...(added?.operations ?? []), ...adding];
  const rests = values.claim === NEW_CLAIM && !isNew ? null : claim;
  return planSeveral(network, ids, {
    type,
    from,
    to,
    evidence: added?.evidence ?? null,
    claim: rests,
    first,
  });
}

function writeSeveral(values: SeveralValues, network: Network, ids: readonly string[]): Written | null {
  const { change } = planValues(values, network, ids);
  return change && { change };
}
