/** @type {import('../adapters.mjs').Adapter} */
export const none = { name: 'none', dir: undefined, blocks: false };
