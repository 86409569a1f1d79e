import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Flex, Link, List, ListRow } from '@backstage/ui';
import {
  EmptyState,
  IncompleteSources,
  QueryState,
  ReadinessBadge,
  useProjects,
} from '@paletteai/backstage-plugin-paletteai-react';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { ResourceEntityCard } from './ResourceEntityCard';
import { resourceOf } from './resourceOf';

const SHOWN = 10;

/** Projects of the Tenant that an entity stands for, those that the person is a member of. */
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
    limit: SHOWN,
    orderField: 'displayName',
  });
  const all = links.tenant(tenant);
  return (
    <QueryState query={projects}>
      {({ items, incomplete, totalItems }) => (
        <Flex direction="column" gap="2">
          <IncompleteSources sources={incomplete} />
          {items.length === 0 ? (
            <EmptyState
              title={t('projects.empty.title')}
              description={t('projects.empty.description')}
            />
          ) : (
            <List aria-label={t('cards.tenantProjects')}>
              {items.map(project => (
                <ListRow
                  key={project.ref}
                  id={project.ref}
                  textValue={project.displayName}
                  href={links.project({ hub, project: project.name })}
                  customActions={
                    <ReadinessBadge readiness={project.readiness} />
                  }
                >
                  {project.displayName}
                </ListRow>
              ))}
            </List>
          )}
          {totalItems > items.length && all && (
            <Link href={all}>
              {t('list.all', { total: String(totalItems) })}
            </Link>
          )}
        </Flex>
      )}
    </QueryState>
  );
}
