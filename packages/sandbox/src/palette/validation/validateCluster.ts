import { PaletteTypes } from '../../openapi/types';
import { PaletteWorld } from '../lifecycle/PaletteWorld';
import { ProjectRecord } from '../model/records';
import { Mistake } from './Mistake';
import { validateProfile } from './validateProfile';
import { validateMachinePool } from './validateMachinePool';

type Schemas = PaletteTypes['schemas'];

/** What a dry run finds: a result for each pool and each profile, with or without mistakes. @internal */
export function validateCluster(
  input: Schemas['EdgeNativeClusterInput'],
  world: PaletteWorld,
  project: ProjectRecord,
): Schemas['ClusterValidation'] {
  const pools = input.spec.machinepoolconfig;
  return {
    machinePools: {
      results: [
        result('cluster', clusterMistakes(input)),
        ...pools.map(pool =>
          result(
            pool.poolConfig.name,
            validateMachinePool(pool, pools, world, project),
          ),
        ),
      ],
    },
    profiles: input.spec.profiles.map(profile => ({
      uid: profile.uid,
      packs: {
        results: [
          result(profile.uid, validateProfile(profile, world, project)),
        ],
      },
    })),
  };
}

/** All mistakes of a dry run in one list. @internal */
export function mistakesOf(
  validation: Schemas['ClusterValidation'],
): Mistake[] {
  const results = [
    ...(validation.machinePools?.results ?? []),
    ...(validation.profiles ?? []).flatMap(
      profile => profile.packs?.results ?? [],
    ),
  ];
  return results.flatMap(({ errors }) =>
    (errors ?? []).map(({ code = '', message = '' }) => ({ code, message })),
  );
}

function clusterMistakes({
  spec,
}: Schemas['EdgeNativeClusterInput']): Mistake[] {
  const mistakes: Mistake[] = [];
  const { controlPlaneEndpoint, overlayNetworkConfiguration } =
    spec.cloudConfig;
  if (!controlPlaneEndpoint?.host && !overlayNetworkConfiguration?.enable) {
    mistakes.push({
      code: 'ControlPlaneEndpointRequired',
      message: 'cloudConfig.controlPlaneEndpoint.host is required',
    });
  }
  const controlPlanes = spec.machinepoolconfig.filter(
    ({ poolConfig }) => poolConfig.isControlPlane,
  );
  if (controlPlanes.length !== 1) {
    mistakes.push({
      code: 'ControlPlanePoolInvalid',
      message: `exactly one machine pool must be the control plane, not ${controlPlanes.length}`,
    });
  }
  if (spec.profiles.length === 0) {
    mistakes.push({
      code: 'ClusterProfileRequired',
      message: 'at least one cluster profile is required',
    });
  }
  return mistakes;
}

function result(name: string, errors: Mistake[]): Schemas['ValidationResult'] {
  return { name, displayName: name, errors: errors.length > 0 ? errors : null };
}
