'use client';

import { Button } from '@mantine/core';
import type { EvidenceOwner } from '@/lib/explorer/editing/form-request';
import { buildEvidenceEdit } from '@/lib/network/changes/edit-thing';
import { findThing } from '@/lib/network/changes/find-thing';
import { toThingWords } from '@/lib/network/changes/thing-words';
import type { Evidence, Network } from '@/lib/network/network';
import { EvidenceFields } from './evidence-fields';
import {
  type EvidenceValues,
  NEW_DOCUMENT,
  pickEvidenceValues,
  suggestEvidence,
  writeEvidenceOf,
} from './evidence-values';
import styles from './form.module.css';
import { FormFrame } from './form-frame';
import { useFormSnapshot } from './form-subject';
import { useForm } from './use-form';

/** A piece of evidence for ties or claims, from a document that is there or is written down along with it. */
export function EvidenceForm({
  owner,
  others = [],
  was,
}: {
  owner: EvidenceOwner;
  others?: readonly EvidenceOwner[];
  was: Evidence | null;
}) {
  const { network } = useFormSnapshot();
  const owners = [owner, ...others];
  const form = useForm<EvidenceValues>(
    was ? pickEvidenceValues(was) : toFirstValues(network),
    (values, opened) => writeEvidenceOf(values, opened, owners, was),
  );
  const names = listNames(network, owners);
  return (
    <FormFrame
      title={
        <>
          {was ? 'Evidence for' : 'New evidence for'}{' '}
          {names.length === 1 ? (
            <bdi dir={owner.list === 'relationships' ? 'ltr' : 'auto'}>{names[0]}</bdi>
          ) : (
            `${names.length} ties`
          )}
        </>
      }
      form={form}
      save={was ? 'Save' : 'Add'}
    >
      {names.length > 1 && (
        <ul className={styles.names}>
          {names.map((name, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two ties may read alike.
            <li key={position}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <EvidenceFields form={form} was={was} />
      {was && (
        <Button
          data-action="remove-evidence"
          size="compact-xs"
          variant="subtle"
          color="ink"
          className={styles.aside}
          onClick={() => form.run(buildEvidenceEdit(form.opened, owner, { was, now: null }))}
        >
          Remove this evidence
        </Button>
      )}
    </FormFrame>
  );
}

/** Where there is no document, a new one is written along with the evidence. */
function toFirstValues(network: Network): EvidenceValues {
  const suggested = suggestEvidence(network);
  return network.documents.length === 0 ? { ...suggested, document: NEW_DOCUMENT } : suggested;
}

/** What the evidence is for, in words; what has left the network is left out. */
function listNames(network: Network, owners: readonly EvidenceOwner[]): readonly string[] {
  return owners.flatMap((owner) => {
    const thing = findThing(network, owner);
    return thing ? [toThingWords(network, owner.list, thing)] : [];
  });
}
