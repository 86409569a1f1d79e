import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Badge } from '@backstage/ui';
import type { Readiness } from '@paletteai/backstage-plugin-paletteai-common';
import {
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiDeleteBinLine,
  RiErrorWarningFill,
  RiQuestionLine,
} from '@remixicon/react';
import { paletteAiReactTranslationRef } from '../translation';
import styles from './ReadinessBadge.module.css';

/**
 * Properties of {@link ReadinessBadge}.
 *
 * @public
 */
export type ReadinessBadgeProps = {
  readiness: Readiness;
  /** State as the hub spells it, such as `Running`; shown in place of ours. */
  phase?: string;
};

const ICONS = {
  ready: RiCheckboxCircleFill,
  notReady: RiErrorWarningFill,
  failed: RiCloseCircleFill,
  deleting: RiDeleteBinLine,
  unknown: RiQuestionLine,
};

/** The phase that says of something that is not ready that it will not become so by itself. */
const FAILED = 'Failed';

/**
 * State of a resource as text with an icon.
 *
 * @public
 */
export function ReadinessBadge({ readiness, phase }: ReadinessBadgeProps) {
  const { t } = useTranslationRef(paletteAiReactTranslationRef);
  const look =
    readiness === 'notReady' && phase === FAILED ? 'failed' : readiness;
  const Icon = ICONS[look];
  return (
    <Badge
      size="small"
      icon={<Icon aria-hidden className={styles[look]} size={14} />}
    >
      {phase || t(`readiness.${readiness}`)}
    </Badge>
  );
}
