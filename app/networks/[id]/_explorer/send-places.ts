import type { LayoutId } from '@/lib/explorer/view-state';
import type { Positions } from '@/lib/view/positions';

/** Tells the server where actors stand in a layout; answers whether it has it now. */
export async function sendPlaces(
  networkId: string,
  layout: LayoutId,
  patch: { readonly arranged: Positions; readonly placed: Positions; readonly release: boolean },
): Promise<boolean> {
  try {
    const address = `/api/networks/${encodeURIComponent(networkId)}/places/${layout}`;
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(patch) });
    return response.ok;
  } catch {
    // The browser keeps them, and they are sent another time.
    return false;
  }
}
