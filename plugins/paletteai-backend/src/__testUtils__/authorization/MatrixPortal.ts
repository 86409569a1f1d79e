import { MatrixHubs, Target, TestHub } from '@paletteai/sandbox/realHub';
import { TestPortal } from '../TestPortal';

/** The portal before the hubs on which the matrix is tried. */
export class MatrixPortal {
  readonly hubs: MatrixHubs;
  readonly portal: TestPortal;

  private constructor(hubs: MatrixHubs, portal: TestPortal) {
    this.hubs = hubs;
    this.portal = portal;
  }

  static async start(startMain: () => Promise<TestHub>): Promise<MatrixPortal> {
    const hubs = await MatrixHubs.start(startMain);
    const { main, other } = hubs;
    const portal = await TestPortal.start({
      sandbox: main.sandbox,
      hubs: { main: main.config, other: other.config },
    });
    await portal.get('service', '/projects');
    return new MatrixPortal(hubs, portal);
  }

  /** A copy of the project of a target, to be deleted. */
  freshProject(target: Target): Promise<Target> {
    return this.hubs.freshProject(
      target,
      async path => (await this.portal.get('service', path)).status !== 404,
    );
  }

  async stop(): Promise<void> {
    await this.portal.stop();
    await this.hubs.stop();
  }
}
