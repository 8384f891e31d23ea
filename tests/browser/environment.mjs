import { TestEnvironment } from 'jest-environment-node';
import { lightenStacks } from '../setup/light-stacks.mjs';
import { keptBrowser } from './kept-browser.mjs';

/** Node, with the browser of this process: to start one, and to load what drives it, takes longer than a short test. */
export default class BrowserEnvironment extends TestEnvironment {
  testUnderWay = { hasFailed: false };

  /** @override */
  async setup() {
    await super.setup();
    lightenStacks();
    this.global.keptBrowser = keptBrowser;
    this.global.testUnderWay = this.testUnderWay;
  }

  /**
   * Tells the test’s own hooks whether it has failed.
   * @param {{ name: string }} event
   */
  async handleTestEvent({ name }) {
    if (name === 'test_start') this.testUnderWay.hasFailed = false;
    if (name === 'test_fn_failure' || name === 'hook_failure') this.testUnderWay.hasFailed = true;
  }
}
