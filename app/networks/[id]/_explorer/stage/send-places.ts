import type { LayoutId } from '@/lib/explorer/view-state';
import type { Unsent } from './places-state';

/** Tells the server where actors stand in a layout; returns whether it has it now. */
export async function sendPlaces(
  networkId: string,
  layout: LayoutId,
  { placed, base }: Unsent,
): Promise<boolean> {
  try {
    const address = `/api/networks/${encodeURIComponent(networkId)}/places/${layout}`;
    const headers = { 'Content-Type': 'application/json' };
    const arranged = base?.isKept ? base.positions : {};
    const body = JSON.stringify({ placed, arranged, anew: base !== null });
    const response = await fetch(address, { method: 'POST', headers, body });
    return response.ok;
  } catch {
    // The browser keeps them, and they are sent another time.
    return false;
  }
}
