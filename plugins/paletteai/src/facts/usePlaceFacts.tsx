import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import type { Fact } from './Facts';
import { MaybeLink } from './MaybeLink';

/** Project and hub of an object. */
export function usePlaceFacts({
  hub,
  namespace = '',
}: {
  hub: string;
  namespace?: string;
}): Fact[] {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  return [
    {
      label: t('fields.project'),
      value: (
        <MaybeLink
          href={links.project({ hub, project: namespace })}
          text={namespace}
        />
      ),
    },
    { label: t('fields.hub'), value: hub },
  ];
}
