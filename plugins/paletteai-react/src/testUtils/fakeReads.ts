import {
  describeProblem,
  PaletteAiApi,
  summarizeCompute,
} from '@paletteai/backstage-plugin-paletteai-common';
import { notFound } from './answers';
import { facetOf } from './facetOf';
import { FakeRequests } from './FakeRequests';
import { pageOf } from './pageOf';

type Reads = Omit<PaletteAiApi, `${'create' | 'delete' | 'preview'}${string}`>;

/** The requests that change nothing. */
export function fakeReads(requests: FakeRequests): Reads {
  const { content } = requests;
  return {
    async listHubs() {
      await requests.pass();
      return { items: content.hubs };
    },

    async getHub({ hub }) {
      await requests.pass();
      const found = content.hubs.find(({ id }) => id === hub);
      if (!found) {
        throw notFound(hub);
      }
      return found;
    },

    listTenants: query => requests.page(content.tenants, query),

    async getTenant({ hub, tenant }) {
      await requests.pass();
      const found = content.tenants.find(
        each => each.hub === hub && each.name === tenant,
      );
      if (!found) {
        throw notFound(tenant);
      }
      return found;
    },

    async getTenantAccess() {
      await requests.passAccess();
      return content.access;
    },

    listProjects: query => requests.page(content.projects, query),

    async listProjectFacet(query) {
      await requests.pass();
      const { projects, incomplete } = content;
      return { ...facetOf(projects, query), incomplete };
    },

    getProject: ({ hub, project }) =>
      requests.find(content.projects, { hub, project, name: project }),

    async getProjectAccess() {
      await requests.passAccess();
      return content.access;
    },

    async listProjectAccess({ action, ...query }) {
      await requests.passAccess();
      const { access, incomplete, projects } = content;
      const { decidedBy } = access;
      const allowed = access.allowed.filter(each => action.includes(each));
      const { items, pageInfo } = pageOf(allowed.length > 0 ? projects : [], {
        ...query,
        orderField: 'displayName',
      });
      return {
        items: items.map(({ ref, hub, name, displayName }) => ({
          ref,
          hub,
          name,
          displayName,
          allowed,
          decidedBy,
        })),
        pageInfo,
        incomplete,
      };
    },

    async checkProjectName({ name }) {
      await requests.pass();
      const { interruptedNames, projects, takenNames } = content;
      const taken = [...projects.map(project => project.name), ...takenNames];
      return {
        available: !taken.includes(name),
        problems: [],
        warnings: interruptedNames.includes(name)
          ? [describeProblem('creation.interrupted', 'name')]
          : [],
      };
    },

    async listCompute({ hub, project }) {
      await requests.pass();
      const { compute, incomplete } = content;
      const items = compute.filter(
        item => item.hub === hub && item.namespace === project,
      );
      return { items, incomplete };
    },

    async getComputeSummary() {
      await requests.pass();
      const { compute, incomplete } = content;
      return { ...summarizeCompute(compute), incomplete };
    },

    async listEvents() {
      await requests.pass();
      return { items: content.events };
    },

    listComputePools: query => requests.page(content.computePools, query),

    getComputePool: ref => requests.find(content.computePools, ref),

    listProfileBundles: query => requests.page(content.profileBundles, query),

    async getProfileBundle({ bundleName, hub, project }) {
      await requests.pass();
      const versions = content.profileBundles.filter(
        bundle =>
          bundle.bundleName === bundleName &&
          bundle.hub === hub &&
          bundle.namespace === project,
      );
      if (versions.length === 0) {
        throw notFound(bundleName);
      }
      return { bundleName, displayName: versions[0].displayName, versions };
    },

    listAppDeployments: query => requests.page(content.appDeployments, query),

    getAppDeployment: ref => requests.find(content.appDeployments, ref),

    listModelDeployments: query =>
      requests.page(content.modelDeployments, query),

    getModelDeployment: ref => requests.find(content.modelDeployments, ref),

    async validateIntegration() {
      await requests.pass();
      return content.validation;
    },
  };
}
