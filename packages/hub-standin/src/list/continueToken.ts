import { badRequest } from '../errors';
import { describeSyntaxError } from '../json';

/** Where a list continues: after `start`, as things were at `revision` (-1 for as they are now). */
export type ContinueToken = { revision: number; start: string };

export function encodeContinue({ revision, start }: ContinueToken): string {
  const text = JSON.stringify({ v: 'meta.k8s.io/v1', rv: revision, start });
  return Buffer.from(text).toString('base64url');
}

export function decodeContinue(token: string): ContinueToken {
  const invalid = (detail: string) =>
    badRequest(`invalid continue token: continue key is not valid: ${detail}`);
  const foreign = token.search(/[^\w-]/);
  if (foreign >= 0) {
    throw invalid(`illegal base64 data at input byte ${foreign}`);
  }
  const text = Buffer.from(token, 'base64url').toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid(describeSyntaxError(text));
  }
  if (typeof value !== 'object' || value === null) {
    throw invalid('unrecognized token');
  }
  const { v: version, rv: revision, start } = value as Record<string, unknown>;
  if (version !== 'meta.k8s.io/v1') {
    throw invalid(
      `server does not recognize this encoded version ${version ?? ''}`,
    );
  }
  if (typeof revision !== 'number' || revision === 0) {
    throw invalid(
      'incorrect encoded start resourceVersion (version meta.k8s.io/v1)',
    );
  }
  if (typeof start !== 'string' || start === '') {
    throw invalid('encoded start key empty (version meta.k8s.io/v1)');
  }
  return { revision, start };
}
