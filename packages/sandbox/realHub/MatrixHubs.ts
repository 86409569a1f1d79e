import { copyContents, copyProject } from './copyProject';
import { Target, TENANT_NAMESPACE } from './targets';
import { TestHub } from './TestHub';

/** Two hubs on which it is tried who may do what. */
export class MatrixHubs {
  readonly main: TestHub;
  readonly other: TestHub;
  #serial = 0;

  private constructor(main: TestHub, other: TestHub) {
    this.main = main;
    this.other = other;
  }

  /** Puts a project of the same name on a second hub, where other groups hold the roles. */
  static async start(startMain: () => Promise<TestHub>): Promise<MatrixHubs> {
    const main = await startMain();
    const other = await TestHub.empty();
    const elsewhere = (text: string) =>
      text.replace(/"(radiology|meridian)-([a-z-]+)s"/g, '"elsewhere-$2s"');
    const tenants = '/apis/spectrocloud.com/v1alpha1/tenants';
    const { body } = await main.send('GET', `${tenants}/meridian-health`);
    await other.create(tenants, {
      apiVersion: body.apiVersion,
      kind: body.kind,
      metadata: { name: 'meridian-health' },
      spec: JSON.parse(elsewhere(JSON.stringify(body.spec))),
    });
    const project = 'radiology-imaging';
    await copyProject(main, other, project, project, elsewhere);
    await letNeighbourLook(main, project);
    await copyContents(main, main, project, TENANT_NAMESPACE);
    return new MatrixHubs(main, other);
  }

  freshName(): string {
    this.#serial += 1;
    return `fresh-${this.#serial}`;
  }

  /**
   * A copy of the project of a target, to be deleted.
   *
   * @param isKnown - whether the portal knows what is at a path of its API
   */
  async freshProject(
    target: Target,
    isKnown: (path: string) => Promise<boolean>,
  ): Promise<Target> {
    if (target.project === TENANT_NAMESPACE) {
      // Nothing is ever deleted in it.
      return target;
    }
    const project = this.freshName();
    const place = target.hub === 'main' ? this.main : this.other;
    await copyProject(place, place, target.project, project);
    const fresh = { ...target, project };
    const path = projectPath(fresh);
    const there = [
      path,
      `${path}/compute-pools/${target.pool}`,
      `${path}/app-deployments/${target.app}`,
    ];
    for (const each of there) {
      while (!(await isKnown(each))) {
        // The watch brings it in a moment.
      }
    }
    return fresh;
  }

  async stop(): Promise<void> {
    await this.main.stop();
    await this.other.stop();
  }
}

/** Path of the project of a target in the API. */
export function projectPath({ hub, project }: Target): string {
  return `/hubs/${hub}/projects/${project}`;
}

/** Gives the administrators of the other tenant the role of a viewer in a project. */
async function letNeighbourLook(hub: TestHub, project: string): Promise<void> {
  const group = 'halden-platform-admins';
  const path = `/apis/spectrocloud.com/v1alpha1/namespaces/${project}/projects/${project}`;
  const { body } = await hub.send('GET', path);
  body.spec.roleMapping.viewer.push(group);
  await hub.send('PUT', path, body);
  const apiGroup = 'rbac.authorization.k8s.io';
  await hub.create(`/apis/${apiGroup}/v1/namespaces/${project}/rolebindings`, {
    metadata: { name: 'neighbour' },
    roleRef: { apiGroup, kind: 'Role', name: `prj-${project}-viewer` },
    subjects: [{ apiGroup, kind: 'Group', name: group }],
  });
}
