import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Badge, Flex } from '@backstage/ui';
import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { paletteAiTranslationRef } from '../translation';

export type ProjectTagsProps = {
  tags: ProjectView['tags'];
  /** Says how many are left out, where there are more. */
  max?: number;
};

/** Tags of a Project, as they are filtered by. */
export function ProjectTags({ tags, max = Infinity }: ProjectTagsProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const texts = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
  const more = texts.length - max;
  if (texts.length === 0) {
    return null;
  }
  return (
    <Flex gap="1" style={{ flexWrap: 'wrap' }}>
      {texts.slice(0, max).map(text => (
        <Badge key={text} size="small">
          {text}
        </Badge>
      ))}
      {more > 0 && (
        <Badge size="small">
          {t('projects.more', { number: String(more) })}
        </Badge>
      )}
    </Flex>
  );
}
