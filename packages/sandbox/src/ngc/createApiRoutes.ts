import express, { Router } from 'express';
import { NgcKeys } from './NgcKeys';
import { NgcImage } from './records';
import { searchImages } from './searchImages';

/** What `api.ngc.nvidia.com` answers. @internal */
export function createApiRoutes(
  keys: NgcKeys,
  images: readonly NgcImage[],
): Router {
  const router = Router();
  router.post(
    '/v3/keys/get-caller-info',
    express.urlencoded({ extended: false, limit: '10kb' }),
    (request, response) => {
      const credentials: unknown = request.body?.credentials;
      const key =
        typeof credentials === 'string' ? keys.find(credentials) : undefined;
      if (!key || key.kind === 'legacy') {
        response.status(401).json(requestStatus('UNAUTHORIZED'));
        return;
      }
      const personal = key.kind === 'personal';
      response.json({
        ...requestStatus('SUCCESS'),
        type: personal ? 'PERSONAL_KEY' : 'SERVICE_KEY',
        orgName: key.orgName,
        products: key.catalogue ? ['nim', 'private-registry'] : [],
        userId: personal ? 4711 : null,
        user: personal ? { name: key.userName, email: key.email } : null,
      });
    },
  );
  router.get('/v2/search/catalog/resources/CONTAINER', (request, response) => {
    const page = searchImages(images, request.query.q);
    if (!page) {
      response.status(400).json(requestStatus('BAD_REQUEST'));
      return;
    }
    response.json({ ...requestStatus('SUCCESS'), ...page });
  });
  router.get(
    '/v2/org/:org/team/:team/repos/:repository',
    (request, response) => {
      const { org, team, repository } = request.params;
      if (!keys.ofBearer(request.get('Authorization'), 'ngc')) {
        response.status(401).json(requestStatus('UNAUTHORIZED'));
        return;
      }
      const image = images.find(
        ({ resourceId }) => resourceId === `${org}/${team}/${repository}`,
      );
      if (!image || image.blocked) {
        response
          .status(image ? 451 : 404)
          .json(requestStatus(image ? 'UNAVAILABLE' : 'NOT_FOUND'));
        return;
      }
      response.json({
        name: image.name,
        displayName: image.displayName,
        shortDescription: image.description,
        namespace: `${org}/${team}`,
        tags: image.tags,
        latestTag: image.tags[0] ?? null,
        updatedDate: image.updatedDate,
      });
    },
  );
  return router;
}

function requestStatus(statusCode: string) {
  return { requestStatus: { statusCode } };
}
