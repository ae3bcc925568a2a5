import { readdirSync, readFileSync } from 'node:fs';

// Everything here is read from /proc, so it needs Linux.

const TICK_MS = 10;
const MOST_GENERATIONS = 20;

/** A process may go while it is looked at. */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The fields of a process's `stat` from the third on; the second, its name, may hold anything. */
function statOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function kindOf(pid) {
  const command = read(`/proc/${pid}/cmdline`);
  const [, type = 'browser'] = /--type=([\w-]+)/.exec(command) ?? [];
  return type === 'renderer' && command.includes('--extension-process') ? 'extension' : type;
}

/** By pid and start time. A command line never changes, except when a zygote becomes a renderer. */
const kinds = new Map();

/**
 * The live descendants of a process, itself included.
 * @param {number} root
 * @returns {{ pid: number, key: string, kind: string }[]} kind is browser, extension, renderer,
 *   gpu-process, utility, zygote and so on
 */
export function processTree(root) {
  const found = new Map();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : [];
    if (stat.length > 20) found.set(Number(name), { parent: Number(stat[1]), start: stat[19] });
  }
  const isOurs = (pid) => {
    let ancestor = pid;
    for (let i = 0; ancestor && i < MOST_GENERATIONS; i += 1) {
      if (ancestor === root) return true;
      ancestor = found.get(ancestor)?.parent;
    }
    return false;
  };
  return [...found.keys()].filter(isOurs).map((pid) => {
    const key = `${pid}:${found.get(pid).start}`;
    const kind = kinds.get(key) ?? kindOf(pid);
    if (kind !== 'zygote') kinds.set(key, kind);
    return { pid, key, kind };
  });
}

/** CPU a process has used since it started, in all its threads. */
function cpuMs(pid) {
  const stat = statOf(pid);
  const ticks = (Number(stat[11]) + Number(stat[12])) * TICK_MS;
  let ns = 0;
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      ns += Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0]) || 0;
    }
  } catch {
    // It has gone.
  }
  // The fine count misses threads that have ended, and the other one is coarse.
  return Math.max(ns / 1e6, ticks - TICK_MS) || 0;
}

/** In MB. What is shared is divided up in pss, so that falls as more browsers run; uss is its own alone. */
function memoryMb(pid) {
  const rollup = read(`/proc/${pid}/smaps_rollup`);
  const mb = (key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0) / 1024;
  return { pss: mb('Pss'), uss: mb('Private_Clean') + mb('Private_Dirty') };
}

/**
 * Memory under a process by kind; `extension`, `browser` and `total` are always there.
 * @param {number} root
 * @returns {Record<string, { pss: number, uss: number }>}
 */
export function memoryByKind(root) {
  const by = Object.fromEntries(
    ['total', 'extension', 'browser'].map((kind) => [kind, { pss: 0, uss: 0 }]),
  );
  for (const { pid, kind } of processTree(root)) {
    const { pss, uss } = memoryMb(pid);
    by[kind] ??= { pss: 0, uss: 0 };
    for (const sum of [by[kind], by.total]) {
      sum.pss += pss;
      sum.uss += uss;
    }
  }
  return by;
}

/**
 * Counts CPU from now on, also of processes that come and go.
 * @param {number} root
 * @param {number} [everyMs]
 * @returns {() => Record<string, number>} stops, and tells the milliseconds by kind and in `total`
 */
export function watchCpu(root, everyMs = 200) {
  const seen = new Map();
  const look = (isFirst) => {
    for (const { pid, kind, key } of processTree(root)) {
      const cpu = cpuMs(pid);
      const known = seen.get(key) ?? { base: isFirst ? cpu : 0, last: 0 };
      seen.set(key, { ...known, kind, last: Math.max(known.last, cpu) });
    }
  };
  look(true);
  const timer = setInterval(look, everyMs, false);
  return () => {
    clearInterval(timer);
    look(false);
    const by = { total: 0 };
    for (const { kind, base, last } of seen.values()) {
      by[kind] = (by[kind] ?? 0) + last - base;
      by.total += last - base;
    }
    return by;
  };
}
