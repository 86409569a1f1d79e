import { existsSync } from 'node:fs';
import { describeWithAssets } from '../describeWithKubernetes';
import { eventually } from '../eventually';
import { isRunning } from '../fixture/isRunning';
import { startProgram } from '../fixture/startProgram';

jest.setTimeout(120_000);

function parse(line: string) {
  const { processIds, folder } = JSON.parse(line) as {
    processIds: Record<string, number>;
    folder: string;
  };
  return { processIds: Object.values(processIds), folder };
}

async function expectNothingLeft(processIds: number[], folder: string) {
  expect(processIds).toHaveLength(3);
  await eventually('no server runs', () => !processIds.some(isRunning));
  await eventually('the folder is gone', () => !existsSync(folder));
}

describeWithAssets('the watchdog', () => {
  it('cleans up after a program that was ended with kill -9', async () => {
    const program = startProgram(require.resolve('../cli'), [
      '--crds',
      __dirname,
    ]);
    await eventually('it is running', () => /Ctrl-C/.test(program.output()));
    const processIds = [
      ...(/Processes: (.*)/.exec(program.output())?.[1] ?? '').matchAll(/\d+/g),
    ].map(Number);
    const folder = /Data and logs: (.*)/.exec(program.output())?.[1] ?? '';
    expect(processIds.every(isRunning)).toBe(true);

    program.child.kill('SIGKILL');

    expect(await program.ended).toBe('SIGKILL');
    await expectNothingLeft(processIds, folder);
  });

  it('lets a program end that forgot to stop, and cleans up after it', async () => {
    const program = startProgram(require.resolve('../fixture/forgetToStop'));
    expect(await program.ended).toBe(0);
    const { processIds, folder } = parse(program.output());
    await expectNothingLeft(processIds, folder);
  });
});
