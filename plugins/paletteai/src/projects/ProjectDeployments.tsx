import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Flex, Link, List, ListRow, Text } from '@backstage/ui';
import type {
  DeploymentView,
  Page,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import {
  EmptyState,
  IncompleteSources,
  QueryState,
  ReadinessBadge,
  useAppDeployments,
  useModelDeployments,
} from '@paletteai/backstage-plugin-paletteai-react';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';

const SHOWN = 10;

/** The first apps and models that run in a Project, with a link to all apps. */
export function ProjectDeployments({ projectRef }: { projectRef: ProjectRef }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const query = { ...projectRef, limit: SHOWN, orderField: 'displayName' };
  const apps = useAppDeployments(query);
  const models = useModelDeployments(query);
  const allApps = links.appDeployments(projectRef);
  return (
    <Flex direction="column" gap="4">
      <QueryState query={apps}>
        {page =>
          page.items.length === 0 ? (
            <EmptyState
              title={t('appDeployments.empty.title')}
              description={t('appDeployments.empty.description')}
            />
          ) : (
            <Deployments
              label={t('pages.appDeployments')}
              page={page}
              hrefOf={({ name }) =>
                links.appDeployment({ ...projectRef, name })
              }
              all={allApps}
            />
          )
        }
      </QueryState>
      <QueryState query={models}>
        {page =>
          page.items.length > 0 && (
            <>
              <Text weight="bold">{t('project.models')}</Text>
              <Deployments label={t('project.models')} page={page} />
            </>
          )
        }
      </QueryState>
    </Flex>
  );
}

type DeploymentsProps = {
  label: string;
  page: Page<DeploymentView>;
  hrefOf?: (deployment: DeploymentView) => string | undefined;
  all?: string;
};

function Deployments({ label, page, hrefOf, all }: DeploymentsProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { items, incomplete, totalItems } = page;
  return (
    <Flex direction="column" gap="2">
      <IncompleteSources sources={incomplete} />
      <List aria-label={label}>
        {items.map(deployment => (
          <ListRow
            key={deployment.ref}
            id={deployment.ref}
            textValue={deployment.displayName}
            href={hrefOf?.(deployment)}
            customActions={
              <ReadinessBadge
                readiness={deployment.readiness}
                phase={deployment.phase}
              />
            }
          >
            {deployment.displayName}
          </ListRow>
        ))}
      </List>
      {totalItems > items.length && all && (
        <Link href={all}>{t('list.all', { total: String(totalItems) })}</Link>
      )}
    </Flex>
  );
}
