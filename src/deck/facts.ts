/** The deck without its words: all that choosing needs. */
export { facts } from 'virtual:deck/facts';
