/**
 * Any JSON value.
 *
 * @public
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue };

/**
 * Any JSON object.
 *
 * @public
 */
export type JsonObject = { [key: string]: JsonValue };

/**
 * A Kubernetes object as sent by the hub, with all its fields.
 *
 * @public
 */
export type KubernetesObject = {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
  } & { [key: string]: unknown };
} & { [key: string]: unknown };
