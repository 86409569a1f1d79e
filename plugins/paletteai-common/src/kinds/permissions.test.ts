import { actionOf } from '../access/actions';
import * as exported from '.';

describe('the permissions', () => {
  const single = Object.entries(exported).flatMap(([key, value]) =>
    key.endsWith('Permission') ? [value] : [],
  );

  it('are all in the list', () => {
    expect(new Set(exported.paletteAiPermissions)).toEqual(new Set(single));
    expect(exported.paletteAiPermissions).toHaveLength(single.length);
  });

  it('have names of their own, by noun and verb', () => {
    const names = exported.paletteAiPermissions.map(({ name }) => name);
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
