import { Sandbox } from '../Sandbox';

/** Describes the running sandbox, without secrets. @internal */
export function describeSandbox(
  sandbox: Pick<Sandbox, 'url' | 'urls' | 'users' | 'origin'>,
  options: {
    readonly dataFolder?: string;
    readonly faults?: boolean;
    readonly kubeconfig?: string;
  },
): string {
  const { urls, users } = sandbox;
  return [
    `sandbox: ready at ${sandbox.url}`,
    `sandbox: ${describeOrigin(sandbox.origin, options.dataFolder)}`,
    '',
    `  hub           ${urls.hub}`,
    `  Palette       ${urls.palette}`,
    `  Hugging Face  ${urls.huggingFace}`,
    `  NVIDIA NGC    ${urls.ngc.api}, ${urls.ngc.authn}, ${urls.ngc.registry}`,
    `  sign-in       ${urls.idp}`,
    ...(options.faults ? [`  faults        ${sandbox.url}/faults`] : []),
    ...(options.kubeconfig
      ? [
          '',
          `  kubectl --kubeconfig ${options.kubeconfig} --context <user> get projects -A`,
          ...users.map(
            ({ id, name, description, section }) =>
              `  ${id.padEnd(16)} ${name}, ${section}: ${description}`,
          ),
        ]
      : []),
  ].join('\n');
}

function describeOrigin(
  origin: Sandbox['origin'],
  dataFolder: string | undefined,
): string {
  switch (origin.kind) {
    case 'restored':
      return `restored from ${origin.file}`;
    case 'broken':
      return `began afresh, because the state could not be read; it is kept as ${origin.files.join(
        ' and ',
      )}`;
    default:
      return dataFolder
        ? `started fresh; the next start restores its state from ${dataFolder}`
        : 'started fresh; no state is kept without --data';
  }
}
