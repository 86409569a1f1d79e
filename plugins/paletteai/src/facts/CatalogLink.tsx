import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ButtonLink } from '@backstage/ui';
import { paletteAiTranslationRef } from '../translation';
import { useCatalogLink } from './useCatalogLink';

export type CatalogLinkProps = {
  /** Kind of the entity. */
  kind: 'component' | 'resource' | 'system';
  /** The object that it represents, in the format of `stringifyResourceRef`. */
  resourceRef: string;
};

/** Link to the catalog entity of an object, if there is one. */
export function CatalogLink({ kind, resourceRef }: CatalogLinkProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const href = useCatalogLink(kind, resourceRef);
  return href ? (
    <ButtonLink variant="secondary" href={href}>
      {t('actions.catalog')}
    </ButtonLink>
  ) : null;
}
