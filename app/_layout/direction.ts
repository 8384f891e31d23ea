import { cookies } from 'next/headers';
import { DIRECTION_COOKIE, type Direction } from './direction-cookie';

/** Loads the reading direction that this browser has chosen. */
export async function loadDirection(): Promise<Direction> {
  return (await cookies()).get(DIRECTION_COOKIE)?.value === 'rtl' ? 'rtl' : 'ltr';
}
