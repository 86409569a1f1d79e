import { findAssets } from '@paletteai/envtest';
import { join } from 'node:path';
import * as areas from './behaviours';
import { installDefinitions } from './fixtures/installDefinitions';
import {
  compareOutputs,
  firstDifference,
  kubectlSteps,
  runKubectlScript,
} from './kubectl/compareKubectl';
import { title } from './kubectl/KubectlStep';
import { Behaviour } from './runner/behaviour';
import { connect } from './runner/connect';
import { CaseResult } from './runner/report';
import { runBehaviours, Verdict } from './runner/runBehaviours';

const CONCURRENCY = 6;

/** All behaviors whose area and name match. */
export function selectBehaviours(pattern: RegExp): Behaviour[] {
  return Object.values(areas)
    .flat()
    .filter(behaviour => pattern.test(fullName(behaviour)));
}

/** Asks one server, of which only the kubeconfig is known, for its verdicts. */
export async function judge(
  behaviours: Behaviour[],
  kubeconfig: string,
  bare: boolean,
): Promise<Verdict[]> {
  const server = await connect(kubeconfig);
  try {
    await installDefinitions(server.admin);
    return await runBehaviours(behaviours, server, {
      concurrency: CONCURRENCY,
      bare,
    });
  } finally {
    server.admin.close();
  }
}

/** Makes the suite's own resources known to a server that no one has asked yet. */
export async function prepare(kubeconfig: string): Promise<void> {
  const { admin } = await connect(kubeconfig);
  try {
    await installDefinitions(admin);
  } finally {
    admin.close();
  }
}

/** Puts the verdicts of both servers beside each other. */
export function behaviourResults(
  behaviours: Behaviour[],
  sandbox: Verdict[] | undefined,
  real: Verdict[] | undefined,
): CaseResult[] {
  return behaviours.map((behaviour, index) => ({
    name: fullName(behaviour),
    sandbox: sandbox?.[index],
    real: real?.[index],
  }));
}

/** Runs the kubectl script on both servers; the sandbox is judged by what the real one answered. */
export async function judgeKubectl(
  sandbox: string,
  real: string,
): Promise<CaseResult[]> {
  const binary = kubectlBinary();
  const [sandboxOutputs, realOutputs] = await Promise.all([
    runKubectlScript(binary, sandbox),
    runKubectlScript(binary, real),
  ]);
  return compareOutputs(sandboxOutputs, realOutputs).map(comparison => {
    const difference = firstDifference(comparison);
    return {
      name: comparison.name,
      sandbox:
        difference === undefined
          ? { outcome: 'passed' }
          : { outcome: 'failed', reason: difference },
      real: undefined,
    };
  });
}

/** What stands for the kubectl script where there is no real server to compare with. */
export function skippedKubectl(reason: string): CaseResult[] {
  return kubectlSteps.map(({ args }) => ({
    name: title(args),
    sandbox: { outcome: 'skipped', reason },
    real: undefined,
  }));
}

function kubectlBinary(): string {
  const assets = findAssets();
  if ('missing' in assets) {
    throw new Error(assets.missing);
  }
  return join(assets.folder, 'kubectl');
}

function fullName({ area, name }: Behaviour): string {
  return `${area}: ${name}`;
}
