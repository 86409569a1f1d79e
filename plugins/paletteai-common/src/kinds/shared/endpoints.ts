import type { ObjectReader } from '../../parsing/ObjectReader';
import { FieldUse, read } from './FieldUse';

/**
 * An address at which something is served.
 *
 * @public
 */
export type Endpoint = {
  name: string;
  url: string;
  /** What answers there, for example `openai` or `http`. */
  type?: string;
};

/** @internal */
export function readEndpoints(status: ObjectReader): Endpoint[] {
  return status.objectList('endpoints').flatMap(endpoint => {
    const name = endpoint.requiredText('name');
    const url = endpoint.requiredText('url');
    return name && url ? [{ name, url, type: endpoint.text('type') }] : [];
  });
}

/** @internal */
export function endpointFieldUses(): FieldUse[] {
  return read('name', 'url', 'type');
}
