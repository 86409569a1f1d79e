import type {
  ProfileBundleVersionsView,
  ProfileBundleView,
} from '@paletteai/backstage-plugin-paletteai-common';
import { useSearchParams } from 'react-router-dom';

const PARAMETER = 'version';

export type ShownVersion = {
  /** The version that is shown; the newest unless the URL names another. */
  shown: ProfileBundleView;
  /** The version in the URL, if it does not exist. */
  unknown: string | undefined;
  show: (version: string) => void;
};

/** The version of a bundle that is chosen in the URL. */
export function useShownVersion({
  versions,
}: ProfileBundleVersionsView): ShownVersion {
  const [parameters, setParameters] = useSearchParams();
  const wanted = parameters.get(PARAMETER) ?? undefined;
  const found = versions.find(({ version }) => version === wanted);
  return {
    shown: found ?? versions[0],
    unknown: found ? undefined : wanted,
    show: version =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          next.set(PARAMETER, version);
          return next;
        },
        { replace: true },
      ),
  };
}
