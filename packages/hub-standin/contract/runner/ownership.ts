import { ApiAnswer } from '../client/ApiAnswer';
import { readPath } from '../client/readPath';

/** The fields that a manager owns, by manager and operation. */
export function ownership(answer: ApiAnswer): Record<string, unknown> {
  const entries = answer.expect(200, 201).array('metadata.managedFields');
  return Object.fromEntries(
    entries.map(entry => [
      `${readPath(entry, 'manager')} ${readPath(entry, 'operation')}`,
      readPath(entry, 'fieldsV1'),
    ]),
  );
}
