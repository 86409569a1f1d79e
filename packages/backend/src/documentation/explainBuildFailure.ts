import { isError } from '@backstage/errors';

/** Says in a sentence for people why a build failed, without folders of the server. */
export function explainBuildFailure(error: unknown): string {
  return isMkDocsMissing(error)
    ? 'MkDocs, which builds the documentation, is not installed with the backend of the portal: ' +
        'install it with "pip install mkdocs-techdocs-core" and reload this page'
    : 'MkDocs could not build the documentation; the build logs say why';
}

/** TechDocs wraps the error of starting the program. */
function isMkDocsMissing(error: unknown): boolean {
  const cause = isError(error) ? error.cause : undefined;
  return isError(cause) && cause.code === 'ENOENT' && cause.path === 'mkdocs';
}
