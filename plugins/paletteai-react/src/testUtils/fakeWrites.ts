import {
  PaletteAiApi,
  ResourceRef,
  stringifyResourceRef,
  WriteResponse,
} from '@paletteai/backstage-plugin-paletteai-common';
import { deleted } from './answers';
import { FakeRequests } from './FakeRequests';

type Writes = Pick<
  PaletteAiApi,
  Extract<keyof PaletteAiApi, `${'create' | 'delete' | 'preview'}${string}`>
>;

/**
 * What a `FakePaletteAiApi` was asked to create.
 *
 * @public
 */
export type FakeCreation = {
  kind: 'project' | 'computePool' | 'appDeployment';
  request: object;
};

/** The requests that create and delete, and those that preview a creation. */
export function fakeWrites(
  requests: FakeRequests,
  created: FakeCreation[],
): Writes {
  const { content } = requests;

  async function preview() {
    await requests.pass();
    return { manifests: [], outcomes: [], diffs: [], problems: [] };
  }

  async function create(
    creation: FakeCreation,
    refOf: (name: string) => ResourceRef,
  ): Promise<WriteResponse> {
    await requests.pass();
    created.push(creation);
    const { request } = creation;
    const name = 'name' in request ? String(request.name) : '';
    const ref = stringifyResourceRef(refOf(name));
    return { ref, outcomes: [{ ref, outcome: 'created' }] };
  }

  return {
    previewProject: preview,
    previewComputePool: preview,
    previewAppDeployment: preview,

    createProject: ({ hub }, request) =>
      create({ kind: 'project', request }, name => ({
        hub,
        kind: 'project',
        namespace: name,
        name,
      })),

    createComputePool: ({ hub, project }, request) =>
      create({ kind: 'computePool', request }, name => ({
        hub,
        kind: 'computePool',
        namespace: project,
        name,
      })),

    createAppDeployment: ({ hub, project }, request) =>
      create({ kind: 'appDeployment', request }, name => ({
        hub,
        kind: 'aiWorkload',
        namespace: project,
        name,
      })),

    async deleteProject({ hub, project }) {
      const { ref } = await requests.find(content.projects, {
        hub,
        project,
        name: project,
      });
      content.projects = without(content.projects, ref);
      return deleted(ref);
    },

    async deleteComputePool(pool) {
      const { ref } = await requests.find(content.computePools, pool);
      content.computePools = without(content.computePools, ref);
      return deleted(ref);
    },

    async deleteAppDeployment(deployment) {
      const { ref } = await requests.find(content.appDeployments, deployment);
      content.appDeployments = without(content.appDeployments, ref);
      return deleted(ref);
    },
  };
}

function without<TItem extends { ref: string }>(
  items: TItem[],
  ref: string,
): TItem[] {
  return items.filter(item => item.ref !== ref);
}
