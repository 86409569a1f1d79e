import { Kubectl } from './Kubectl';
import { KubectlStep, title } from './KubectlStep';
import { readingSteps } from './readingSteps';
import { preparingSteps, writingSteps } from './writingSteps';

/** What both servers made kubectl say to one command. */
export interface KubectlComparison {
  name: string;
  sandbox: string;
  real: string;
}

/** The whole script, in its order. */
export const kubectlSteps: KubectlStep[] = [
  ...preparingSteps,
  ...readingSteps,
  ...writingSteps,
];

/** Runs the script against one server; outputs come in the order of the steps. */
export async function runKubectlScript(
  binary: string,
  kubeconfig: string,
  steps: KubectlStep[] = kubectlSteps,
): Promise<string[]> {
  const kubectl = await Kubectl.create(binary, kubeconfig);
  try {
    const outputs: string[] = [];
    for (const step of steps) {
      outputs.push(await kubectl.run(step));
    }
    return outputs;
  } finally {
    await kubectl.dispose();
  }
}

/** Sets the outputs of both servers side by side. */
export function compareOutputs(
  sandbox: string[],
  real: string[],
  steps: KubectlStep[] = kubectlSteps,
): KubectlComparison[] {
  return steps.map((step, index) => ({
    name: title(step.args),
    sandbox: sandbox[index],
    real: real[index],
  }));
}

/** The first lines in which two outputs differ, or `undefined` when they are the same. */
export function firstDifference({
  sandbox,
  real,
}: KubectlComparison): string | undefined {
  if (sandbox === real) {
    return undefined;
  }
  const left = sandbox.split('\n');
  const right = real.split('\n');
  const at = left.findIndex((line, index) => line !== right[index]);
  const line = at === -1 ? left.length : at;
  return [
    `line ${line + 1}`,
    `sandbox: ${left[line] ?? '(nothing)'}`,
    `real:    ${right[line] ?? '(nothing)'}`,
  ].join('\n');
}
