import { project, tenant } from '../__testUtils__/hubObjects';
import {
  asProject,
  asTenant,
  transformContext,
} from '../__testUtils__/transformContext';
import {
  audienceInNamespace,
  audienceOfProject,
  audienceOfTenant,
} from './audienceOf';

const context = transformContext();
const inNamespace = (namespace: string) => ({
  apiVersion: 'spectrocloud.com/v1alpha1',
  kind: 'ComputePool',
  metadata: { name: 'train', namespace },
});
const ofNlp = ['admins', 'editors', 'viewers'].map(
  role => `group:default/nlp-${role}`,
);
const ofAcme = 'group:default/acme-admins';
const everybody = [ofAcme, ...ofNlp];

describe('who may see', () => {
  it('a Project: its roles, and the admins of its Tenant', () => {
    expect(
      audienceOfProject(asProject(project('nlp')), context).sort(),
    ).toEqual(everybody);
  });

  it('a Project of a Tenant that is not there: its roles alone', () => {
    const lost = asProject(project('nlp', { tenant: 'nobody' }));
    expect(audienceOfProject(lost, context).sort()).toEqual(ofNlp);
  });

  it('a Tenant: its administrators, and whoever has a Project in it', () => {
    expect(audienceOfTenant(asTenant(tenant('acme')), context).sort()).toEqual(
      everybody,
    );
  });

  it('what lies in a Project: whoever sees that', () => {
    expect(audienceInNamespace(inNamespace('nlp'), context).sort()).toEqual(
      everybody,
    );
  });

  it('what lies in the namespace of a Tenant: whoever sees that', () => {
    expect(
      audienceInNamespace(inNamespace('tenant-acme'), context).sort(),
    ).toEqual(everybody);
  });

  it.each(['elsewhere', 'tenant-nobody', ''])(
    'what lies in "%s", which is of nobody: nobody',
    namespace => {
      expect(audienceInNamespace(inNamespace(namespace), context)).toEqual([]);
    },
  );
});
