import { findFlag } from '@/lib/view/flags';

const A_WEEK = 'public, max-age=604800';

/** The flag of a country, for a state that joins a network after its page was loaded. */
export async function GET(
  _request: Request,
  { params }: { readonly params: Promise<{ readonly code: string }> },
): Promise<Response> {
  const flag = findFlag((await params).code);
  if (!flag) return new Response('There is no flag of that code.', { status: 404 });
  return new Response(flag, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': A_WEEK,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
