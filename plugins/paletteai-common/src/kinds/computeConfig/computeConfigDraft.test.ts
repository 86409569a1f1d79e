import fc from 'fast-check';
import { hubObject } from '../../__testUtils__/hubObject';
import { computeConfigRequests } from '../../__testUtils__/requestArbitraries';
import type { JsonObject, JsonValue, KubernetesObject } from '../../kubernetes';
import { applyMergePatch } from '../../diff/json';
import {
  parseComputeConfig,
  renderComputeConfig,
  diffComputeConfig,
  draftComputeConfig,
  ComputeConfigRequest,
} from '.';

function asOnHub(request: ComputeConfigRequest): KubernetesObject {
  return structuredClone(renderComputeConfig(request)[0]);
}

describe('diffComputeConfig', () => {
  it('brings any compute config to any other', () => {
    fc.assert(
      fc.property(computeConfigRequests, computeConfigRequests, (from, to) => {
        const wanted = { ...to, project: from.project, name: from.name };
        const live = asOnHub(from);
        const { object } = diffComputeConfig({ seen: live, live }, wanted);
        const patched = applyMergePatch(live as JsonValue, object.patch);
        const { value, problems } = parseComputeConfig(patched);
        expect(problems).toEqual([]);
        const sorted = (request: ComputeConfigRequest | undefined) => ({
          ...request,
          sshKeys: [...(request?.sshKeys ?? [])].sort(),
          ntpServers: [...(request?.ntpServers ?? [])].sort(),
          workerPools: [...(request?.workerPools ?? [])].sort((left, right) =>
            left.name < right.name ? -1 : 1,
          ),
        });
        expect(sorted(value && draftComputeConfig(value))).toEqual(
          sorted(wanted),
        );
        expect(object.undoes).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing to do for what it was drafted from, and never drops what it does not know', () => {
    fc.assert(
      fc.property(computeConfigRequests, computeConfigRequests, (from, to) => {
        const live = asOnHub(from);
        const spec = live.spec as { paletteClusterConfig: JsonObject };
        spec.paletteClusterConfig.fieldOfTomorrow = { kept: [1] };
        spec.paletteClusterConfig.edge = {
          ...(spec.paletteClusterConfig.edge as JsonObject),
          isTwoNode: false,
        };
        expect(
          diffComputeConfig({ seen: live, live }, from).object.patch,
        ).toEqual({});
        const { object } = diffComputeConfig({ seen: live, live }, to);
        expect(applyMergePatch(live as JsonValue, object.patch)).toMatchObject({
          spec: {
            paletteClusterConfig: {
              fieldOfTomorrow: { kept: [1] },
              edge: { isTwoNode: false },
            },
          },
        });
      }),
    );
  });

  it('does not take another spelling for a change', () => {
    const live = asOnHub({
      project: 'p',
      name: 'c',
      deletionPolicy: 'delete',
      sshKeys: [],
      ntpServers: [],
      controlPlanePool: {
        nodeCount: 3,
        workerNodeEligible: false,
        architecture: 'amd64',
        labels: {},
        annotations: {},
        taints: [],
      },
      workerPools: [],
    });
    const text = JSON.stringify(live)
      .replace('"delete"', '"Delete"')
      .replace('amd64', 'AMD64');
    const spelled: KubernetesObject = JSON.parse(text);
    const { value } = parseComputeConfig(spelled);
    expect(value).toBeDefined();
    expect(
      value &&
        diffComputeConfig(
          { seen: spelled, live: spelled },
          draftComputeConfig(value),
        ).object.patch,
    ).toEqual({});
  });

  it('keeps the worker pool that someone else added in between', () => {
    fc.assert(
      fc.property(computeConfigRequests, from => {
        const seen = asOnHub(from);
        const live = structuredClone(seen);
        const { defaults } = (
          live.spec as { paletteClusterConfig: { defaults: JsonObject } }
        ).paletteClusterConfig;
        const pools = (defaults.workerPools ?? []) as JsonObject[];
        defaults.workerPools = [...pools, { name: 'theirs-and-only-theirs' }];
        const wanted: ComputeConfigRequest = {
          ...from,
          workerPools: [
            ...from.workerPools,
            {
              name: 'ours-and-only-ours',
              labels: {},
              annotations: {},
              taints: [],
            },
          ],
        };
        const { object } = diffComputeConfig({ seen, live }, wanted);
        const patched = JSON.stringify(
          applyMergePatch(live as JsonValue, object.patch),
        );
        const isNewList = from.workerPools.length === 0;
        expect(patched).toContain('ours-and-only-ours');
        expect(
          patched.includes('theirs-and-only-theirs') ||
            object.undoes.length > 0,
        ).toBe(true);
        expect(isNewList || object.undoes.length === 0).toBe(true);
      }),
    );
  });

  it('refuses to compare what is not a compute config', () => {
    const project = hubObject('Project', { metadata: { name: 'nlp' } });
    expect(() =>
      diffComputeConfig(
        { seen: project, live: project },
        {} as ComputeConfigRequest,
      ),
    ).toThrow(/Cannot compare Project 'nlp'/);
  });
});
