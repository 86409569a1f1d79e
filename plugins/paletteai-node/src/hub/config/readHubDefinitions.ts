import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { HubConnection, HubDefinition } from '../HubDefinition';
import { HubConfig, hubsConfigSchema } from './hubConfigSchema';
import { readKubernetesCluster } from './readKubernetesCluster';

const KEY = 'paletteai.hubs';

/**
 * Reads the hubs of the portal's configuration. All mistakes are reported at once, each with its
 * path; values are not, as they may be secret.
 */
export function readHubDefinitions(config: Config): HubDefinition[] {
  const result = hubsConfigSchema.safeParse(config.getOptional(KEY) ?? {});
  if (!result.success) {
    throw configurationError(
      result.error.issues.flatMap(issue =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map(key => ({
              path: [...issue.path, key],
              message: 'is not a known setting',
            }))
          : [{ path: issue.path, message: messageOf(issue) }],
      ),
    );
  }
  const problems: ConfigurationProblem[] = [];
  const definitions: HubDefinition[] = [];
  for (const [id, hub] of Object.entries(result.data)) {
    const connection = connectionOf(hub, config);
    if ('problem' in connection) {
      problems.push({
        path: [id, 'kubernetesCluster'],
        message: connection.problem,
      });
    } else {
      definitions.push({
        id,
        title: hub.title ?? id,
        uiUrl: hub.uiUrl?.replace(/\/+$/, ''),
        controlPlane: hub.controlPlane ?? 'external',
        oidc: hub.oidc,
        connection,
      });
    }
  }
  if (problems.length > 0) {
    throw configurationError(problems);
  }
  return definitions;
}

interface ConfigurationProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function connectionOf(
  hub: HubConfig,
  config: Config,
): HubConnection | { problem: string } {
  if (hub.kubeconfig) {
    return { type: 'kubeconfig', ...hub.kubeconfig };
  }
  if (hub.server) {
    return { type: 'inline', ...hub.server };
  }
  if (hub.kubernetesCluster !== undefined) {
    return readKubernetesCluster(config, hub.kubernetesCluster);
  }
  if (hub.custom) {
    const { type: strategy, ...options } = hub.custom;
    return { type: 'custom', strategy, options };
  }
  return { type: 'inCluster' };
}

/** The schema library's own words say "Invalid input: expected string, received undefined". */
function messageOf(issue: { code: string; message: string }): string {
  return issue.message.replace(/^Invalid input: /, '');
}

function configurationError(
  problems: readonly ConfigurationProblem[],
): InputError {
  const lines = problems.map(
    ({ path, message }) =>
      `- ${[KEY, ...path.map(String)].join('.')}: ${message}`,
  );
  return new InputError(
    `The configuration of the PaletteAI hubs is not valid:\n${lines.join(
      '\n',
    )}`,
  );
}
