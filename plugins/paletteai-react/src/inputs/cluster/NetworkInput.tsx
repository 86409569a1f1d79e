import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Switch } from '@backstage/ui';
import { overlayVirtualIp } from '@paletteai/backstage-plugin-paletteai-common';
import type { InputProps } from '../InputProps';
import { problemsBeside, problemsOf } from '../problems';
import { ProblemTexts } from '../ProblemTexts';
import { TextInput } from '../TextInput';
import { TextListInput } from '../TextListInput';
import { paletteAiInputsTranslationRef } from '../translation';
import type { ClusterDraft } from './ClusterDraft';

type NetworkInputProps = Omit<InputProps<ClusterDraft>, 'label'> & {
  hasVip: boolean;
};

/** Network of clusters on edge hosts. */
export function NetworkInput(props: NetworkInputProps) {
  const { value, onChange, problems = [], isDisabled, hasVip } = props;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const { networkOverlay: overlay } = value;
  const changeOverlay = (part: Partial<ClusterDraft['networkOverlay']>) =>
    onChange({
      ...value,
      networkOverlay: { enabled: true, ...overlay, ...part },
    });
  const virtualIp = overlayVirtualIp(overlay?.cidr ?? '');
  return (
    <>
      {hasVip && (
        <TextInput
          label={t('network.vip')}
          description={t('network.vipDescription')}
          value={value.vip ?? ''}
          onChange={vip => onChange({ ...value, vip: vip || undefined })}
          problems={problemsOf(problems, 'vip')}
          isDisabled={isDisabled}
        />
      )}
      <TextListInput
        label={t('network.ntpServers')}
        entryLabel={t('network.ntpServer')}
        addLabel={t('network.addNtpServer')}
        value={value.ntpServers ?? []}
        onChange={ntpServers =>
          onChange({ ...value, ntpServers: [...ntpServers] })
        }
        problems={problemsOf(problems, 'ntpServers')}
        isDisabled={isDisabled}
      />
      <ProblemTexts
        problems={problemsBeside(
          problemsOf(problems, 'networkOverlay'),
          overlay?.enabled ? ['cidr'] : [],
        )}
      >
        {({ isInvalid: _, ...described }) => (
          <Switch
            {...described}
            label={t('network.overlay')}
            isSelected={overlay?.enabled ?? false}
            onChange={enabled =>
              onChange({
                ...value,
                networkOverlay: enabled ? { enabled } : undefined,
              })
            }
            isDisabled={isDisabled}
          />
        )}
      </ProblemTexts>
      {overlay?.enabled && (
        <>
          <TextInput
            label={t('network.cidr')}
            description={
              virtualIp && t('network.overlayVirtualIp', { address: virtualIp })
            }
            placeholder="100.64.192.0/24"
            value={overlay.cidr ?? ''}
            onChange={cidr => changeOverlay({ cidr: cidr || undefined })}
            problems={problemsOf(problems, 'networkOverlay.cidr')}
            isDisabled={isDisabled}
            isRequired
          />
          <Switch
            label={t('network.staticIp')}
            isSelected={overlay.staticIp ?? false}
            onChange={staticIp => changeOverlay({ staticIp })}
            isDisabled={isDisabled}
          />
        </>
      )}
    </>
  );
}
