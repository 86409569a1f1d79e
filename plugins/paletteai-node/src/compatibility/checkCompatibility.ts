import { HubTransport } from '../hub/transport/HubTransport';
import { CompatibilityReport } from './CompatibilityReport';
import { declaresField } from './declaresField';
import { fetchSchemas, KindSchemas } from './fetchSchemas';
import { HubFieldUse } from './HubFieldUse';

/** Compares fields with the schemas that the hub publishes under `/openapi/v3`. */
export async function checkCompatibility(
  hub: { hub: string; transport: HubTransport; signal?: AbortSignal },
  fields: readonly HubFieldUse[],
): Promise<CompatibilityReport> {
  const versions = [...new Set(fields.map(field => field.apiVersion))];
  const schemas = new Map<string, KindSchemas | undefined>();
  for (const apiVersion of versions) {
    schemas.set(apiVersion, await fetchSchemas(hub, apiVersion));
  }
  return compareFields(hub.hub, fields, schemas);
}

/** The comparison itself, without a hub. */
export function compareFields(
  hub: string,
  fields: readonly HubFieldUse[],
  schemas: ReadonlyMap<string, KindSchemas | undefined>,
): CompatibilityReport {
  const absentKinds = new Map<string, { apiVersion: string; kind: string }>();
  const undeclaredFields: HubFieldUse[] = [];
  const uncheckedFields: HubFieldUse[] = [];
  for (const field of fields) {
    const { apiVersion, kind } = field;
    const version = schemas.get(apiVersion);
    const schema = version?.kinds.get(kind);
    if (!version || !schema) {
      absentKinds.set(`${apiVersion}/${kind}`, { apiVersion, kind });
      continue;
    }
    const declaration = declaresField(schema, field.path, version.components);
    if (declaration === 'undeclared') {
      undeclaredFields.push(field);
    } else if (declaration === 'unchecked') {
      uncheckedFields.push(field);
    }
  }
  return {
    hub,
    absentKinds: [...absentKinds.values()],
    undeclaredFields,
    uncheckedFields,
    checkedFields: fields.length,
  };
}
