/** Whom to turn to: what pages get of `help.json`. */
export { entries } from 'virtual:deck/help';
