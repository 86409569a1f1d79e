import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { paletteAiTranslationRef } from '../translation';

export type ResourceEntityCardProps<TRef> = {
  title: string;
  /** The object that the entity represents; `undefined` if unknown. */
  resourceRef: TRef | undefined;
  /** The page of it. */
  href?: string;
  children: (resourceRef: TRef) => ReactNode;
};

/** Frame of the cards on entities that represent objects on a hub. */
export function ResourceEntityCard<TRef>({
  title,
  resourceRef,
  href,
  children,
}: ResourceEntityCardProps<TRef>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <EntityInfoCard
      title={title}
      footerActions={href && <Link href={href}>{t('cards.more')}</Link>}
    >
      {resourceRef ? (
        children(resourceRef)
      ) : (
        <Text color="secondary">{t('cards.noResource')}</Text>
      )}
    </EntityInfoCard>
  );
}
