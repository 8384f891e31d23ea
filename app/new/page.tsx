import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mayAct } from '@/lib/store/access/visitor';
import { requireVisitor } from '../_auth/require-principal';
import { PageShell } from '../_layout/page-shell';
import shell from '../_layout/page-shell.module.css';
import { NewNetworkForm } from './new-network-form';

export const metadata: Metadata = { title: 'New network' };

/** Where a network begins: with a title, and nobody in it. */
export default async function NewNetworkPage() {
  const visitor = await requireVisitor('/new');
  if (!mayAct(visitor, 'editor')) notFound();
  return (
    <PageShell>
      <h1 className={shell.title}>New network</h1>
      <p className={shell.lead}>
        It begins empty, is kept on this server, and every change to it can be undone.
      </p>
      <NewNetworkForm />
    </PageShell>
  );
}
