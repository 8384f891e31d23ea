import { closeKeptBrowser } from './kept-browser.mjs';
import { stopServers } from './running-server.mjs';

/** Ends what the tests were driven with: the browser too, where they ran in this process. */
export default async function tearDown() {
  await closeKeptBrowser();
  await stopServers();
}
