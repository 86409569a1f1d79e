import { ApiAnswer } from '../client/ApiAnswer';
import { expectStatus } from './expectStatus';

/** Expects that an apply was refused because another manager owns a field. */
export function expectConflict(answer: ApiAnswer, field: string): void {
  expectStatus(answer, {
    code: 409,
    reason: 'Conflict',
    causes: [{ reason: 'FieldManagerConflict', field }],
  });
}
