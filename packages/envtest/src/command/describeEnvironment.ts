import { Envtest } from '../Envtest';

/** Describes a running environment to its user; contains no token. */
export function describeEnvironment(
  {
    url,
    users,
    kubectl,
    processIds,
    folder,
  }: Pick<Envtest, 'url' | 'users' | 'kubectl' | 'processIds' | 'folder'>,
  kubeconfig: string,
): string {
  const width = Math.max(...users.map(({ name }) => name.length));
  const contexts = users.map(
    ({ name, groups }) => `  ${name.padEnd(width)}  ${groups.join(', ')}`,
  );
  const servers = Object.entries(processIds).map(
    ([name, processId]) => `${name} ${processId}`,
  );
  return [
    `A Kubernetes API with the PaletteAI resource types is running at ${url}`,
    '',
    'Contexts of the kubeconfig, and the groups of their users:',
    ...contexts,
    '',
    'For example:',
    `  export KUBECONFIG=${kubeconfig}`,
    `  ${kubectl} api-resources --api-group=spectrocloud.com`,
    `  ${kubectl} --context ${users[users.length - 1].name} auth whoami`,
    '',
    `Processes: ${servers.join(', ')}`,
    `Data and logs: ${folder}`,
    'Press Ctrl-C to stop it and remove the data and the kubeconfig.',
    '',
  ].join('\n');
}
