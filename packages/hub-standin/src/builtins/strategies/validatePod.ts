import type { JsonObject } from '@backstage/types';
import {
  duplicate,
  invalid,
  notSupported,
  required,
  type FieldError,
} from '../../errors';
import { validateLabelName, validateLabels } from '../../meta';
import { builtinSchema } from '../builtinSchemas';
import { objectAt, objectsAt, textAt, textsAt } from './fields';
import { validateEnums } from './validateEnums';

/** Problems with the spec of a pod, as far as users get it wrong. */
export function validatePodSpec(
  spec: JsonObject,
  path: string,
  restartPolicies = ['Always', 'OnFailure', 'Never'],
): FieldError[] {
  const containers = objectsAt(spec, 'containers');
  const restartPolicy = textAt(spec, 'restartPolicy');
  const errors: FieldError[] = [];
  if (containers.length === 0) {
    errors.push(required(`${path}.containers`));
  }
  errors.push(...validateContainers(containers, `${path}.containers`));
  errors.push(
    ...validateContainers(
      objectsAt(spec, 'initContainers'),
      `${path}.initContainers`,
    ),
  );
  errors.push(...validateVolumes(spec, path));
  if (!restartPolicies.includes(restartPolicy)) {
    errors.push(
      notSupported(`${path}.restartPolicy`, restartPolicy, restartPolicies),
    );
  }
  const { restartPolicy: _, ...rest } = spec;
  return [...errors, ...validateEnums(rest, builtinSchema('PodSpec'), path)];
}

/** The same for the template of a workload, whose labels must be selected by the workload. */
export function validatePodTemplate(
  spec: JsonObject,
  path: string,
  restartPolicies: string[],
): FieldError[] {
  const template = objectAt(spec, 'template');
  const metadata = objectAt(template, 'metadata');
  const labels = textsAt(metadata, 'labels');
  const errors = validateSelector(spec, path);
  if (!spec.selector || !selects(objectAt(spec, 'selector'), labels)) {
    errors.push(
      invalid(
        `${path}.template.metadata.labels`,
        metadata.labels ?? null,
        '`selector` does not match template `labels`',
      ),
    );
  }
  return [
    ...errors,
    ...validateLabels(labels, `${path}.template.labels`),
    ...validatePodSpec(
      objectAt(template, 'spec'),
      `${path}.template.spec`,
      restartPolicies,
    ),
  ];
}

function validateSelector(spec: JsonObject, path: string): FieldError[] {
  if (!spec.selector) {
    return [required(`${path}.selector`)];
  }
  const selector = objectAt(spec, 'selector');
  const isEmpty =
    Object.keys(objectAt(selector, 'matchLabels')).length === 0 &&
    objectsAt(selector, 'matchExpressions').length === 0;
  return isEmpty
    ? [
        invalid(
          `${path}.selector`,
          selector,
          'empty selector is invalid for deployment',
        ),
      ]
    : [];
}

function selects(
  selector: JsonObject,
  labels: Record<string, string>,
): boolean {
  const wanted = Object.entries(textsAt(selector, 'matchLabels'));
  const expressions = objectsAt(selector, 'matchExpressions');
  return (
    wanted.every(([key, value]) => labels[key] === value) &&
    expressions.every(expression => {
      const value = labels[textAt(expression, 'key')];
      const values = Array.isArray(expression.values) ? expression.values : [];
      switch (expression.operator) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        default:
          return value === undefined;
      }
    })
  );
}

function validateContainers(
  containers: JsonObject[],
  path: string,
): FieldError[] {
  const names = new Set<string>();
  return containers.flatMap((container, index) => {
    const errors: FieldError[] = [];
    const field = `${path}[${index}]`;
    const name = textAt(container, 'name');
    if (!name) {
      errors.push(required(`${field}.name`));
    } else {
      errors.push(
        ...validateLabelName(name).map(text =>
          invalid(`${field}.name`, name, text),
        ),
      );
      if (names.has(name)) {
        errors.push(duplicate(`${field}.name`, name));
      }
      names.add(name);
    }
    if (!textAt(container, 'image')) {
      errors.push(required(`${field}.image`));
    }
    objectsAt(container, 'ports').forEach((port, portIndex) => {
      const number = port.containerPort;
      if (typeof number !== 'number' || number < 1 || number > 65535) {
        errors.push(
          number
            ? invalid(
                `${field}.ports[${portIndex}].containerPort`,
                number,
                'must be between 1 and 65535, inclusive',
              )
            : required(`${field}.ports[${portIndex}].containerPort`),
        );
      }
    });
    return errors;
  });
}

function validateVolumes(spec: JsonObject, path: string): FieldError[] {
  const names = new Set(
    objectsAt(spec, 'volumes').map(volume => textAt(volume, 'name')),
  );
  return objectsAt(spec, 'containers').flatMap((container, index) =>
    objectsAt(container, 'volumeMounts')
      .map((mount, mountIndex) => ({ mount, mountIndex }))
      .filter(({ mount }) => !names.has(textAt(mount, 'name')))
      .map(({ mount, mountIndex }): FieldError => {
        const field = `${path}.containers[${index}].volumeMounts[${mountIndex}].name`;
        return {
          reason: 'FieldValueNotFound',
          field,
          body: `Not found: ${JSON.stringify(textAt(mount, 'name'))}`,
        };
      }),
  );
}
