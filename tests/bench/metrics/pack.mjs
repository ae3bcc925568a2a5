import { packageSize } from '../support/package-size.mjs';

/**
 * What is downloaded: the zip that goes to a store, in one language, and the scripts in it.
 * @type {import('../metrics.mjs').Metric}
 */
export const pack = {
  name: 'package',
  mostRounds: 1,
  async run({ adapter: { dir } }) {
    return dir === undefined ? { na: 'no extension' } : packageSize(dir);
  },
};
