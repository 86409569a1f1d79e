import type { ProjectRef } from '@paletteai/backstage-plugin-paletteai-common';
import {
  projectSearch,
  useSelectedProject,
} from '@paletteai/backstage-plugin-paletteai-react';
import { useNavigate } from 'react-router-dom';
import { PAGE_TABS, TabId } from './pageTabs';
import { usePaletteAiLinks } from './usePaletteAiLinks';

export type ShownProject = {
  /** `undefined` means all Projects. */
  project: ProjectRef | undefined;
  select: (project: ProjectRef | undefined) => void;
  /** Address of the page of a tab that shows the same Project. */
  tabHref: (tab: TabId) => string;
};

/**
 * The Project that a page shows, with what leads to others: the one that is
 * chosen in the URL, or the one that the object of the page lies in. Another
 * choice there leads to the list that the object is in.
 */
export function useShownProject(
  ownProject: ProjectRef | undefined,
  activeTab: TabId | null,
): ShownProject {
  const { root = '' } = usePaletteAiLinks();
  const navigate = useNavigate();
  const { project: selected, select } = useSelectedProject();
  const project = ownProject ?? selected;

  function address(tab: TabId | null, shown: ProjectRef | undefined): string {
    const path = PAGE_TABS.find(({ id }) => id === tab)?.path ?? '';
    return `${root}${path}${shown ? projectSearch(shown) : ''}`;
  }

  return {
    project,
    select: ownProject
      ? chosen => navigate(address(activeTab, chosen))
      : select,
    tabHref: tab => address(tab, project),
  };
}
