import {
  GroupMapping,
  parseProject,
  parseTenant,
  Project,
  Tenant,
} from '@paletteai/backstage-plugin-paletteai-common';
import { ObjectContext } from '../transform/transformObject';
import { project, tenant } from './hubObjects';

/** A hub with the Tenant `acme` and its Project `nlp`. */
export function transformContext(
  overrides: Partial<ObjectContext> = {},
): ObjectContext {
  const mapping = GroupMapping.create();
  const acme = asTenant(tenant('acme'));
  const nlp = asProject(project('nlp'));
  return {
    hub: { id: 'main', title: 'Main', uiUrl: 'https://ai.example.com' },
    lifecycle: 'production',
    uiPaths: {},
    fallbackOwner: 'group:default/unknown',
    tenant: name => (name === 'acme' ? acme : undefined),
    project: namespace => (namespace === 'nlp' ? nlp : undefined),
    projectsOf: name => (name === 'acme' ? [nlp] : []),
    memberRefs: groups => groups.map(group => mapping.toRef(group)),
    audienceKey: ref => `key of ${ref}`,
    groupRefs: groups => groups.map(group => mapping.toRef(group)),
    ...overrides,
  };
}

/** A Tenant as it is parsed. */
export function asTenant(source: unknown): Tenant {
  return valueOf(parseTenant(source));
}

/** A Project as it is parsed. */
export function asProject(source: unknown): Project {
  return valueOf(parseProject(source));
}

/** What a parser made of an object that it should understand. */
export function valueOf<T>(result: { value?: T; problems: unknown[] }): T {
  if (!result.value) {
    throw new Error(`Cannot be parsed: ${JSON.stringify(result.problems)}`);
  }
  return result.value;
}
