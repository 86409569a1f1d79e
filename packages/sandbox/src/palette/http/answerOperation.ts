import { PaletteFailure } from '../model/PaletteFailure';
import { ApiKeyRecord } from '../model/records';
import { visibleProjects } from '../operations/accountOperations';
import {
  ok,
  PaletteAnswer,
  PaletteOperation,
  PaletteRequest,
  PaletteTools,
} from './PaletteOperation';

const nothing = {
  items: [],
  listmeta: { continue: '', count: 0, limit: 50, offset: 0 },
};

/** @internal */
export interface ScopedRequest extends PaletteRequest {
  readonly apiKey: string | undefined;
  readonly projectUid: string | undefined;
}

/** Checks key and project as far as the operation needs them, and runs it. @internal */
export function answerOperation(
  operation: PaletteOperation,
  tools: PaletteTools,
  request: ScopedRequest,
): PaletteAnswer {
  if (operation.scope === 'public') {
    return operation.handle(request);
  }
  const caller = authenticate(tools, request.apiKey);
  if (operation.scope === 'tenant') {
    return operation.handle(request, tools, caller);
  }
  if (!request.projectUid) {
    if (operation.withoutProject === 'empty') {
      return ok(nothing);
    }
    throw PaletteFailure.forbidden(operation.permission);
  }
  const project = visibleProjects(tools, caller).find(
    ({ uid }) => uid === request.projectUid,
  );
  if (!project) {
    throw PaletteFailure.forbidden(operation.permission);
  }
  return operation.handle(request, tools, project);
}

function authenticate(
  { world }: PaletteTools,
  apiKey: string | undefined,
): ApiKeyRecord {
  if (!apiKey) {
    throw PaletteFailure.application(
      401,
      'Unauthorized',
      'request has no ApiKey header',
    );
  }
  const record = world.store.apiKey(apiKey);
  const expired =
    record?.expiresAt !== undefined && record.expiresAt <= world.now();
  if (!record || !record.active || expired) {
    throw PaletteFailure.application(
      401,
      'Unauthorized',
      'api key is not valid or has expired',
    );
  }
  return record;
}
