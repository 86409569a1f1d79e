import { Router } from 'express';
import { NgcKeys } from './NgcKeys';

/** What `authn.nvidia.com` answers: tokens for legacy keys. @internal */
export function createAuthnRoutes(keys: NgcKeys): Router {
  const router = Router();
  router.get('/token', (request, response) => {
    const key = keys.ofAuthorization(request.get('Authorization'));
    if (request.query.service !== 'ngc') {
      response.status(400).json({ error: 'service is not known' });
    } else if (!key) {
      response.status(401).json({ error: 'credentials are not valid' });
    } else {
      response.json({ token: keys.tokenFor(key, 'ngc'), expires_in: 900 });
    }
  });
  return router;
}
