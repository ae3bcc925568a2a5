import { BrandLine } from './BrandLine.tsx';
import { lensPath } from './figure/lens.ts';
import './SideNav.css';

export interface SideNavItem {
  href: string;
  label: string;
  current: boolean;
}

export interface SideNavProps {
  /** "Settings" */
  label: string;
  /** "Undivided" */
  brand: string;
  items: readonly SideNavItem[];
  /** "Noa and Jules"; left out on the unsafe view. */
  couple?: string;
  /** "Next: tonight, 19:30" */
  next?: string;
}

const flame = lensPath(4, 9, { w: 7, h: 16 });

/** The settings' sidebar, 212 wide; under 900 px a row at the top. A flame stands by the current page. */
export function SideNav({ label, brand, items, couple, next }: SideNavProps) {
  return (
    <nav class="side" aria-label={label}>
      <BrandLine name={brand} mark={26} />
      <ul class="side-items">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              <svg width="8" height="18" viewBox="0 0 8 18" aria-hidden="true">
                <path d={flame} fill="var(--gold)" stroke="var(--gold-line)" />
              </svg>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
      <div class="side-us">
        {couple && <b>{couple}</b>}
        {next && <span class="small t2 num">{next}</span>}
      </div>
    </nav>
  );
}
