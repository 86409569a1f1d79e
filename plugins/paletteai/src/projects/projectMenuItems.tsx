import type { TranslationFunction } from '@backstage/core-plugin-api/alpha';
import { MenuItem, MenuSeparator } from '@backstage/ui';
import {
  RiAppsLine,
  RiBookOpenLine,
  RiCpuLine,
  RiDeleteBinLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import type { paletteAiTranslationRef } from '../translation';
import type { ProjectActions } from './useProjectActions';

const NOTES = {
  loading: 'projects.loadingActions',
  failed: 'projects.actionsFailed',
  known: 'projects.noActions',
} as const;

/** The items of the menu of a Project; a function rather than a component, as a menu collects its items. */
export function projectMenuItems(
  actions: ProjectActions,
  t: TranslationFunction<typeof paletteAiTranslationRef.T>,
  onDelete: () => void,
): ReactElement[] {
  const items: ReactElement[] = [];
  const addNote = (id: string, text: string) =>
    items.push(
      <MenuItem key={id} id={id} isDisabled>
        {text}
      </MenuItem>,
    );
  const addLink = (
    id: string,
    href: string | undefined,
    text: string,
    icon: ReactElement,
    isMissing = false,
  ) => {
    if (href && isMissing) {
      addNote(id, t('access.templateMissing', { label: text }));
    } else if (href) {
      items.push(
        <MenuItem key={id} id={id} href={href} iconStart={icon}>
          {text}
        </MenuItem>,
      );
    }
  };
  addLink(
    'catalog',
    actions.catalog,
    t('actions.catalog'),
    <RiBookOpenLine aria-hidden />,
  );
  addLink(
    'computePool',
    actions.createComputePool,
    t('computePools.create'),
    <RiCpuLine aria-hidden />,
    actions.isTemplateMissing('computePool.create'),
  );
  addLink(
    'app',
    actions.deployApp,
    t('projects.deployApp'),
    <RiAppsLine aria-hidden />,
    actions.isTemplateMissing('appDeployment.create'),
  );
  if (actions.mayDelete) {
    items.push(
      <MenuSeparator key="separator" />,
      <MenuItem
        key="delete"
        id="delete"
        onAction={onDelete}
        iconStart={<RiDeleteBinLine aria-hidden />}
      >
        {t('actions.delete')}
      </MenuItem>,
    );
  }
  if (actions.state !== 'known' || actions.isReadOnly || items.length === 0) {
    addNote('note', t(NOTES[actions.state]));
  }
  if (actions.isReadOnly && actions.adminGroups.length > 0) {
    const groups = actions.adminGroups.join(', ');
    addNote('groups', t('projects.actionsGroups', { groups }));
  }
  return items;
}
