import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Principal } from '@/lib/store/access/principal';
import { authenticateRequest } from './find-principal';

/** Returns who looks at a page; null for one who has to sign in first. */
export async function findPagePrincipal(): Promise<Principal | null> {
  const admission = await authenticateRequest(await headers());
  return admission.kind === 'admitted' ? admission.principal : null;
}

/** Returns who looks at a page; a user who has to sign in first is led there, and back to `path` after. */
export async function requirePrincipal(path: string): Promise<Principal> {
  const principal = await findPagePrincipal();
  return principal ?? redirect(`/sign-in?${new URLSearchParams({ next: path })}`);
}
