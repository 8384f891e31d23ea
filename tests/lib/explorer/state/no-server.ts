/** Stands in for the server's stream of events in a page that has no server. */
class SilentEventSource {
  addEventListener(): void {}
  close(): void {}
}

/** Gives the page a server that says nothing. */
export function silenceServer(): void {
  Object.assign(globalThis, { EventSource: SilentEventSource });
}
