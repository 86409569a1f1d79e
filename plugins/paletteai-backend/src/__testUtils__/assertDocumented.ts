import Ajv, { ValidateFunction } from 'ajv';
import { openApiDocument } from '../schema/openApiDocument';

const ajv = new Ajv({ strict: false, allErrors: true });
const document = openApiDocument();
ajv.addSchema(document, 'openapi');
const validators = new Map<string, ValidateFunction>();

/**
 * Fails unless an answer is one that the OpenAPI document promises; gives the id of the operation.
 *
 * Unlike the proxy of the OpenAPI test tools this looks at the whole backend, with its authentication and its errors,
 * and fails the test that made the request.
 */
export function assertDocumented(
  method: string,
  url: string,
  answer: { status: number; body: unknown },
): string {
  const path = new URL(url, 'http://portal').pathname.replace(
    /^\/api\/paletteai/,
    '',
  );
  const template = Object.keys(document.paths)
    .filter(candidate => matches(candidate, path))
    .sort((a, b) => a.split('{').length - b.split('{').length)[0];
  if (template === undefined) {
    throw new Error(`The OpenAPI document has no path for ${path}`);
  }
  const operation = Reflect.get(
    Reflect.get(document.paths, template),
    method.toLowerCase(),
  );
  const hasStatus = Reflect.has(operation.responses, String(answer.status));
  if (!hasStatus && answer.status < 400) {
    throw new Error(`${method} ${template} is not to answer ${answer.status}`);
  }
  const pointer = hasStatus
    ? ['paths', template, method.toLowerCase(), 'responses', answer.status]
    : ['components', 'responses', 'Failure'];
  const validate = validatorAt([
    ...pointer.map(String),
    'content',
    'application/json',
    'schema',
  ]);
  if (!validate(answer.body)) {
    throw new Error(
      `${method} ${template} answered ${
        answer.status
      } with what is not documented: ${ajv.errorsText(validate.errors)}`,
    );
  }
  return operation.operationId;
}

function matches(template: string, path: string): boolean {
  const parts = template.split('/');
  const given = path.split('/');
  return (
    parts.length === given.length &&
    parts.every((part, index) => part.startsWith('{') || part === given[index])
  );
}

function validatorAt(pointer: readonly string[]): ValidateFunction {
  const ref = `openapi#/${pointer
    .map(part =>
      encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1')),
    )
    .join('/')}`;
  let validator = validators.get(ref);
  if (!validator) {
    validator = ajv.compile({ $ref: ref });
    validators.set(ref, validator);
  }
  return validator;
}
