import {
  isResourcePermission,
  Permission,
} from '@backstage/plugin-permission-common';
import { actionOf } from '../access/actions';
import * as exported from '.';

describe('the permissions', () => {
  const all = Object.entries(exported).flatMap(([key, value]) =>
    key.endsWith('Permission') ? [value as Permission] : [],
  );

  it('that are about a Tenant or a Project are all in its list', () => {
    const listed = [
      ...exported.tenantPermissions,
      ...exported.projectPermissions,
    ];
    const wanted = all.filter(permission => isResourcePermission(permission));
    expect(new Set(listed)).toEqual(new Set(wanted));
    expect(listed).toHaveLength(wanted.length);
  });

  it('have names of their own, by noun and verb', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(
        /^paletteai\.[a-z][A-Za-z]+\.(read|create|delete|validate)$/,
      );
    }
  });

  it('to change something are each about an action, so that a role is asked for', () => {
    const changing = [
      ...exported.projectPermissions,
      ...exported.tenantPermissions,
    ].filter(({ attributes }) => attributes.action !== 'read');

    expect(changing.length).toBeGreaterThan(0);
    expect(changing.map(actionOf)).toEqual(
      changing.map(({ name }) => name.replace('paletteai.', '')),
    );
  });
});
