import { Response, Router } from 'express';
import { NgcKeys } from './NgcKeys';
import { NgcImage } from './records';

const indexType = 'application/vnd.oci.image.index.v1+json';

/**
 * What `nvcr.io` answers.
 * @param realm - where tokens are to be had
 * @internal
 */
export function createRegistryRoutes(
  keys: NgcKeys,
  images: readonly NgcImage[],
  realm: () => string,
): Router {
  const router = Router();
  router.get('/v2/', (_request, response) => {
    // The real one names no service either, which some clients can't cope with.
    response.setHeader('WWW-Authenticate', `Bearer realm="${realm()}"`);
    refuse(response, 401, 'UNAUTHORIZED');
  });
  router.get('/proxy_auth', (request, response) => {
    const header = request.get('Authorization');
    const key = keys.ofAuthorization(header);
    if (header && !key) {
      refuse(response, 401, 'UNAUTHORIZED');
      return;
    }
    // Anybody gets a token; only the manifest shows what it is good for.
    const token = key ? keys.tokenFor(key, 'registry') : 'anonymous';
    response.json({ token, expires_in: 300 });
  });
  router.get('/v2/:org/:team/:image/manifests/:tag', (request, response) => {
    const { org, team, image: name, tag } = request.params;
    const key = keys.ofBearer(request.get('Authorization'), 'registry');
    const image = images.find(
      ({ resourceId }) => resourceId === `${org}/${team}/${name}`,
    );
    if (!key) {
      response.setHeader('WWW-Authenticate', `Bearer realm="${realm()}"`);
      refuse(response, 401, 'UNAUTHORIZED');
    } else if (!key.catalogue) {
      refuse(response, 403, 'DENIED');
    } else if (!image || !image.tags.includes(tag)) {
      refuse(response, 404, 'MANIFEST_UNKNOWN');
    } else if (image.blocked) {
      refuse(response, 451, 'UNAVAILABLE');
    } else {
      response.type(indexType).send(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: indexType,
          manifests: [],
        }),
      );
    }
  });
  return router;
}

function refuse(response: Response, status: number, code: string): void {
  response
    .status(status)
    .json({ errors: [{ code, message: code.toLowerCase() }] });
}
