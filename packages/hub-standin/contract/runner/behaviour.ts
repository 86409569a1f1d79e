import { CaseContext } from './CaseContext';

/** A sentence that is true for a Kubernetes API. */
export interface Behaviour {
  area: string;
  name: string;
  /** What a bare API server lacks for it; such a behavior is judged on the sandbox alone. */
  needs?: string;
  run(context: CaseContext): Promise<void>;
}

export interface BehaviourOptions {
  needs?: string;
}

export type It = (
  name: string,
  run: (context: CaseContext) => Promise<void>,
  options?: BehaviourOptions,
) => void;

/** The behaviors of one concern. */
export function behaviours(
  area: string,
  define: (it: It) => void,
): Behaviour[] {
  const defined: Behaviour[] = [];
  define((name, run, options = {}) =>
    defined.push({ area, name, run, ...options }));
  return defined;
}
