import { TestEnvironment } from 'jest-environment-node';
import { chromium } from 'playwright-core';

/** Node, with what drives a browser: each file of tests would load it anew, which takes longer than a short test. */
export default class BrowserEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    this.global.chromium = chromium;
  }
}
