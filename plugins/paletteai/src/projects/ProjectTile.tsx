import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Card, Flex, Text } from '@backstage/ui';
import type { ProjectView } from '@paletteai/backstage-plugin-paletteai-common';
import { ReadinessBadge } from '@paletteai/backstage-plugin-paletteai-react';
import { GpuMeters } from '../gpu/GpuMeters';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { ProjectMenu } from './ProjectMenu';
import { ProjectTags } from './ProjectTags';
import styles from './ProjectTile.module.css';
import { useContentTexts } from './useContentTexts';

const METERS = 3;
const TAGS = 4;
const GROUPS = 2;

/** A Project at a glance, with what can be done with it. */
export function ProjectTile({ project }: { project: ProjectView }) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const links = usePaletteAiLinks();
  const contentTexts = useContentTexts();
  const { hub, name, displayName, description, tenant, roleMapping } = project;
  const href = links.project({ hub, project: name });

  function groupTexts(): string[] {
    const { admin, editor, viewer } = roleMapping;
    const groups = [...new Set([...admin, ...editor, ...viewer])];
    const more = groups.length - GROUPS;
    return more > 0
      ? [
          ...groups.slice(0, GROUPS),
          t('projects.more', { number: String(more) }),
        ]
      : groups;
  }

  const content = (
    <Flex direction="column" gap="3" className={styles.content}>
      <div className={styles.head}>
        <Text as="h3" variant="title-x-small" className={styles.title}>
          {displayName}
        </Text>
        <Text variant="body-small" className={styles.wraps}>
          {t('projects.place', { name, tenant, hub })}
        </Text>
      </div>
      <div>
        <ReadinessBadge readiness={project.readiness} />
      </div>
      {description && (
        <Text variant="body-small" className={styles.description}>
          {description}
        </Text>
      )}
      <GpuMeters gpuResources={project.gpuResources} max={METERS} />
      <Text variant="body-small">{contentTexts(project).join(' · ')}</Text>
      <div className={styles.end}>
        <Text variant="body-small" className={styles.wraps}>
          {t('projects.groups', {
            groups: groupTexts().join(', ') || t('fields.none'),
          })}
        </Text>
        <ProjectTags tags={project.tags} max={TAGS} />
      </div>
    </Flex>
  );

  return (
    <div className={styles.root}>
      {href ? (
        <Card
          className={styles.card}
          href={href}
          label={t('projects.open', { name: displayName })}
        >
          {content}
        </Card>
      ) : (
        <Card className={styles.card}>{content}</Card>
      )}
      {/* Beside the card, so that what is chosen in the menu does not open the Project as well. */}
      <div className={styles.menu}>
        <ProjectMenu project={project} />
      </div>
    </div>
  );
}
