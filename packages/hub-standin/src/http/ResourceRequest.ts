import type { IncomingMessage } from 'node:http';
import type { UserInfo } from '../authentication';
import type { ResourceType } from '../resources';
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
