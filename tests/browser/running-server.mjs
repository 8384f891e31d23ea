/** @typedef {{ stop: () => Promise<void> }} Server */

/** @type {Server[]} */
const running = [];

/**
 * Remembers a server that the set-up started, for the teardown.
 * @param {Server} server
 */
export function keepServer(server) {
  running.push(server);
}

/** Stops the servers that were kept. */
export async function stopServers() {
  await Promise.all(running.splice(0).map((server) => server.stop()));
}
