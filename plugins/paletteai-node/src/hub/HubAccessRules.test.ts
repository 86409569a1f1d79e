import { KINDS } from '@paletteai/backstage-plugin-paletteai-common';
import { readAccessRules } from './HubAccessRules';

const RULE = {
  verbs: ['create', 'list'],
  apiGroups: [KINDS.computePool.group],
  resources: [KINDS.computePool.plural],
};

function rulesOf(rule: object, incomplete: unknown = false) {
  return readAccessRules({ resourceRules: [rule], incomplete });
}

describe('the rules of a namespace', () => {
  it.each([
    ['names it', RULE, true],
    ['allows every verb', { ...RULE, verbs: ['*'] }, true],
    ['is about all groups', { ...RULE, apiGroups: ['*'] }, true],
    ['is about all resources', { ...RULE, resources: ['*'] }, true],
    ['is about no named object', { ...RULE, resourceNames: [] }, true],
    ['has another verb', { ...RULE, verbs: ['get'] }, false],
    ['is of another group', { ...RULE, apiGroups: [''] }, false],
    ['is about a subresource', { ...RULE, resources: ['*/status'] }, false],
    ['is about one object', { ...RULE, resourceNames: ['a'] }, false],
    ['lacks its resources', { ...RULE, resources: undefined }, false],
  ])('decide what is allowed when a rule %s', (_, rule, isAllowed) => {
    expect(rulesOf(rule).allows('create', KINDS.computePool)).toBe(isAllowed);
  });

  it.each([
    ['the hub says so', rulesOf(RULE), true],
    ['it says the contrary', rulesOf(RULE, true), false],
    ['it does not say', rulesOf(RULE, null), false],
    ['there is no list', readAccessRules({ incomplete: false }), false],
    ['there is no status', readAccessRules(undefined), false],
  ])('are all of them only when %s', (_, { isComplete }, expected) => {
    expect(isComplete).toBe(expected);
  });
});
