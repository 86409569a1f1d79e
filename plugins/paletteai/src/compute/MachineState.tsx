import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Badge, Flex, Text } from '@backstage/ui';
import type { HostState } from '@paletteai/backstage-plugin-paletteai-common';
import {
  RiCheckboxCircleLine,
  RiErrorWarningLine,
  RiPlayCircleLine,
  RiQuestionLine,
} from '@remixicon/react';
import { paletteAiTranslationRef } from '../translation';

const LOOKS = {
  available: { text: 'compute.available', Icon: RiCheckboxCircleLine },
  'in-use': { text: 'compute.inUse', Icon: RiPlayCircleLine },
  unhealthy: { text: 'compute.unhealthy', Icon: RiErrorWarningLine },
  unknown: { text: 'compute.unknown', Icon: RiQuestionLine },
} as const;

export type MachineStateProps = {
  state: HostState | undefined;
  message: string | undefined;
};

/** What a machine does, and what the hub says of it. */
export function MachineState({ state, message }: MachineStateProps) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { text, Icon } = LOOKS[state ?? 'unknown'];
  return (
    <Flex direction="column" align="start" gap="1">
      <Badge size="small" icon={<Icon aria-hidden size={14} />}>
        {t(text)}
      </Badge>
      {message && <Text variant="body-small">{message}</Text>}
    </Flex>
  );
}
