import { PaletteTypes } from '../../openapi/types';
import { PaletteWorld } from '../lifecycle/PaletteWorld';
import { ProjectRecord } from '../model/records';
import { Mistake } from './Mistake';

type Schemas = PaletteTypes['schemas'];

/** Problems with a profile and the values given for its variables. @internal */
export function validateProfile(
  input: Schemas['ProfileInput'],
  world: PaletteWorld,
  project: ProjectRecord,
): Mistake[] {
  const found = world.store.profileVersion(input.uid);
  const visible =
    found &&
    world.store
      .profiles(project.tenantUid, project.uid)
      .includes(found.profile);
  if (!visible) {
    return [
      {
        code: 'ResourceNotFound',
        message: `cluster profile '${input.uid}' was not found`,
      },
    ];
  }
  const { profile, version } = found;
  const mistakes: Mistake[] = [];
  if (profile.cloudType !== 'edge-native' && profile.cloudType !== 'all') {
    mistakes.push({
      code: 'ClusterProfileCloudTypeMismatch',
      message: `cluster profile '${profile.name}' is for ${profile.cloudType}, not for edge-native`,
    });
  }
  return [...mistakes, ...variableMistakes(input, version.variables)];
}

function variableMistakes(
  input: Schemas['ProfileInput'],
  variables: readonly Schemas['ProfileVariable'][],
): Mistake[] {
  const given = new Map(
    (input.variables ?? []).map(({ name, value }) => [name, value ?? '']),
  );
  const unknown = [...given.keys()].filter(
    name => !variables.some(variable => variable.name === name),
  );
  const wrong = variables.flatMap(({ name, required, defaultValue, regex }) => {
    const value = given.get(name) ?? defaultValue ?? '';
    if (value === '') {
      return required
        ? [
            {
              code: 'VariableRequired',
              message: `variable '${name}' is required`,
            },
          ]
        : [];
    }
    // The value is left out of the message: it may be a secret.
    return regex && !new RegExp(regex).test(value)
      ? [
          {
            code: 'VariableInvalid',
            message: `the value of variable '${name}' does not match ${regex}`,
          },
        ]
      : [];
  });
  return [
    ...unknown.map(name => ({
      code: 'VariableUnknown',
      message: `variable '${name}' is not one of the cluster profile`,
    })),
    ...wrong,
  ];
}
