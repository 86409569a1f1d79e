import { Flex, Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/**
 * Properties of {@link EmptyState}.
 *
 * @public
 */
export type EmptyStateProps = {
  title: string;
  /** What to do next. */
  description: string;
  /** Button or link that does it. */
  action?: ReactNode;
};

/**
 * An empty state with the next step.
 *
 * @public
 */
export function EmptyState({ title, description, action }: EmptyStateProps) {
  return (
    <Flex direction="column" align="center" gap="2" className={styles.root}>
      <Text as="h3" variant="title-x-small">
        {title}
      </Text>
      <Text color="secondary">{description}</Text>
      {action}
    </Flex>
  );
}
