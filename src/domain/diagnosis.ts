import type { Agreement } from './agreement/agreement.ts';
import { isKnownZone } from './schedule/zone.ts';
import { reachesAll, waitingFor } from './sites/access.ts';

/** What the browser and the storage say of this moment. */
export interface Facts {
  readonly agreement: Agreement;
  /** Whether everything stored can be read; if not, nothing is set aside. */
  readonly isReadable: boolean;
  /** The match patterns the browser grants. */
  readonly granted: readonly string[];
  /** Whether the browser lets Undivided into private windows. */
  readonly reachesPrivate: boolean;
  /** What last went wrong, by the part of the worker it went wrong in. `at` is an ISO instant. */
  readonly failures: readonly { readonly where: string; readonly at: string }[];
  /** IANA name of the zone the device seems to be in. */
  readonly zone: string;
}

/** One thing that is covered right now, or is not. */
export type Finding =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed'; readonly part: FailedPart; readonly at: Temporal.Instant }
  | { readonly kind: 'waitingForAll' }
  | { readonly kind: 'waiting'; readonly entries: readonly string[] }
  | { readonly kind: 'noSites' }
  | { readonly kind: 'ready'; readonly sites: number }
  | { readonly kind: 'readyForAll' }
  | { readonly kind: 'zoneUnknown'; readonly title: string; readonly zone: string }
  | { readonly kind: 'private'; readonly isReached: boolean }
  | { readonly kind: 'clock'; readonly zone: string };

/**
 * The rules that set sites aside, the pages those do not meet, the covers over open pages, the alarm
 * for the next window, or something around them that covers nothing.
 */
export type FailedPart = 'rules' | 'pages' | 'covers' | 'alarm' | 'around';

/** What is covered and what is not, the most important first. */
export function findingsOf(facts: Facts): Finding[] {
  const around: Finding[] = [
    { kind: 'private', isReached: facts.reachesPrivate },
    { kind: 'clock', zone: facts.zone },
  ];
  if (!facts.isReadable) return [{ kind: 'unreadable' }, ...around];
  return [...failuresIn(facts), ...sitesIn(facts), ...zonesIn(facts), ...around];
}

/** What keeps a chosen site from being covered; nothing that a couple can live with. */
export function isGap(finding: Finding): boolean {
  if (finding.kind === 'failed') return finding.part !== 'around';
  return ['unreadable', 'waitingForAll', 'waiting'].includes(finding.kind);
}

const PARTS: readonly FailedPart[] = ['rules', 'pages', 'covers', 'alarm', 'around'];

function failuresIn({ failures }: Facts): Finding[] {
  return PARTS.flatMap((part) => {
    const times = failures.filter(({ where }) => partOf(where) === part).map(({ at }) => at);
    const last = times
      .map((at) => Temporal.Instant.from(at))
      .sort(Temporal.Instant.compare)
      .at(-1);
    return last ? [{ kind: 'failed', part, at: last }] : [];
  });
}

const partOf = (where: string): FailedPart =>
  where === 'ownWorkers' || where === 'watch' || where === 'revisits'
    ? 'pages'
    : (PARTS.find((part) => part === where) ?? 'around');

function sitesIn({ agreement, granted }: Facts): Finding[] {
  const { sites, windows } = agreement;
  const everything = windows.some(({ covers }) => covers === 'everything');
  if (everything) return [{ kind: reachesAll(granted) ? 'readyForAll' : 'waitingForAll' }];
  if (sites.length === 0) return [{ kind: 'noSites' }];
  const waiting = waitingFor(sites, granted);
  const ready = sites.length - waiting.length;
  return [
    ...(waiting.length > 0 ? [{ kind: 'waiting', entries: waiting } as const] : []),
    ...(ready > 0 ? [{ kind: 'ready', sites: ready } as const] : []),
  ];
}

const zonesIn = ({ agreement }: Facts): Finding[] =>
  agreement.windows.flatMap(({ title, zone }) =>
    zone === undefined || isKnownZone(zone) ? [] : [{ kind: 'zoneUnknown', title, zone }],
  );
