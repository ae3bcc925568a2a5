import { App } from '../../../src/pages/options/App.tsx';
import type { Section } from '../../../src/pages/options/useSection.ts';
import {
  chosen,
  usualNudges,
  type NudgeChoice,
  type Nudges,
} from '../../../src/domain/checkins/nudges.ts';
import { emptyAgreement, type Agreement } from '../../../src/domain/agreement/agreement.ts';
import { fake } from '../../support/fake-browser.ts';
import { act, render } from '../../support/render.tsx';

/** Commands as they left the page. */
export interface Sent {
  readonly command: string;
  readonly input: unknown;
}

/** The settings at a section, over a worker that stores what it is told to. */
export async function openSettings(
  section: Section,
  agreement: Partial<Agreement> = {},
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    if (command === 'chooseNudge') keepNudges(chosen(savedNudges(), input as NudgeChoice));
    if (command !== 'saveAgreement' && command !== 'bringAgreement') return undefined;
    fake.store({ agreement: { version: 1, data: input } });
    return { ok: true, value: input };
  };
  fake.store({ agreement: { version: 1, data: { ...emptyAgreement, ...agreement } } });
  location.hash = `#/${section}`;
  render(<App />);
  await settled();
  return sent;
}

/** Twice: what the first turn shows reads on in the second. */
export async function settled(): Promise<void> {
  await act(() => fake.settled());
  await act(() => fake.settled());
}

export const saved = (): Agreement => (fake.stored()['agreement'] as { data: Agreement }).data;

export const keepNudges = (nudges: Nudges): void =>
  fake.store({ nudges: { version: 1, data: nudges } });

export const savedNudges = (): Nudges =>
  (fake.stored()['nudges'] as { data: Nudges } | undefined)?.data ?? usualNudges;
