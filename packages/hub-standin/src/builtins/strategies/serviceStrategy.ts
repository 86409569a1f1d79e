import type { BuiltinKind } from '../BuiltinKind';
import { invalid, required, type FieldError } from '../../errors';
import { validateLabel1035Name, type KubernetesObject } from '../../meta';
import { objectAt, objectsAt, setDefaults, textAt } from './fields';

export const serviceStrategy: BuiltinKind['strategy'] = {
  returnsDeletedObject: true,
  validateName: validateLabel1035Name,
  applyDefaults(object) {
    object.spec ??= {};
    const spec = objectAt(object, 'spec');
    setDefaults(spec, { sessionAffinity: 'None', type: 'ClusterIP' });
    for (const port of objectsAt(spec, 'ports')) {
      setDefaults(port, { protocol: 'TCP', targetPort: port.port ?? 0 });
    }
    if (spec.type !== 'ExternalName') {
      setDefaults(spec, { internalTrafficPolicy: 'Cluster' });
    }
    object.status ??= { loadBalancer: {} };
  },
  prepareForCreate(object, context) {
    object.status = { loadBalancer: {} };
    assignAddress(object, context.randomId());
  },
  prepareForUpdate(object, old) {
    const before = objectAt(old, 'spec');
    const spec = objectAt(object, 'spec');
    for (const field of [
      'clusterIP',
      'clusterIPs',
      'ipFamilies',
      'ipFamilyPolicy',
    ]) {
      if (spec[field] === undefined && before[field] !== undefined) {
        spec[field] = before[field];
      }
    }
  },
  validate: (object, old) => [
    ...validatePorts(object),
    ...(old ? immutableAddress(object, old) : []),
  ],
};

/** An address of the service range, derived so that it needs no bookkeeping. */
function assignAddress(object: KubernetesObject, seed: string): void {
  const spec = objectAt(object, 'spec');
  if (spec.type === 'ExternalName') {
    return;
  }
  const number = [...seed].reduce(
    (sum, character) => (sum * 31 + character.charCodeAt(0)) % 65_000,
    7,
  );
  const address = `10.96.${Math.floor(number / 254)}.${(number % 254) + 1}`;
  setDefaults(spec, { clusterIP: address });
  setDefaults(spec, {
    clusterIPs: [textAt(spec, 'clusterIP')],
    ipFamilies: ['IPv4'],
    ipFamilyPolicy: 'SingleStack',
  });
}

function validatePorts(object: KubernetesObject): FieldError[] {
  const spec = objectAt(object, 'spec');
  const ports = objectsAt(spec, 'ports');
  const isHeadless = spec.clusterIP === 'None' || spec.type === 'ExternalName';
  if (ports.length === 0 && !isHeadless) {
    return [required('spec.ports')];
  }
  return ports.flatMap((port, index) => {
    const field = `spec.ports[${index}]`;
    const errors: FieldError[] = [];
    if (ports.length > 1 && !textAt(port, 'name')) {
      errors.push(required(`${field}.name`));
    }
    const number = port.port ?? 0;
    if (typeof number !== 'number' || number < 1 || number > 65535) {
      errors.push(
        invalid(
          `${field}.port`,
          number,
          'must be between 1 and 65535, inclusive',
        ),
      );
    }
    return errors;
  });
}

function immutableAddress(
  object: KubernetesObject,
  old: KubernetesObject,
): FieldError[] {
  const before = textAt(objectAt(old, 'spec'), 'clusterIP');
  const after = textAt(objectAt(object, 'spec'), 'clusterIP');
  return before && after !== before
    ? [invalid('spec.clusterIPs[0]', [after], 'may not change once set')]
    : [];
}
