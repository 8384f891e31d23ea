import type { NextRequest, NextResponse } from 'next/server';
import { guardPage } from './app/_auth/guard-page';

/** Every request for a page comes through here first. */
export function proxy(request: NextRequest): NextResponse {
  return guardPage(request);
}

/** All but the API, which has a door of its own and takes bodies that are too large to be copied, and files of the build. */
export const config = { matcher: ['/((?!api/|_next/static/).*)'] };
