import { it } from 'vitest';
import { execSync } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { writeDummyExtension } from './support/dummy.ts';
import { launch, browserName } from './support/session.ts';
import { endBrowser } from './support/profile.ts';
it('x', async () => {
  const f = await mkdtemp('/tmp/h/dbg-');
  await writeDummyExtension(f + '/ext', browserName());
  const s = await launch({ extension: f + '/ext', profile: f + '/p' });
  const list = () =>
    execSync(
      `ps -eo pid,pgid,args | grep -- '${f}/p' | grep -v grep | grep -v 'sh -c' | cut -c1-60; true`,
    ).toString();
  console.log(list());
  const pid = Number(
    list()
      .split('\n')
      .find((l) => !l.includes('--type') && !l.includes('contentproc') && !l.includes('crash'))!
      .trim()
      .split(/\s+/)[0],
  );
  let t0 = performance.now();
  await endBrowser({ quit: () => new Promise(() => {}), pid, folder: f + '/p', isKept: true });
  await new Promise((r) => setTimeout(r, 500));
  console.log('killed', performance.now() - t0, 'left:', list());
  await s.close().catch((e) => console.log('close', e.message));
  if (browserName() === 'firefox') {
    const s2 = await launch({ extension: f + '/ext' });
    const t = await s2.open('options/index.html');
    const time = async (n: string, p: () => Promise<unknown>) => {
      t0 = performance.now();
      await p();
      console.log(n, Math.round(performance.now() - t0));
    };
    await time('click', () => t.click('#name'));
    await time('click2', () => t.click('#name'));
    await time('role', () => t.clickRole('textbox', 'Name'));
    await time('has not', () => t.has('#nope'));
    await time('has not role', () => t.has({ role: 'dialog' }));
    await time('second', () => s2.open('blocked.html'));
    await time('click', () => t.click('#name'));
    await time('type', () => t.type('abc def'));
    await s2.close();
  }
}, 100000);
