import { ApiKeyRecord, ProjectRecord } from '../model/records';
import { BodyReader } from './BodyReader';
import { PaletteWorld } from '../lifecycle/PaletteWorld';

/** @internal */
export interface PaletteRequest {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** @internal */
export type PaletteAnswer =
  | { readonly status: 200 | 201; readonly json: unknown }
  | { readonly status: 204 }
  | { readonly status: 200; readonly octets: string };

/** @internal */
export interface PaletteTools {
  readonly world: PaletteWorld;
  readonly bodies: BodyReader;
  /** A kubeconfig for the spoke that represents the cluster. */
  readonly kubeconfigFor: (clusterUid: string) => string;
}

interface OperationBase {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As Express writes it, with `:name` for a parameter. */
  readonly path: string;
}

/** Needs no key. @internal */
export interface PublicOperation extends OperationBase {
  readonly scope: 'public';
  handle(request: PaletteRequest): PaletteAnswer;
}

/** Needs a key. @internal */
export interface TenantOperation extends OperationBase {
  readonly scope: 'tenant';
  handle(
    request: PaletteRequest,
    tools: PaletteTools,
    caller: ApiKeyRecord,
  ): PaletteAnswer;
}

/** Needs a key and a project that it sees. @internal */
export interface ProjectOperation extends OperationBase {
  readonly scope: 'project';
  /** What is answered without a project: nothing found, or a refusal that blames a permission. */
  readonly withoutProject: 'empty' | 'forbidden';
  /** The permission that a refusal names. */
  readonly permission: string;
  handle(
    request: PaletteRequest,
    tools: PaletteTools,
    project: ProjectRecord,
  ): PaletteAnswer;
}

/** One operation of the API; the scope says what a handler may count on. @internal */
export type PaletteOperation =
  | PublicOperation
  | TenantOperation
  | ProjectOperation;

/** @internal */
export function ok(json: unknown): PaletteAnswer {
  return { status: 200, json };
}

/** @internal */
export const noContent: PaletteAnswer = { status: 204 };
