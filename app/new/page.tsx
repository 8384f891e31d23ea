import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mayAct } from '@/lib/store/access/principal';
import { requirePrincipal } from '../_auth/require-principal';
import { PageLayout } from '../_layout/page-layout';
import shell from '../_layout/page-layout.module.css';
import { NewNetworkForm } from './new-network-form';

export const metadata: Metadata = { title: 'New network' };

/** Where a network begins: with a title, and nobody in it. */
export default async function NewNetworkPage() {
  const visitor = await requirePrincipal('/new');
  if (!mayAct(visitor, 'editor')) notFound();
  return (
    <PageLayout>
      <h1 className={shell.title}>New network</h1>
      <p className={shell.lead}>
        It begins empty, is kept on this server, and every change to it can be undone.
      </p>
      <NewNetworkForm />
    </PageLayout>
  );
}
