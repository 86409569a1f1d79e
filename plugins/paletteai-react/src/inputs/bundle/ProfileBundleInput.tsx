import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Grid, Text } from '@backstage/ui';
import type {
  ProfileBundleType,
  ProfileBundleView,
  ProjectRef,
} from '@paletteai/backstage-plugin-paletteai-common';
import { useEffect } from 'react';
import { FailureState } from '../../states/FailureState';
import { ChoiceInput } from '../ChoiceInput';
import type { InputProps } from '../InputProps';
import { paletteAiInputsTranslationRef } from '../translation';
import styles from './ProfileBundleInput.module.css';
import { groupVersions, useBundlesOfProject } from './bundleQueries';

/**
 * A Profile Bundle in one of its versions, as requests name it.
 *
 * @public
 */
export type BundleRef = { name: string; namespace?: string; version?: string };

/**
 * Properties of {@link ProfileBundleInput}.
 *
 * @public
 */
export type ProfileBundleInputProps = InputProps<BundleRef | undefined> & {
  /** Whose bundles there are to choose from; none while it is not known. */
  project: ProjectRef | undefined;
  types: readonly ProfileBundleType[];
  /** Texts for no selection, if that is possible. */
  noneLabel?: string;
};

const NONE = '';
// Versions of another form cannot be named in a request.
const VERSION = /^v[0-9]+([.][0-9]+[.][0-9]+)?$/;

/**
 * Chooses a Profile Bundle and its version.
 *
 * @public
 */
export function ProfileBundleInput(props: ProfileBundleInputProps) {
  const { project, types, noneLabel, ...input } = props;
  const { value, onChange, isDisabled } = input;
  const { t } = useTranslationRef(paletteAiInputsTranslationRef);
  const query = useBundlesOfProject(project);
  const chosen = query.data?.find(({ name }) => name === value?.name);
  useEffect(() => {
    // A choice from another Project would be kept although it is not shown.
    if (query.data && value && !chosen) {
      onChange(undefined);
    }
  });
  if (query.error && !query.data) {
    return <FailureState error={query.error} onRetry={() => query.refetch()} />;
  }
  const groups = groupVersions(query.data ?? [], types);
  const versions = groups.get(chosen?.bundleName ?? '') ?? [];
  const choose = (bundle: ProfileBundleView | undefined) =>
    onChange(bundle && refOf(bundle));
  const isPending = project && query.isPending;
  return (
    <>
      <Grid.Root
        columns={{ initial: '1', sm: '2' }}
        gap="3"
        className={styles.row}
      >
        <ChoiceInput
          {...input}
          value={chosen?.bundleName ?? (noneLabel && NONE)}
          onChange={bundleName => choose(groups.get(bundleName ?? '')?.[0])}
          placeholder={isPending ? t('scope.loading') : t('scope.choose')}
          choices={[
            ...(noneLabel ? [{ id: NONE, label: noneLabel }] : []),
            ...[...groups].map(([bundleName, [newest]]) => ({
              id: bundleName,
              label: newest.displayName,
              description: newest.description,
            })),
          ]}
        />
        {chosen && (
          <ChoiceInput
            label={t('bundle.version')}
            value={chosen.name}
            onChange={name => choose(versions.find(each => each.name === name))}
            isDisabled={isDisabled}
            choices={versions.map(each => ({
              id: each.name,
              label: each.version ?? each.name,
              description: each.revisionNotes,
            }))}
          />
        )}
      </Grid.Root>
      {query.data && groups.size === 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('bundle.none')}
        </Text>
      )}
    </>
  );
}

function refOf({
  name,
  namespace,
  version = '',
}: ProfileBundleView): BundleRef {
  return {
    name,
    ...(namespace && { namespace }),
    ...(VERSION.test(version) && { version }),
  };
}
