import { runTool } from './command.mjs';
import { main } from './main.mjs';
import { ensureDependencies } from './setup.mjs';

await main(import.meta.url, async (args) => {
  ensureDependencies();
  const { ok } = await runTool('vite/bin/vite.js', ['--mode', 'chromium', ...args], { show: true });
  if (!ok) process.exitCode = 1;
});
