import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Container, Flex, Header } from '@backstage/ui';
import {
  LastUpdate,
  ProjectPicker,
  useSelectedProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { ReactNode } from 'react';
import useTitle from 'react-use/esm/useTitle';
import { paletteAiTranslationRef } from '../translation';
import styles from './PageFrame.module.css';
import { usePaletteAiLinks } from './usePaletteAiLinks';

const TABS = [
  { id: 'projects', path: '' },
  { id: 'compute', path: '/compute' },
  { id: 'computePools', path: '/compute-pools' },
  { id: 'appDeployments', path: '/app-deployments' },
  { id: 'profileBundles', path: '/profile-bundles' },
] as const;

export type TabId = (typeof TABS)[number]['id'];

export type PageFrameProps = {
  title: string;
  activeTab: TabId | null;
  description?: string;
  actions?: ReactNode;
  /** When what is shown was fetched, in milliseconds since 1970. */
  updatedAt?: number;
  /** Pages of one object do not follow the choice of a Project. */
  hasPicker?: boolean;
  children: ReactNode;
};

/** What all pages have around them: title, tabs, choice of the Project and last update. */
export function PageFrame({
  title,
  activeTab,
  description,
  actions,
  updatedAt = 0,
  hasPicker = true,
  children,
}: PageFrameProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { root = '' } = usePaletteAiLinks();
  const { project, search } = useSelectedProject();
  useTitle(t('pages.documentTitle', { page: title }), {
    restoreOnUnmount: true,
  });

  function labelOf(id: TabId): string {
    return t(project && id === 'projects' ? 'tabs.overview' : `tabs.${id}`);
  }

  return (
    <div className={styles.frame}>
      <Header
        className={styles.header}
        title={title}
        description={description}
        customActions={actions}
        tabs={TABS.map(({ id, path }) => ({
          id,
          label: labelOf(id),
          href: `${root}${path}${search}`,
        }))}
        activeTabId={activeTab}
      />
      <Container>
        <Flex direction="column" gap="4" pb="8">
          <div className={styles.toolbar}>
            {hasPicker ? <ProjectPicker /> : <span />}
            <LastUpdate time={updatedAt} />
          </div>
          {children}
        </Flex>
      </Container>
    </div>
  );
}
