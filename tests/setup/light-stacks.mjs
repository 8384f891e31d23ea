/** What is installed, and what Node has of its own: it runs as it was written, so that there is nothing to look up. */
const FOREIGN = /^node:|[\\/]node_modules[\\/]/;

/** Of how many calls an error tells, as in Node. What drives the browser asks for more where it needs them. */
const CALLS = 10;

/**
 * Has errors of the process in which Jest runs a file of tests take less to make. What drives the browser makes one for each thing that a
 * test does, and for each message to the browser, to know from where it was called. Jest asks for a hundred calls each time, and looks
 * for the source of every one: that is a tenth of the work of such a process. Calls of tests are told as before.
 */
export function lightenStacks() {
  Error.stackTraceLimit = CALLS;
  const { prepareStackTrace } = Error;
  if (!prepareStackTrace) return;
  Error.prepareStackTrace = (error, calls) => {
    const head = prepareStackTrace(error, []);
    const toLine = (/** @type {NodeJS.CallSite} */ call) =>
      FOREIGN.test(call.getFileName() ?? '')
        ? `\n    at ${call}`
        : prepareStackTrace(error, [call]).slice(head.length);
    return head + calls.map(toLine).join('');
  };
}
