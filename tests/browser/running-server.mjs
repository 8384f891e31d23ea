/** @typedef {{ stop: () => Promise<void> }} Server */

/** @type {Server | null} */
let running = null;

/**
 * Remembers the server that the set-up started, for the teardown.
 * @param {Server} server
 */
export function keepServer(server) {
  running = server;
}

/** Stops the server that was kept, if there is one. */
export async function stopServer() {
  await running?.stop();
  running = null;
}
