import type { Environment } from '@marcbachmann/cel-js';
import type { JsonObject } from '@backstage/types';
import { kubernetesEnvironment } from '../cel';

export type PolicyProblem = {
  field: string;
  expression: string;
  problem: string;
};

export type Program = (context: Record<string, unknown>) => unknown;

/** Compiles the expressions of a policy, and remembers those that can't be. */
export class ExpressionCompiler {
  readonly #environment: Environment;
  readonly problems: PolicyProblem[] = [];

  constructor() {
    this.#environment = kubernetesEnvironment();
    for (const name of [
      'object',
      'oldObject',
      'namespaceObject',
      'request',
      'variables',
    ]) {
      this.#environment.registerVariable(name, 'dyn');
    }
  }

  compile(field: string, { expression }: JsonObject): Program {
    const text = typeof expression === 'string' ? expression.trim() : '';
    try {
      const program = this.#environment.parse(text);
      const result = program.check();
      if (!result.valid) {
        throw result.error;
      }
      return program;
    } catch (error) {
      this.problems.push({
        field,
        expression: text,
        problem: firstLine(error),
      });
      return () => false;
    }
  }
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0];
}
