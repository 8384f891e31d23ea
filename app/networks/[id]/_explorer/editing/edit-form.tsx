'use client';

import { ActorForm } from './actor-form';
import { ClaimForm } from './claim-form';
import { DenialForm } from './denial-form';
import { DocumentForm } from './document-form';
import { EvidenceForm } from './evidence-form';
import type { FormRequest } from './form-request';
import { MergeForm } from './merge-form';
import { NetworkForm } from './network-form';
import { SplitForm } from './split-form';
import { TieForm } from './tie-form';
import { TypeForm } from './type-form';

/** The form that was asked for, in the place of the details. */
export function EditForm({ form }: { form: Exclude<FormRequest, { readonly kind: 'remove' }> }) {
  switch (form.kind) {
    case 'actor':
      return <ActorForm {...form} />;
    case 'tie':
      return <TieForm {...form} />;
    case 'claim':
      return <ClaimForm {...form} />;
    case 'document':
      return <DocumentForm {...form} />;
    case 'evidence':
      return <EvidenceForm {...form} />;
    case 'denial':
      return <DenialForm {...form} />;
    case 'type':
      return <TypeForm {...form} />;
    case 'network':
      return <NetworkForm />;
    case 'merge':
      return <MergeForm {...form} />;
    case 'split':
      return <SplitForm {...form} />;
  }
}
