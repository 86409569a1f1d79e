import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { RiLayoutGridLine, RiTableLine } from '@remixicon/react';
import { paletteAiTranslationRef } from '../translation';
import { PROJECT_VIEWS, ProjectsView } from './useProjectsView';

const ICONS = { tiles: RiLayoutGridLine, table: RiTableLine };

export type ViewToggleProps = {
  value: ProjectsView;
  onChange: (view: ProjectsView) => void;
};

/** Chooses between tiles and a table. */
export function ViewToggle({ value, onChange }: ViewToggleProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <ToggleButtonGroup
      aria-label={t('projects.view')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={keys => {
        const chosen = PROJECT_VIEWS.find(view => keys.has(view));
        if (chosen) {
          onChange(chosen);
        }
      }}
    >
      {PROJECT_VIEWS.map(view => {
        const Icon = ICONS[view];
        return (
          <ToggleButton key={view} id={view} iconStart={<Icon aria-hidden />}>
            {t(`projects.${view}`)}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
