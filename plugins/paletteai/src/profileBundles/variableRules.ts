import type { ProfileBundleView } from '@paletteai/backstage-plugin-paletteai-common';

type Variable = ProfileBundleView['variables'][number];

/** A rule for the value of a variable. */
export type VariableRule =
  | { kind: 'choices'; choices: readonly string[] }
  | { kind: 'pattern'; pattern: string }
  | { kind: 'minimum'; minimum: number }
  | { kind: 'maximum'; maximum: number };

/** What the value of a variable must keep to, beyond its type. */
export function variableRules({
  enum: choices,
  pattern,
  minimum,
  maximum,
}: Pick<Variable, 'enum' | 'pattern' | 'minimum' | 'maximum'>): VariableRule[] {
  const rules: VariableRule[] = [];
  if (choices.length > 0) {
    rules.push({ kind: 'choices', choices });
  }
  if (pattern) {
    rules.push({ kind: 'pattern', pattern });
  }
  if (minimum !== undefined) {
    rules.push({ kind: 'minimum', minimum });
  }
  if (maximum !== undefined) {
    rules.push({ kind: 'maximum', maximum });
  }
  return rules;
}
