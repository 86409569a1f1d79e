import { FIELD_MANAGER, LABEL_MANAGED_BY } from '../../metadata/labels';
import {
  CompanionOf,
  LABEL_COMPONENT,
  LABEL_INSTANCE,
} from '../../metadata/ownership';
import { describeProblem } from '../../problems/describeProblem';
import type { MessageCode } from '../../problems/messages';
import type { RequestProblem } from '../../problems/RequestProblem';
import type { Deployment } from '../aiWorkload/deployment';
import type { ComputePool } from '../computePool/computePool';
import type { Settings } from '../settings/settings';
import { PALETTE_AI_GROUP } from '../shared/KindDefinition';
import type { ObjectReference } from '../shared/references';
import { variablesSecretName } from '../shared/variables';
import type { SecretMarks } from './secretMarks';

/**
 * What is known of the Secrets of a Project's namespace.
 *
 * @public
 */
export type SecretFacts = {
  /** Name of the Project and its namespace. */
  project: string;
  settings: readonly Pick<
    Settings,
    'name' | 'integrations' | 'effectiveIntegrations'
  >[];
  pools: readonly Pick<
    ComputePool,
    'name' | 'variables' | 'kubeconfigSecretRef'
  >[];
  deployments: readonly Pick<Deployment, 'name' | 'variables'>[];
  /** By name; only of Secrets that the person may see. */
  marks: ReadonlyMap<string, SecretMarks>;
};

/**
 * What refers to Secrets: a Compute Pool or a deployment, with the names of the Secrets and their places in the request.
 *
 * @public
 */
export type SecretReferences = {
  component: Exclude<CompanionOf, 'settings'>;
  name: string;
  references: readonly { secret: string; path: string }[];
};

type Use = { code: MessageCode; parameters: Record<string, string> };

/**
 * Finds references to Secrets that were created for something else. A Secret of which nothing is known passes.
 *
 * @public
 */
export function checkSecretReferences(
  { references, ...user }: SecretReferences,
  facts: SecretFacts,
): RequestProblem[] {
  return references.flatMap(({ secret, path }) => {
    const marks = facts.marks.get(secret);
    const use =
      (marks && useByMarks(marks, user)) ?? useByName(secret, facts, user);
    return use
      ? [describeProblem(use.code, path, { name: secret, ...use.parameters })]
      : [];
  });
}

type User = Omit<SecretReferences, 'references'>;

/** Secrets that Kubernetes, Cluster API or Helm keep for themselves. */
const RESERVED_TYPES = [
  'kubernetes.io/service-account-token',
  'bootstrap.kubernetes.io/token',
  'cluster.x-k8s.io/secret',
  'helm.sh/release.v1',
];

const COMPONENTS: Readonly<Record<string, CompanionOf>> = {
  Settings: 'settings',
  ComputePool: 'computePool',
  AIWorkload: 'deployment',
};

const CODES: Readonly<Record<CompanionOf, MessageCode>> = {
  settings: 'secret.use.settings',
  computePool: 'secret.use.computePool',
  deployment: 'secret.use.deployment',
};

function useByMarks(
  { type = '', labels, owners }: SecretMarks,
  user: User,
): Use | undefined {
  if (RESERVED_TYPES.includes(type)) {
    return { code: 'secret.use.type', parameters: { type } };
  }
  return useByLabels(labels, user) ?? useByOwner(owners, user);
}

function useByLabels(
  labels: SecretMarks['labels'],
  user: User,
): Use | undefined {
  const component = Object.values(COMPONENTS).find(
    known => known === labels[LABEL_COMPONENT],
  );
  return component && labels[LABEL_MANAGED_BY] === FIELD_MANAGER
    ? companionUse(component, labels[LABEL_INSTANCE] ?? '', user)
    : undefined;
}

function useByOwner(
  owners: SecretMarks['owners'],
  user: User,
): Use | undefined {
  const owner = owners.find(({ apiVersion }) =>
    apiVersion.startsWith(`${PALETTE_AI_GROUP}/`),
  );
  if (!owner) {
    return undefined;
  }
  return Object.hasOwn(COMPONENTS, owner.kind)
    ? companionUse(COMPONENTS[owner.kind], owner.name, user)
    : { code: 'secret.use.other', parameters: { owner: owner.name } };
}

function useByName(
  secret: string,
  facts: SecretFacts,
  user: User,
): Use | undefined {
  const isMeant = (reference: ObjectReference | undefined) =>
    reference?.name === secret &&
    (reference.namespace ?? facts.project) === facts.project;
  const settings = facts.settings.find(
    ({ integrations, effectiveIntegrations }) =>
      [integrations, effectiveIntegrations].some(
        group =>
          isMeant(group?.palette?.certSecretRef) ||
          isMeant(group?.palette?.secretRef) ||
          isMeant(group?.huggingFace?.secretRef) ||
          isMeant(group?.ngc?.secretRef),
      ),
  );
  if (settings) {
    return companionUse('settings', settings.name, user);
  }
  const pool = facts.pools.find(({ kubeconfigSecretRef }) =>
    isMeant(kubeconfigSecretRef),
  );
  if (pool) {
    return {
      code: 'secret.use.kubeconfig',
      parameters: { owner: pool.name },
    };
  }
  return (
    useByVariables('computePool', facts.pools, secret, user) ??
    useByVariables('deployment', facts.deployments, secret, user)
  );
}

/** Others of the name that the portal gives the Secret of a pool or deployment that refers to it. */
function useByVariables(
  component: User['component'],
  objects: SecretFacts['deployments'],
  secret: string,
  user: User,
): Use | undefined {
  const found = objects.find(
    ({ name, variables }) =>
      variablesSecretName(component, name) === secret &&
      variables.some(({ secretKeyRef }) => secretKeyRef?.name === secret),
  );
  return found && companionUse(component, found.name, user);
}

function companionUse(
  component: CompanionOf,
  owner: string,
  user: User,
): Use | undefined {
  return component === user.component && owner === user.name
    ? undefined
    : { code: CODES[component], parameters: { owner } };
}
