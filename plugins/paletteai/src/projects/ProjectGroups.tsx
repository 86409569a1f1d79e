import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { Facts } from '../facts/Facts';
import { paletteAiTranslationRef } from '../translation';

/** Groups that hold each role in a Project. */
export function ProjectGroups({
  roleMapping: { admin, editor, viewer },
}: Pick<ProjectView, 'roleMapping'>) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  return (
    <Facts
      facts={[
        { label: t('fields.admins'), value: admin.join(', ') },
        { label: t('fields.editors'), value: editor.join(', ') },
        { label: t('fields.viewers'), value: viewer.join(', ') },
      ]}
    />
  );
}
