import { isFigureAssetName } from '@/lib/figure/text/load-figure-assets';
import { getStoredAsset } from '../stored-asset';

export const dynamic = 'force-dynamic';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** A font, or a part of the program in WebAssembly, with which a browser draws figures. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly name: string }> },
): Promise<Response> {
  const { name } = await params;
  if (!isFigureAssetName(name)) return new Response('There is no such file.', { status: 404 });
  const { bytes, hash } = await getStoredAsset(name);
  const isNamedByHash = new URL(request.url).searchParams.get('v') === hash;
  return new Response(bytes, {
    headers: {
      'Content-Type': name.endsWith('.wasm') ? 'application/wasm' : 'font/ttf',
      'Cache-Control': isNamedByHash ? FOR_EVER : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
