import { CaseContext, ServerUnderTest } from '../runner/CaseContext';
import { GeneratedRequest } from './GeneratedRequest';
import { Outcome, outcomeOf, sameOutcome } from './Outcome';
import { sendGenerated } from './sendGenerated';

/** A request that the two servers answer differently. */
export interface Difference {
  request: GeneratedRequest;
  sandbox: Outcome;
  real: Outcome;
}

/** As many sequences as are under way at the same time; each has its own namespace. */
const CONCURRENCY = 4;

/** Sends each sequence of requests to a fresh namespace of both servers. */
export async function compareServers(
  sandbox: ServerUnderTest,
  real: ServerUnderTest,
  sequences: GeneratedRequest[][],
): Promise<Difference[]> {
  const differences: Difference[] = [];
  let next = 0;
  const worker = async () => {
    while (next < sequences.length) {
      const sequence = sequences[next++];
      const [mine, theirs] = await Promise.all([
        CaseContext.create(sandbox),
        CaseContext.create(real),
      ]);
      for (const request of sequence) {
        const [left, right] = await Promise.all([
          sendGenerated(sandbox.admin, mine.namespace, request),
          sendGenerated(real.admin, theirs.namespace, request),
        ]);
        const outcomes = {
          sandbox: outcomeOf(left),
          real: outcomeOf(right),
        };
        if (!sameOutcome(outcomes.sandbox, outcomes.real)) {
          differences.push({ request, ...outcomes });
        }
      }
      await Promise.all([mine.removeNamespace(), theirs.removeNamespace()]);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return differences;
}
