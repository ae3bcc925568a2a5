import { language, words } from './asking.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Over this many minutes the figure speaks in hours. */
const LONG = 99;

type Attributes = Readonly<Record<string, string | number>>;

function draw(tag: string, attributes: Attributes, ...children: Node[]): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** The small logo beside the name. */
export const mark = (): SVGElement =>
  draw(
    'svg',
    { width: 27, height: 17.82, viewBox: '0 0 24 16', 'aria-hidden': 'true' },
    draw('circle', { cx: 8, cy: 8, r: 7.5, class: 'ember' }),
    draw('circle', { cx: 16, cy: 8, r: 7.5, class: 'dusk' }),
    draw('path', { d: 'M12 1.66A7.5 7.5 0 0 1 12 14.34A7.5 7.5 0 0 1 12 1.66Z', class: 'gold' }),
  );

/** Two rims with the lens lit, and the minutes in it. */
export function figure(): { svg: SVGElement; setMinutes(minutes: number): void } {
  const number = draw('text', { x: 380, y: 352, class: 'minutes' });
  const label = draw('text', { x: 380, y: 386, class: 'unit' });
  const stop = (name: string, offset: number) => draw('stop', { class: name, offset });
  const svg = draw(
    'svg',
    { class: 'sky', width: 760, height: 680, viewBox: '0 0 760 680', role: 'img' },
    draw(
      'defs',
      {},
      draw(
        'radialGradient',
        { id: 'e', cx: 0.84, cy: 0.5, r: 0.86 },
        stop('e-near', 0),
        stop('e-far', 1),
      ),
      draw(
        'radialGradient',
        { id: 'd', cx: 0.16, cy: 0.5, r: 0.86 },
        stop('d-near', 0),
        stop('d-far', 1),
      ),
      draw(
        'radialGradient',
        { id: 'g', cx: 0.5, cy: 0.46, r: 0.62 },
        stop('g-in', 0),
        stop('g-mid', 0.55),
        stop('g-out', 1),
      ),
      draw('radialGradient', { id: 'gl' }, stop('gl-a', 0), stop('gl-b', 1)),
    ),
    draw('ellipse', { cx: 380, cy: 340, rx: 247.8, ry: 354, fill: 'url(#gl)' }),
    draw(
      'g',
      { class: 'air' },
      draw('circle', { cx: 262, cy: 340, r: 236, fill: 'url(#e)' }),
      draw('circle', { cx: 498, cy: 340, r: 236, fill: 'url(#d)' }),
    ),
    draw('circle', { cx: 262, cy: 340, r: 236, class: 'rim ember' }),
    draw('circle', { cx: 498, cy: 340, r: 236, class: 'rim dusk' }),
    draw('path', {
      d: 'M380 135.62A236 236 0 0 1 380 544.38A236 236 0 0 1 380 135.62Z',
      fill: 'url(#g)',
    }),
    number,
    label,
  );
  return {
    svg,
    setMinutes(minutes) {
      const isLong = minutes > LONG;
      const hours = String(Math.floor(minutes / 60));
      const rest = String(minutes % 60).padStart(2, '0');
      const form = new Intl.PluralRules(language()).select(minutes);
      number.textContent = isLong ? words('lengthHours', hours, rest) : String(minutes);
      label.textContent = isLong ? words('unitLeft') : words(`minutesLeft_${form}`);
      number.classList.toggle('long', isLong);
      svg.setAttribute('aria-label', `${number.textContent} ${label.textContent}`);
    },
  };
}
