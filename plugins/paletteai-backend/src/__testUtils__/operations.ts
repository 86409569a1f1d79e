import { openApiDocument } from '../schema/openApiDocument';
import { RAW_METHODS } from './TestPortal';

/** A parameter of an operation, as the document describes it. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: {
    readonly type?: string;
    readonly enum?: readonly string[];
    readonly items?: { readonly enum?: readonly string[] };
  };
}

/** An operation of the document. */
export interface Operation {
  readonly id: string;
  readonly method: (typeof RAW_METHODS)[number];
  readonly template: string;
  readonly parameters: readonly Parameter[];
  readonly takesBody: boolean;
}

/** Every operation of the document, whatever its method. */
export const OPERATIONS: readonly Operation[] = Object.entries(
  openApiDocument().paths,
).flatMap(([template, item]) =>
  Object.entries(item).flatMap(([method, found]: [string, unknown]) =>
    isOperation(found)
      ? [
          {
            id: found.operationId,
            method: sendable(method),
            template,
            parameters: found.parameters ?? [],
            takesBody: 'requestBody' in found,
          },
        ]
      : [],
  ),
);

function sendable(method: string): Operation['method'] {
  const known = RAW_METHODS.find(each => each === method);
  if (!known) {
    throw new Error(`Tests cannot send ${method}: add it to RAW_METHODS`);
  }
  return known;
}

function isOperation(value: unknown): value is {
  operationId: string;
  parameters?: readonly Parameter[];
} {
  return typeof value === 'object' && value !== null && 'operationId' in value;
}
