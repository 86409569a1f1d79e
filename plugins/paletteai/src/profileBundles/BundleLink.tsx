import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { MaybeLink } from '../facts/MaybeLink';
import { usePaletteAiLinks } from '../router/usePaletteAiLinks';
import { paletteAiTranslationRef } from '../translation';
import { bundleNamed, BundlePlace, useBundleQuery } from './useBundleQuery';

/** The bundle that something was made from with its version, and a link to it once it is known. */
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
