/** The cookie that remembers which way the page reads. */
export const DIRECTION_COOKIE = 'backchannel-direction';

export type Direction = 'ltr' | 'rtl';

/** Returns the reading direction that a header `Cookie` names. */
export function readDirection(cookies: string | null): Direction {
  return listCookies(cookies).includes(`${DIRECTION_COOKIE}=rtl`) ? 'rtl' : 'ltr';
}

/** Returns a header `Cookie` that names one direction, and nothing else that could be taken for another. */
export function setDirection(cookies: string | null, direction: Direction): string {
  const others = listCookies(cookies).filter((pair) => !pair.includes(DIRECTION_COOKIE));
  return [...others, `${DIRECTION_COOKIE}=${direction}`].join('; ');
}

function listCookies(cookies: string | null): readonly string[] {
  return (cookies ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
}
