import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Visitor } from '@/lib/store/access/visitor';
import { admitRequest } from './find-principal';

/** Answers who looks at a page; null for one who has to sign in first. */
export async function findPageVisitor(): Promise<Visitor | null> {
  const admission = await admitRequest(await headers());
  return admission.kind === 'admitted' ? admission.visitor : null;
}

/** Answers who looks at a page; whoever has to sign in first is led there, and back to `path` after. */
export async function requireVisitor(path: string): Promise<Visitor> {
  const visitor = await findPageVisitor();
  return visitor ?? redirect(`/sign-in?${new URLSearchParams({ next: path })}`);
}
