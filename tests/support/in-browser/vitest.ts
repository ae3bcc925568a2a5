import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  getState,
  setState,
  type ExpectStatic,
} from '@vitest/expect';
import * as chai from 'chai';

/**
 * As much of `vitest` as the domain suite uses, for a page of a real browser: the bundle of
 * `tests/e2e/native-domain.test.ts` finds it under that name. The matchers are vitest's own.
 */
export interface Report {
  readonly passed: number;
  readonly failed: readonly { readonly name: string; readonly message: string }[];
  /** The slowest, for whoever wants the suite faster. */
  readonly slowest: readonly string[];
}

type Body = (...args: never[]) => unknown;
interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

const cases: Case[] = [];
const path: string[] = [];

function register(name: string, run: () => unknown): void {
  cases.push({ name: [...path, name].join(' > '), run });
}

/** `test(name, body)`, `test(name, options, body)`, `test(name, body, timeout)`. */
export const test = Object.assign(
  (name: string, ...rest: unknown[]) => {
    const body = rest.find((part) => typeof part === 'function') as Body;
    register(name, () => body());
  },
  {
    each:
      (rows: readonly unknown[]) =>
      (name: string, ...rest: unknown[]) => {
        const body = rest.find((part) => typeof part === 'function') as Body;
        for (const row of rows) {
          const args = Array.isArray(row) ? row : [row];
          register(titled(name, args), () => body(...(args as never[])));
        }
      },
  },
);
export const it = test;

export function describe(name: string, body: () => void): void {
  path.push(name);
  body();
  path.pop();
}

function titled(name: string, args: readonly unknown[]): string {
  const left = [...args];
  return name.replaceAll(/%[sojdi]/g, () => {
    const arg = left.shift();
    return typeof arg === 'string' ? arg : JSON.stringify(arg);
  });
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const made = ((value: unknown, message?: string) => {
  setState({ assertionCalls: getState(made).assertionCalls + 1 }, made);
  return chai.expect(value, message);
}) as unknown as ExpectStatic;
const matchers = globalThis as unknown as Record<symbol, object>;
Object.assign(made, chai.expect, matchers[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0, isExpectingAssertions: false }, made);
Object.assign(globalThis, { [GLOBAL_EXPECT]: made });
export const expect = made;

/** Runs everything registered so far, one after the other. */
export async function run(): Promise<Report> {
  const failed: { name: string; message: string }[] = [];
  const times: { name: string; took: number }[] = [];
  for (const { name, run } of cases) {
    const start = performance.now();
    try {
      await run();
    } catch (error) {
      const message = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      failed.push({ name, message });
    }
    times.push({ name, took: performance.now() - start });
    await breather();
  }
  const slowest = times
    .sort((a, b) => b.took - a.took)
    .slice(0, 5)
    .map(({ name, took }) => `${Math.round(took)} ms ${name}`);
  return { passed: cases.length - failed.length, failed, slowest };
}

/** A page that never rests cannot be driven, and its browser offers to stop it. */
const breather = () =>
  new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
