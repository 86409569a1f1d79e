import type { TenantRef } from '@paletteai/backstage-plugin-paletteai-common';

type Form = Record<string, unknown>;

/** The hub that another field of the form chose along with a Tenant or Project. */
export function readHub(form: Form, field: string): string | undefined {
  return readPart(form, field, 'hub');
}

/** The Project that another field of the form chose. */
export function readProject(form: Form, field: string): string | undefined {
  return readPart(form, field, 'project');
}

/** The Tenant that another field of the form chose. */
export function readTenant(form: Form, field: string): TenantRef | undefined {
  const hub = readPart(form, field, 'hub');
  const tenant = readPart(form, field, 'tenant');
  return hub && tenant ? { hub, tenant } : undefined;
}

/** The text in another field of the form; empty if there is none. */
export function readText(form: Form, field: string): string {
  const value = form[field];
  return typeof value === 'string' ? value : '';
}

/** The object in another field of the form, if there is one. */
export function readObject(form: Form, field: string): Form | undefined {
  const value = form[field];
  return isObject(value) ? value : undefined;
}

function readPart(form: Form, field: string, part: string): string | undefined {
  const value = readObject(form, field)?.[part];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isObject(value: unknown): value is Form {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
