import {
  IntegrationType,
  RequestProblem,
  settingsRequestSchema,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  checkIntegration,
  IntegrationDraft,
  integrationOf,
  problemsOf,
} from '@paletteai/backstage-plugin-paletteai-react';
import { problemsBy } from '../forms/problems';
import { readObject } from '../forms/siblings';

/** Options of the field for an integration. */
export type IntegrationOptions = {
  type: IntegrationType;
  secret: string;
  optional?: boolean;
  fields?: Partial<Record<IntegrationType, string>>;
  validate?: boolean;
};

/** Whether an integration that may be left out is. */
export function isLeftOut(
  draft: IntegrationDraft,
  { optional = false }: IntegrationOptions,
): boolean {
  return optional && Object.keys(draft).length === 0;
}

/** All problems with an integration, by itself and beside the others of the form. */
export function problemsOfIntegration(
  draft: IntegrationDraft,
  options: IntegrationOptions,
  form: Record<string, unknown>,
): RequestProblem[] {
  if (isLeftOut(draft, options)) {
    return [];
  }
  return [
    ...checkIntegration(options.type, draft).problems,
    ...problemsBesideOthers(draft, options, form),
  ];
}

function problemsBesideOthers(
  own: IntegrationDraft,
  { type, fields = {} }: IntegrationOptions,
  form: Record<string, unknown>,
): RequestProblem[] {
  const drafts = Object.entries(fields).flatMap(([other, field]) => {
    const draft = other === type ? own : readObject(form, field);
    const isGiven = draft && Object.keys(draft).length > 0;
    return isGiven
      ? [[other, withoutHidden(other as IntegrationType, draft)]]
      : [];
  });
  const all = problemsBy(
    settingsRequestSchema.shape.integrations,
    Object.fromEntries(drafts),
  );
  const lacksPalette =
    fields.palette && type !== 'palette'
      ? all.filter(({ code }) => code === 'project.settings.paletteRequired')
      : [];
  const sameName = problemsOf(all, type).filter(
    ({ code }) => code === 'integration.name.duplicate',
  );
  return [...lacksPalette.map(each => ({ ...each, path: '' })), ...sameName];
}

/** Only what the form shows of an integration, in the form that requests take. */
export function withoutHidden(
  type: IntegrationType,
  draft: IntegrationDraft,
): IntegrationDraft {
  const { type: _, ...shown } = integrationOf(type, draft);
  return shown;
}
