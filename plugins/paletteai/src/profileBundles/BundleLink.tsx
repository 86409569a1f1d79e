import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { MaybeLink } from '../facts/MaybeLink';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { bundleNamed, BundlePlace, useBundleQuery } from './useBundleQuery';

/** The Profile Bundle of an object with its version, linked once it is found. */
export function BundleLink(place: BundlePlace) {
  const { t } = useTranslationRef(paletteAiTranslationRef);
  const { profileBundle } = usePaletteAiLinks();
  const { data } = useBundleQuery(place);
  const { name, version: expected } = place.bundleRef;
  const bundle = data && bundleNamed(data, name);
  const version = bundle?.version ?? expected ?? '';
  return (
    <MaybeLink
      href={
        bundle &&
        profileBundle({
          hub: bundle.hub,
          project: bundle.namespace ?? '',
          bundleName: bundle.bundleName,
          version: bundle.version,
        })
      }
      text={t('fields.bundleVersion', {
        name: bundle?.displayName ?? name,
        version,
      }).trim()}
    />
  );
}
