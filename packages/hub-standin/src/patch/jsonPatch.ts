import type { JsonValue } from '@backstage/types';
import jsonpatch, {
  type Operation,
  type ReplaceOperation,
} from 'fast-json-patch';
import { badRequest, failure, StatusError } from '../errors';
import { describeSyntaxError, isJsonObject } from '../json';
import { assertDepth } from '../json/assertDepth';

const maximumOperations = 10_000;
const operations = ['add', 'remove', 'replace', 'move', 'copy', 'test'];

/** JSON patch (RFC 6902). Changes and returns the target. */
export function applyJsonPatch(target: JsonValue, text: string): JsonValue {
  const patch = readOperations(text);
  try {
    let document = target;
    for (const operation of patch) {
      if (operation.op === 'remove' && operation.path === '') {
        throw unprocessable(undefined);
      }
      const fitting = replacesMissingMember(document, operation)
        ? { ...operation, op: 'add' as const, value: operation.value }
        : operation;
      document = jsonpatch.applyPatch(
        document,
        [fitting],
        true,
        true,
        true,
      ).newDocument;
    }
    return document;
  } catch (error) {
    throw unprocessable(error);
  }
}

function readOperations(text: string): Operation[] {
  assertDepth(text);
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest(`error decoding patch: ${describeSyntaxError(text)}`);
  }
  if (!Array.isArray(value)) {
    throw badRequest(
      'error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp',
    );
  }
  if (value.length > maximumOperations) {
    throw new StatusError(
      failure(
        413,
        'RequestEntityTooLarge',
        `Request entity too large: The allowed maximum operations in a JSON patch is ${maximumOperations}, got ${value.length}`,
      ),
    );
  }
  return value.map(asOperation);
}

/** API servers take the replacement of a member that is not there for its addition. */
function replacesMissingMember(
  document: JsonValue,
  operation: Operation,
): operation is ReplaceOperation<JsonValue> {
  const end = operation.path.lastIndexOf('/');
  if (operation.op !== 'replace' || end < 0) {
    return false;
  }
  try {
    const parent = jsonpatch.getValueByPointer(
      document,
      operation.path.slice(0, end),
    );
    return isJsonObject(parent);
  } catch {
    return false;
  }
}

function asOperation(value: JsonValue): Operation {
  if (
    !isJsonObject(value) ||
    typeof value.op !== 'string' ||
    !operations.includes(value.op) ||
    typeof value.path !== 'string'
  ) {
    throw unprocessable(undefined);
  }
  const operation = value as unknown as Operation;
  return operation;
}

/** A patch that is well-formed and does not fit the object. */
function unprocessable(_error: unknown): StatusError {
  return new StatusError(
    failure(
      422,
      'Invalid',
      'the server rejected our request due to an error in our request',
      {},
    ),
  );
}
