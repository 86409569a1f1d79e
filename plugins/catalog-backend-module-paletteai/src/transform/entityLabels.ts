import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { tagsFromLabels } from '@paletteai/backstage-plugin-paletteai-common';

/**
 * Labels of an entity: those that people gave to the resource, and the product's own, which win. One
 * that the catalog would refuse is left out, rather than the entity.
 */
export function entityLabels(
  given: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const [key, value] of Object.entries({
    ...tagsFromLabels(given),
    ...own,
  }).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (
      value !== undefined &&
      KubernetesValidatorFunctions.isValidLabelKey(key) &&
      KubernetesValidatorFunctions.isValidLabelValue(value)
    ) {
      labels[key] = value;
    }
  }
  return labels;
}
