import { cookies } from 'next/headers';

/** The cookie that remembers which way the page reads. */
export const DIRECTION_COOKIE = 'backchannel-direction';

/** Loads the reading direction that this browser has chosen. */
export async function loadDirection(): Promise<'ltr' | 'rtl'> {
  return (await cookies()).get(DIRECTION_COOKIE)?.value === 'rtl' ? 'rtl' : 'ltr';
}
