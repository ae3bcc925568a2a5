/** Runs before the others where addresses are kept out of the block page. */
import { WORDLESS } from './leaving.ts';

Object.assign(globalThis, { [WORDLESS]: true });
