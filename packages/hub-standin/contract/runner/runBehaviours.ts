import { Behaviour } from './behaviour';
import { CaseContext, ServerUnderTest } from './CaseContext';

export type Verdict =
  | { outcome: 'passed' }
  | { outcome: 'failed'; reason: string }
  | { outcome: 'skipped'; reason: string };

export interface RunOptions {
  concurrency: number;
  /** A bare API server: behaviors that need more are skipped with their reason. */
  bare: boolean;
}

/** Runs behaviors against one server. The verdicts are in the order of the behaviors. */
export async function runBehaviours(
  behaviours: Behaviour[],
  server: ServerUnderTest,
  options: RunOptions,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const contexts: CaseContext[] = [];
  let next = 0;
  const worker = async () => {
    while (next < behaviours.length) {
      const index = next++;
      verdicts[index] = await judge(behaviours[index], options, async () => {
        const context = await CaseContext.create(server);
        contexts.push(context);
        return context;
      });
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  await Promise.all(
    contexts.map(context => context.removeNamespace().catch(() => undefined)),
  );
  return verdicts;
}

async function judge(
  behaviour: Behaviour,
  options: RunOptions,
  createContext: () => Promise<CaseContext>,
): Promise<Verdict> {
  if (options.bare && behaviour.needs) {
    return { outcome: 'skipped', reason: behaviour.needs };
  }
  let context: CaseContext | undefined;
  try {
    context = await createContext();
    await behaviour.run(context);
    return { outcome: 'passed' };
  } catch (error) {
    return { outcome: 'failed', reason: describe(error) };
  } finally {
    await context?.finish().catch(() => undefined);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
