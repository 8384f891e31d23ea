import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readReaderSettings } from '@/lib/reading/second/reader-settings';
import { mayAct } from '@/lib/store/access/principal';
import { mayLookAt, requirePrincipal } from '../_auth/require-principal';
import { PageLayout } from '../_layout/page-layout';
import { TextReader } from './_reader/text-reader';

export const metadata: Metadata = { title: 'From an article' };

type Props = { searchParams: Promise<{ network?: string | string[] }> };

/** An article becomes suggestions, and suggestions that a person accepts become changes of a network. */
export default async function ReadPage({ searchParams }: Props) {
  const { network } = await searchParams;
  const id = typeof network === 'string' && network !== '' ? network : null;
  const visitor = await requirePrincipal(id === null ? '/read' : `/read?network=${encodeURIComponent(id)}`);
  if (id !== null && !(await mayLookAt(visitor, id, '/read'))) notFound();
  return (
    <PageLayout>
      <TextReader
        networkId={id}
        mayEdit={mayAct(visitor, 'editor')}
        readerHost={readReaderSettings(process.env)?.host ?? null}
      />
    </PageLayout>
  );
}
