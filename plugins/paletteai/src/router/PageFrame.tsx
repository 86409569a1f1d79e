import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Container, Flex, Header } from '@backstage/ui';
import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  LastUpdate,
  ProjectPicker,
} from '@paletteai/backstage-plugin-paletteai-react';
import type { ReactNode } from 'react';
import useTitle from 'react-use/esm/useTitle';
import { ProjectAccessFailure } from '../access/ProjectAccessFailure';
import { paletteAiTranslationRef } from '../translation';
import styles from './PageFrame.module.css';
import { PAGE_TABS, TabId } from './pageTabs';
import { useShownProject } from './useShownProject';

export type PageFrameProps = {
  title: string;
  activeTab: TabId | null;
  description?: string;
  actions?: ReactNode;
  /** When what is shown was fetched, in milliseconds since 1970. */
  updatedAt?: number;
  /** The Project that the object of the page lies in; other pages follow the choice in the URL. */
  ownProject?: ProjectRef;
  children: ReactNode;
};

/** What all pages have around them: title, tabs, choice of the Project and last update. */
export function PageFrame({
  title,
  activeTab,
  description,
  actions,
  updatedAt = 0,
  ownProject,
  children,
}: PageFrameProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { project, select, tabHref } = useShownProject(ownProject, activeTab);
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
        tabs={PAGE_TABS.map(({ id }) => ({
          id,
          label: labelOf(id),
          href: tabHref(id),
        }))}
        // Null counts as not given: the header would then take the tab whose address that of the page starts with.
        activeTabId={activeTab ?? 'none'}
      />
      <Container>
        <Flex direction="column" gap="4" pb="8">
          <div className={styles.toolbar}>
            <div className={styles.picker}>
              <ProjectPicker project={project} onChange={select} />
            </div>
            <LastUpdate time={updatedAt} />
          </div>
          {/* Where nothing can be shown, the page itself says why. */}
          {project && updatedAt > 0 && (
            <ProjectAccessFailure projectRef={project} />
          )}
          {children}
        </Flex>
      </Container>
    </div>
  );
}
