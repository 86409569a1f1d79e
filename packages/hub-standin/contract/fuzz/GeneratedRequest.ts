import fc from 'fast-check';
import { bodies } from './bodies';

/** A request that no one would think of; `NAMESPACE` in its path stands for the namespace of the run. */
export interface GeneratedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  contentType: string;
  body: string | undefined;
}

const COLLECTIONS = [
  '/api/v1/namespaces/NAMESPACE/configmaps',
  '/api/v1/namespaces/NAMESPACE/secrets',
  '/apis/contract.example.com/v1/namespaces/NAMESPACE/widgets',
  '/apis/contract.example.com/v1/namespaces/NAMESPACE/widgets',
];

const OTHER_PATHS = [
  '/',
  '/api',
  '/apis',
  '/apis/contract.example.com',
  '/apis/contract.example.com/v1/widgets',
  '/apis/contract.example.com/v9/widgets',
  '/apis/contract.example.com/v1/namespaces/NAMESPACE/gadgets',
  '/api/v1/namespaces/absent-namespace/configmaps',
  '/api/v1/namespaces//configmaps',
  '/api/v1/namespaces/NAMESPACE/configmaps/',
  '/api/v1/nonsense/NAMESPACE',
  '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
  '/apis/authentication.k8s.io/v1/selfsubjectreviews',
  '/openapi/v3/absent',
  '/%2e%2e/api',
  '//api/v1',
  '/../api/v1',
  '/api//v1',
  '/api/v1//namespaces',
  '/apis//v1',
  '/apis/apps//v1',
  '/apis/contract.example.com/v1/namespaces//widgets',
  '/apis/contract.example.com/v1/namespaces/NAMESPACE//widgets',
  '/apis/contract.example.com/v1//widgets',
  '/api/v1/namespaces/NAMESPACE/configmaps/a/b/c',
  '/apis/contract.example.com/v1/namespaces/NAMESPACE/widgets/a/b/c',
  '/api/v1/watch',
  '/api/v1/proxy',
  '/apis/absent.example.com/v1/things',
  '/apis/apps/v9/deployments',
  '/apis/apps/v1/absent',
  '/version',
  '/version/absent',
  '/healthz',
  '/healthz/absent',
  '/openapi/v3/',
  '/absent',
  '/api/v1/namespaces/NAMESPACE/config%6Daps/a',
  '/api/v1/namespaces/NAMESPACE/configmaps/a%2Fb',
  '/api/v1/namespaces/NAMESPACE/configmaps/%E2%82%AC',
  '/api/v1/namespaces/NAMESPACE/configmaps/..',
  '/api/v1/namespaces/NAMESPACE/configmaps/.',
  '/api/v1/namespaces/../configmaps',
  '/api/v1/namespaces//configmaps/a',
  '/api/v1/namespaces/NAMESPACE/configmaps/a%25',
  '/apis/contract.example.com/v1/namespaces/NAMESPACE/widgets/..',
  '/apis/contract.example.com/v1/namespaces/NAMESPACE/widgets/../scale',
  '/apis/contract.example.com/v1/namespaces/NAMESPACE/widgets/../status',
  '/%zz',
];

const CONTENT_TYPES = [
  'application/json',
  'application/json',
  'application/yaml',
  'application/json-patch+json',
  'application/merge-patch+json',
  'application/merge-patch+json',
  'application/strategic-merge-patch+json',
  'application/apply-patch+yaml',
  'application/apply-patch+yaml',
  'text/plain',
  'application/json; charset=latin1',
  ';',
];

const path: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...COLLECTIONS) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...COLLECTIONS),
        fc.constantFrom('a', 'a', 'b', 'c', 'Not-A-Name'),
        fc.constantFrom('', '', '', '', '/status', '/scale', '/absent'),
      )
      .map(
        ([collection, name, subresource]) =>
          `${collection}/${name}${subresource}`,
      ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...OTHER_PATHS) },
);

const query: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    dryRun: fc.constantFrom('All', 'Some', ''),
    fieldManager: fc.constantFrom('me', 'you', '', 'x'.repeat(200), 'ünï'),
    fieldValidation: fc.constantFrom('Strict', 'Warn', 'Ignore', 'Loud'),
    force: fc.constantFrom('true', 'false', 'maybe'),
    limit: fc.constantFrom('1', '0', '-1', 'many'),
    continue: fc.constantFrom('broken', 'e30', '%%%', ''),
    labelSelector: fc.constantFrom('a=b', 'a in (b', '!a', '=', 'a in (b,c)'),
    fieldSelector: fc.constantFrom('metadata.name=a', 'spec.size=1', 'x', '='),
    resourceVersion: fc.constantFrom('0', 'new', '-5', ''),
    resourceVersionMatch: fc.constantFrom('Exact', 'NotOlderThan', 'About'),
    propagationPolicy: fc.constantFrom('Orphan', 'Background', 'Sideways'),
    gracePeriodSeconds: fc.constantFrom('0', '-1', 'soon'),
    orphanDependents: fc.constantFrom('true', 'maybe'),
    uid: fc.constantFrom('other', ''),
    timeoutSeconds: fc.constantFrom('1', 'soon'),
    pretty: fc.constantFrom('true', '1'),
  },
  { requiredKeys: [] },
);

/** Short watches, right and wrong. */
const watchQuery: fc.Arbitrary<Record<string, string>> = fc
  .record(
    {
      resourceVersion: fc.constantFrom('0', 'new', '-5', ''),
      resourceVersionMatch: fc.constantFrom('Exact', 'NotOlderThan', 'About'),
      sendInitialEvents: fc.constantFrom('true', 'false', 'maybe'),
      allowWatchBookmarks: fc.constantFrom('true', 'maybe'),
      labelSelector: fc.constantFrom('a=b', 'a in (b'),
      fieldSelector: fc.constantFrom('metadata.name=a', 'spec.size=1'),
    },
    { requiredKeys: [] },
  )
  .map(more => ({ watch: 'true', timeoutSeconds: '1', ...more }));

/** Most requests carry few parameters, so that some get further than the check of these. */
const fewParameters = fc
  .tuple(query, fc.integer({ min: 0, max: 2 }), fc.nat())
  .map(([all, count, turn]) => {
    const entries = Object.entries(all);
    const first = entries.length > 0 ? turn % entries.length : 0;
    return Object.fromEntries(entries.slice(first, first + count));
  });

/** What the rest of the server holds decides what becomes of it. */
function deletesElsewhere({ method, path: target }: GeneratedRequest): boolean {
  return method === 'DELETE' && target === '/api/v1/namespaces//configmaps';
}

export const generatedRequest: fc.Arbitrary<GeneratedRequest> = fc
  .constantFrom('GET', 'POST', 'POST', 'PUT', 'PATCH', 'PATCH', 'DELETE')
  .chain(method =>
    fc.record({
      method: fc.constant(method),
      path,
      query: fc.oneof(
        { weight: 15, arbitrary: fewParameters },
        { weight: 1, arbitrary: watchQuery },
      ),
      contentType: fc.constantFrom(...CONTENT_TYPES),
      body:
        method === 'GET' || method === 'DELETE'
          ? fc.option(bodies, { nil: undefined, freq: 2 })
          : bodies,
    }),
  )
  .filter(request => !deletesElsewhere(request));
