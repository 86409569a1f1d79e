import type { JsonValue } from '@backstage/types';
import type { FakePaletteAiApi } from '@paletteai/backstage-plugin-paletteai-react/testUtils';
import { fireEvent, screen } from '@testing-library/react';
import { TEMPLATES } from './readTemplate';
import { renderForm } from './renderForm';

/**
 * Renders one field of a template with values, asks the form to continue, and
 * finds the places beside the field where it says why it does not. The list
 * that the form has above all fields is none of them. With `errorsByForm` the
 * template does not leave the errors to the field.
 */
export async function refusalShown(
  template: (typeof TEMPLATES)[number],
  field: string,
  values: Record<string, JsonValue>,
  message: string,
  api: FakePaletteAiApi,
  options: { errorsByForm?: boolean } = {},
): Promise<{ shown: HTMLElement[]; isBlocked: boolean }> {
  let title = '';
  const { created } = renderForm(template, api, values, steps =>
    steps.flatMap(({ properties: { [field]: property }, ...step }) => {
      if (!property) {
        return [];
      }
      title = String(property.title);
      const drawn = {
        ...property,
        'ui:hideError': !options.errorsByForm,
      };
      return [{ ...step, required: [], properties: { [field]: drawn } }];
    }),
  );
  fireEvent.click(await screen.findByText('Review', { selector: 'button *' }));
  const text = message.replace(/\s+/g, ' ');
  await screen.findByText(`'${title}' ${text}`);
  return {
    shown: await screen.findAllByText(text),
    isBlocked: created.length === 0 && screen.queryByText('Create') === null,
  };
}
