import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useProjects } from '@paletteai/backstage-plugin-paletteai-react';
import { FIRST_ITEMS, FirstItems } from '../list/FirstItems';
import { NoProjects } from '../projects/NoProjects';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { ResourceEntityCard } from './ResourceEntityCard';
import { resourceOf } from './resourceOf';

/** Projects of the Tenant that an entity represents, those that the person is a member of. */
export function TenantProjectsCard() {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { tenant } = usePaletteAiLinks();
  const { entity } = useEntity();
  const found = resourceOf(entity);
  const tenantRef = found?.kind === 'tenant' ? found : undefined;
  return (
    <ResourceEntityCard
      title={t('cards.tenantProjects')}
      resourceRef={tenantRef}
      href={tenantRef && tenant(tenantRef.name)}
    >
      {({ hub, name }) => <Projects hub={hub} tenant={name} />}
    </ResourceEntityCard>
  );
}

function Projects({ hub, tenant }: { hub: string; tenant: string }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const projects = useProjects({
    hub,
    tenant,
    limit: FIRST_ITEMS,
    orderField: 'displayName',
  });
  return (
    <FirstItems
      query={projects}
      label={t('cards.tenantProjects')}
      hrefOf={({ name }) => links.project({ hub, project: name })}
      emptyState={<NoProjects />}
      allHref={links.tenant(tenant)}
    />
  );
}
