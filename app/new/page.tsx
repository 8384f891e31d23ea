import type { Metadata } from 'next';
import { PageShell } from '../_shell/page-shell';
import shell from '../_shell/page-shell.module.css';
import { NewNetworkForm } from './new-network-form';

export const metadata: Metadata = { title: 'New network' };

/** Where a network begins: with a title, and nobody in it. */
export default function NewNetworkPage() {
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
