import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Driver } from './driver.ts';

/** One rule that is broken, and the elements that break it. */
export interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

interface AxeResults {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

/** Runs axe-core in the page; the drivers' own evaluation is not bound by the page's policy. */
export async function checkAccessibility(driver: Driver): Promise<Violation[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const axe = await readFile(path, 'utf8');
  await driver.evaluate(`() => { if (!globalThis.axe) { ${axe} } }`, []);
  return (await driver.evaluate(String(violationsInPage), [])) as Violation[];
}

async function violationsInPage(): Promise<Violation[]> {
  const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
  const { violations } = await axe.run();
  return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((n) => n.html) }));
}
