import { describe, expect, it, vi } from 'vitest';
import { stages } from '../../scripts/stages.mjs';
import { oneFailed, onePassed } from '../../scripts/tally.mjs';
import { runStages, stagesNamed } from '../../scripts/test.mjs';

function aStage(name: string, counts: typeof onePassed, after?: string) {
  return { name, after, run: vi.fn(async () => ({ counts, output: `What ${name} said.` })) };
}

function namesOf(chosen: readonly { name: string }[]): string[] {
  return chosen.map(({ name }) => name);
}

describe('the stages of npm test', () => {
  it('go from the cheapest to the dearest', () => {
    const cheap = ['types', 'lint', 'format', 'unit'];
    const dear = ['build-chromium', 'build-firefox', 'e2e-chromium', 'e2e-firefox'];
    expect(namesOf(stages)).toEqual([...cheap, ...dear]);
  });

  it('can be chosen by name, and both browsers at once', () => {
    expect(namesOf(stagesNamed(stages, 'types, build'))).toEqual([
      'types',
      'build-chromium',
      'build-firefox',
    ]);
  });

  it('that do not exist are an error, not an empty run', () => {
    expect(() => stagesNamed(stages, 'unit,spelling')).toThrow('There is no stage "spelling".');
  });

  it('all run, whatever became of the ones before', async () => {
    const lines: string[] = [];
    const chosen = [aStage('types', oneFailed), aStage('lint', onePassed)];
    const total = await runStages(chosen, (line: string) => lines.push(line));
    expect(total).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(lines.map((line) => line.replace(/\d+\.\d s/, '0.0 s'))).toEqual([
      'What types said.',
      'types: 0 passed, 1 failed (0.0 s)',
      'What lint said.',
      'lint: 1 passed, 0 failed (0.0 s)',
    ]);
  });

  it('in a browser fail untried if the build failed', async () => {
    const browser = aStage('e2e-firefox', onePassed, 'build-firefox');
    const total = await runStages([aStage('build-firefox', oneFailed), browser], () => undefined);
    expect(total).toEqual({ passed: 0, failed: 2, skipped: 0 });
    expect(browser.run).not.toHaveBeenCalled();
  });
});
