// Imported before everything else, so it must load on versions of Node far too old for the rest.
const OLDEST = [20, 9];

/**
 * What to tell a person whose Node is too old, or null.
 * @param {string} version such as `20.9.0`
 * @returns {string | null}
 */
export function describeOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `this needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org/.`;
}

/** Ends the process when Node is too old. */
export function requireNode() {
  const message = describeOldNode(process.versions.node);
  if (message === null) return;
  console.error(`backchannel: ${message}`);
  process.exit(1);
}
