/**
 * For pages whose every address is set aside, and which a network rule has not met: their site's own
 * service worker brought them. Runs before anything of the page does.
 */
import { leave } from './leaving.ts';

leave();
