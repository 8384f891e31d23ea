'use client';

import { Checkbox, NativeSelect } from '@mantine/core';
import type { CSSProperties } from 'react';
import { TieSymbol } from '@/app/_symbols/tie-symbol';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toFreeId } from '@/lib/network/changes/free-id';
import type { Network } from '@/lib/network/network';
import { toRelationshipType, toThirdRole } from '@/lib/network/own-type';
import { collectTypes } from '@/lib/network/types-of';
import { ACTOR_KINDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { OWN_COLOURS } from '@/lib/vocabulary/own-colours';
import {
  FAMILIES,
  type FamilyId,
  LINE_ENDS,
  LINE_STYLES,
  LINE_WEIGHTS,
  type RelationshipType,
} from '@/lib/vocabulary/relationship-type';
import { LineField, RemoveButton } from './fields';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { writeEdit } from './pick-changed';
import { ThirdChoice } from './third-choice';
import { type Form, useForm } from './use-form';

type TypeValues = Pick<
  RelationshipType,
  | 'label'
  | 'inverseLabel'
  | 'family'
  | 'carriesMessages'
  | 'symmetric'
  | 'sourceKinds'
  | 'targetKinds'
  | 'colour'
  | 'line'
  | 'sign'
  | 'third'
>;

const [GREY] = OWN_COLOURS;

const BLANK: TypeValues = {
  label: '',
  inverseLabel: '',
  family: 'contact',
  carriesMessages: true,
  symmetric: false,
  sourceKinds: ACTOR_KINDS.map(({ id }) => id),
  targetKinds: ACTOR_KINDS.map(({ id }) => id),
  colour: { light: GREY?.light ?? '#6b645a', dark: GREY?.dark ?? '#a8a196' },
  line: { style: 'solid', weight: 'regular', end: 'arrow' },
  sign: 0,
  third: null,
};

/** What kinds of ties of a family are said to be, for friends and foes. */
const SIGNS: Readonly<Partial<Record<FamilyId, RelationshipType['sign']>>> = { alliance: 1, rivalry: -1 };

/** A type of the network’s own: how it reads, what it is about, and how its line looks. */
export function TypeForm({ id }: { id: string | null }) {
  const { network } = useFormSnapshot();
  const known = id === null ? undefined : findThing(network, { list: 'relationshipTypes', id });
  const form = useForm<TypeValues>(known ? pickFields(known) : BLANK, (values, opened) =>
    writeType(values, known, opened),
  );
  const { values, set, errors } = form;
  return (
    <FormFrame
      title={known ? 'Edit type of tie' : 'New type of tie'}
      form={form}
      save={known ? 'Save' : 'Add'}
    >
      <LineField form={form} name="label" label="Reads, from one to the other" placeholder="trains" first />
      {!values.symmetric && (
        <LineField form={form} name="inverseLabel" label="Reads the other way" placeholder="is trained by" />
      )}
      <NativeSelect
        size="xs"
        label="What it is about"
        value={values.family}
        data={FAMILIES.map(({ id: family, label }) => ({ value: family, label }))}
        onChange={(event) => {
          const family = FAMILIES.find((each) => each.id === event.currentTarget.value)?.id;
          if (family) set({ family, sign: SIGNS[family] ?? 0 });
        }}
      />
      <Checkbox
        size="xs"
        label="Carries messages: channels may run over it"
        checked={values.carriesMessages}
        error={errors.get('carriesMessages')}
        onChange={(event) => set({ carriesMessages: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label="Reads the same both ways"
        checked={values.symmetric}
        onChange={(event) => {
          const symmetric = event.currentTarget.checked;
          set({ symmetric, line: { ...values.line, end: symmetric ? 'none' : 'arrow' } });
        }}
      />
      <TypeLook values={values} set={set} />
      <EndKinds values={values} set={set} />
      <ThirdChoice value={values.third} error={errors.get('third')} onChange={(third) => set({ third })} />
      {known && (
        <RemoveButton thing={{ list: 'relationshipTypes', id: known.id }}>Remove this type</RemoveButton>
      )}
    </FormFrame>
  );
}

/** How the line of a type looks, with a sample of it. */
function TypeLook({ values, set }: Pick<Form<TypeValues>, 'values' | 'set'>) {
  const line = (part: Partial<RelationshipType['line']>) => set({ line: { ...values.line, ...part } });
  return (
    <fieldset className={styles.inset}>
      <legend className={styles.legend}>
        How it looks
        <TieSymbol type={{ ...toRelationshipType({ id: 'sample', label: 'sample' }), ...values }} />
      </legend>
      <ColourChoice value={values.colour} onChange={(colour) => set({ colour })} />
      <div className={styles.triple}>
        <NativeSelect
          size="xs"
          label="Line"
          value={values.line.style}
          data={[...LINE_STYLES]}
          onChange={({ currentTarget: { value } }) =>
            line({ style: LINE_STYLES.find((each) => each === value) })
          }
        />
        <NativeSelect
          size="xs"
          label="Weight"
          value={values.line.weight}
          data={[...LINE_WEIGHTS]}
          onChange={({ currentTarget: { value } }) =>
            line({ weight: LINE_WEIGHTS.find((each) => each === value) })
          }
        />
        <NativeSelect
          size="xs"
          label="End"
          value={values.line.end}
          data={[...LINE_ENDS]}
          onChange={({ currentTarget: { value } }) => line({ end: LINE_ENDS.find((each) => each === value) })}
        />
      </div>
    </fieldset>
  );
}

function ColourChoice({
  value,
  onChange,
}: {
  value: RelationshipType['colour'];
  onChange: (colour: RelationshipType['colour']) => void;
}) {
  return (
    <div className={styles.swatches} role="radiogroup" aria-label="Colour">
      {OWN_COLOURS.map(({ label, light, dark }) => (
        <label
          key={label}
          className={styles.swatch}
          style={{ '--light': light, '--dark': dark } as CSSProperties}
          title={label}
        >
          <input
            type="radio"
            name="colour"
            aria-label={label}
            checked={value.light === light}
            onChange={() => onChange({ light, dark })}
          />
        </label>
      ))}
    </div>
  );
}

/** Who may stand at the ends of a tie of the type. */
function EndKinds({ values, set }: Pick<Form<TypeValues>, 'values' | 'set'>) {
  return (
    <div className={styles.pair}>
      <KindChoice
        label="Who may begin it"
        value={values.sourceKinds}
        onChange={(sourceKinds) => set({ sourceKinds })}
      />
      <KindChoice
        label="Who may end it"
        value={values.targetKinds}
        onChange={(targetKinds) => set({ targetKinds })}
      />
    </div>
  );
}

function KindChoice({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly ActorKindId[];
  onChange: (kinds: readonly ActorKindId[]) => void;
}) {
  return (
    <Checkbox.Group
      size="xs"
      label={label}
      value={[...value]}
      onChange={(chosen) => {
        const kinds = ACTOR_KINDS.map(({ id }) => id).filter((id) => chosen.includes(id));
        // A type at which nobody may stand is none.
        if (kinds.length > 0) onChange(kinds);
      }}
    >
      <div className={styles.checks}>
        {ACTOR_KINDS.map(({ id, plural }) => (
          <Checkbox key={id} size="xs" value={id} label={plural} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Returns the change that the form comes to; null when a known type is as it was. */
function writeType(values: TypeValues, known: RelationshipType | undefined, opened: Network) {
  const label = values.label.trim();
  const third = values.third && {
    ...values.third,
    label: values.third.label.trim() || toThirdRole({ role: values.third.role }).label,
  };
  const type = { ...values, label, inverseLabel: values.inverseLabel.trim() || label, third };
  if (known) return writeEdit(opened, 'relationshipTypes', known, type);
  const types = [...collectTypes(opened).values()];
  const free = toFreeId({ ...opened, relationshipTypes: types }, 'relationshipTypes', label);
  const thing = { ...toRelationshipType({ id: free, ...toWritten(type) }), plural: label };
  return { change: buildAddition(opened, 'relationshipTypes', thing) };
}

function toWritten({ sourceKinds, targetKinds, third, ...type }: TypeValues) {
  const written = third && { ...third, kinds: [...third.kinds] };
  return { ...type, sourceKinds: [...sourceKinds], targetKinds: [...targetKinds], third: written };
}

function pickFields(type: RelationshipType): TypeValues {
  const { label, inverseLabel, family, carriesMessages, symmetric } = type;
  const { sourceKinds, targetKinds, colour, line, sign, third } = type;
  return {
    label,
    inverseLabel,
    family,
    carriesMessages,
    symmetric,
    sourceKinds,
    targetKinds,
    colour,
    line,
    sign,
    third,
  };
}
