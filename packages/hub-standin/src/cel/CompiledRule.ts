import { Optional, type Environment } from '@marcbachmann/cel-js';
import type { JsonValue } from '@backstage/types';
import {
  duplicate,
  forbidden,
  invalid,
  required,
  type FieldError,
} from '../errors';
import type { Schema, ValidationRule } from '../schema';
import type { CelType } from './CelType';

type Program = (context: Record<string, unknown>) => unknown;

/** One rule, ready to be evaluated. */
export class CompiledRule {
  readonly #rule: ValidationRule;
  readonly #schema: Schema;
  readonly #type: CelType;
  readonly #program: Program;
  readonly #message: Program | undefined;
  /** Whether the rule compares with the old value. */
  readonly usesOldSelf: boolean;

  private constructor(
    rule: ValidationRule,
    schema: Schema,
    type: CelType,
    program: Program,
    message: Program | undefined,
  ) {
    this.#rule = rule;
    this.#schema = schema;
    this.#type = type;
    this.#program = program;
    this.#message = message;
    this.usesOldSelf = usesOldSelf(rule);
  }

  /** Compiles a rule; fails with what is wrong with it. */
  static compile(
    rule: ValidationRule,
    schema: Schema,
    type: CelType,
    declared: Environment,
  ): CompiledRule {
    const oldType = rule.optionalOldSelf ? `optional<${type.name}>` : type.name;
    const environment = declared
      .clone()
      .registerVariable('self', type.name)
      .registerVariable('oldSelf', oldType);
    return new CompiledRule(
      rule,
      schema,
      type,
      compileExpression(environment, rule.rule, 'bool'),
      rule.messageExpression
        ? compileExpression(environment, rule.messageExpression, 'string')
        : undefined,
    );
  }

  /** What the rule finds wrong with a value; nothing when it holds or does not apply. */
  evaluate(
    value: JsonValue,
    old: JsonValue | undefined,
    path: string,
  ): FieldError | undefined {
    const optional = this.#rule.optionalOldSelf === true;
    if (this.usesOldSelf && old === undefined && !optional) {
      return undefined;
    }
    const context: Record<string, unknown> = { self: this.#type.toCel(value) };
    const oldSelf = old === undefined ? undefined : this.#type.toCel(old);
    if (optional) {
      context.oldSelf =
        oldSelf === undefined ? Optional.none() : Optional.of(oldSelf);
    } else if (oldSelf !== undefined) {
      context.oldSelf = oldSelf;
    }
    try {
      return this.#program(context) === true
        ? undefined
        : this.#failure(value, context, path);
    } catch (error) {
      return invalid(
        path,
        this.#schema.type ?? '',
        `${firstLine(error)} evaluating rule: ${this.#text()}`,
      );
    }
  }

  #failure(
    value: JsonValue,
    context: Record<string, unknown>,
    path: string,
  ): FieldError {
    const field = `${path}${this.#rule.fieldPath ?? ''}`.replace(/^\./, '');
    const detail = this.#detail(context);
    switch (this.#rule.reason) {
      case 'FieldValueForbidden':
        return forbidden(field, detail);
      case 'FieldValueRequired':
        return required(field, detail);
      case 'FieldValueDuplicate':
        return duplicate(field, value);
      default:
        return this.#isAggregate()
          ? {
              ...invalid(field, '', ''),
              body: `Invalid value: ${detail}`,
            }
          : invalid(field, value, detail);
    }
  }

  /** Objects and lists are too much to be shown. */
  #isAggregate(): boolean {
    return this.#schema.type === 'object' || this.#schema.type === 'array';
  }

  #detail(context: Record<string, unknown>): string {
    try {
      const message = this.#message?.(context);
      if (typeof message === 'string' && message.trim() !== '') {
        return message;
      }
    } catch {
      // A message that can't be made gives way to the fixed one.
    }
    return this.#rule.message?.trim() || `failed rule: ${this.#text()}`;
  }

  #text(): string {
    return (this.#rule.message || this.#rule.rule).trim();
  }
}

function compileExpression(
  environment: Environment,
  expression: string,
  expected: string,
): Program {
  const program = environment.parse(expression);
  const result = program.check();
  if (!result.valid) {
    throw new Error(firstLine(result.error));
  }
  if (result.type !== expected && result.type !== 'dyn') {
    throw new Error(`must evaluate to a ${expected}, not ${result.type}`);
  }
  return program;
}

function usesOldSelf({
  rule,
  messageExpression = '',
}: ValidationRule): boolean {
  const withoutText = `${rule} ${messageExpression}`.replace(
    /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g,
    '',
  );
  return /\boldSelf\b/.test(withoutText);
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0];
}
