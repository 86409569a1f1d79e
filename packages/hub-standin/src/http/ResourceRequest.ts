import type { IncomingMessage } from 'node:http';
import type { ApiServer } from '../ApiServer';
import type { UserInfo } from '../authentication';
import type { ResourceType } from '../resources';
import { readWriteOptions, type RestContext, type WriteKind } from '../rest';
import { negotiate } from './negotiate';
import type { RenderOptions } from './renderObjects';
import type { ResourceRequestInfo } from './RequestInfo';

/** One request on a resource that exists. */
export interface ResourceRequest {
  readonly request: IncomingMessage;
  readonly info: ResourceRequestInfo;
  readonly type: ResourceType;
  readonly query: URLSearchParams;
  readonly user: UserInfo;
  readonly warnings: string[];
}

/** The namespace of a request; none for what is in no namespace. */
export function namespaceOf({ type, info }: ResourceRequest): string {
  return type.namespaced ? info.namespace : '';
}

export function contentTypeOf(request: IncomingMessage): string {
  return String(request.headers['content-type'] ?? '');
}

export function isApply(contentType: string): boolean {
  return contentType.startsWith('application/apply-patch');
}

type ContextOptions = {
  /** Whether the write is a server-side apply. */
  applies?: boolean;
  bodyText?: string;
  duplicateFields?: readonly string[];
};

/** What an operation works with, its options read and checked. */
export function contextFor(
  resource: ResourceRequest,
  kind: WriteKind,
  { applies = false, bodyText, duplicateFields }: ContextOptions = {},
): RestContext {
  const { type, info, query, user, request, warnings } = resource;
  return {
    type,
    namespace: namespaceOf(resource),
    user,
    subresource: info.subresource,
    options: readWriteOptions(
      query,
      kind,
      String(request.headers['user-agent'] ?? ''),
      applies,
    ),
    warnings,
    bodyText,
    duplicateFields,
  };
}

const objectForms = ['Table', 'PartialObjectMetadata'];
const listForms = ['Table', 'PartialObjectMetadataList'];

/** The form in which the answer is wanted. */
export function renderOptions(
  server: ApiServer,
  { request, info, query }: ResourceRequest,
): RenderOptions {
  const forms = info.verb === 'list' ? listForms : objectForms;
  const include = query.get('includeObject') ?? 'Metadata';
  return {
    media: negotiate(request.headers.accept, forms),
    includeObject:
      include === 'None' || include === 'Object' ? include : 'Metadata',
    now: server.clock.now(),
  };
}
