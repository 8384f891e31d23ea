import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { maySee, type Principal } from '@/lib/store/access/principal';
import { authenticateRequest } from './find-principal';
import { noteRefusal } from './note-refusal';
import { toVisitorKey } from './visitor-key';

/** Returns who looks at a page, and what let them in; null for one who has to sign in first. */
export async function findPageAdmission() {
  const admission = await authenticateRequest(await headers());
  return admission.kind === 'admitted' ? admission : null;
}

/** Returns who looks at a page; null for one who has to sign in first. */
export async function findPagePrincipal(): Promise<Principal | null> {
  return (await findPageAdmission())?.principal ?? null;
}

/** Returns who looks at a page; a user who has to sign in first is led there, and back to `path` after. */
export async function requirePrincipal(path: string): Promise<Principal> {
  const principal = await findPagePrincipal();
  return principal ?? redirect(`/sign-in?${new URLSearchParams({ next: path })}`);
}

/** Returns what tells who looks at a page from others who wait for work to be done. */
export async function findPageVisitor(visitor: Principal): Promise<string> {
  return toVisitorKey(visitor, await headers());
}

/** Returns whether a user may look at a network. One who may not is told that there is none, and a line tells of it. */
export async function mayLookAt(visitor: Principal, network: string, path: string): Promise<boolean> {
  if (maySee(visitor, network)) return true;
  const asked = `GET ${path}`;
  noteRefusal({ headers: await headers(), who: visitor.name, why: 'out-of-scope', asked, network });
  return false;
}
