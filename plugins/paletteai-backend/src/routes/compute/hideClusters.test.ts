import { hideClusters } from './hideClusters';

const OWN = { uid: 'u-1', name: 'vision-train' };
const OTHER = { uid: 'u-2', name: 'secret-project-train' };

function inventory(
  ...clusters: ({ name?: string; uid?: string } | undefined)[]
) {
  const hosts = clusters.map((cluster, index) => ({
    uid: `host-${index}`,
    name: `host-${index}`,
    state: 'in-use' as const,
    ...(cluster && { cluster }),
  }));
  const group = { instances: hosts.length, resourceGroups: {}, hosts };
  return { name: 'vision-compute', controlPlane: [group], worker: [group] };
}

describe('the clusters of an inventory', () => {
  it('are those of the pools that the caller sees', () => {
    expect(
      hideClusters(inventory(OWN, OTHER, undefined), [
        { cluster: OWN },
        { cluster: undefined },
      ]),
    ).toEqual(inventory(OWN, undefined, undefined));
  });

  it('are told apart by name where a hub gives no identifier', () => {
    const [own, other] = [OWN, OTHER].map(({ name }) => ({ name }));

    expect(
      hideClusters(inventory(own, other, {}), [{ cluster: OWN }, {}]),
    ).toEqual(inventory(own, undefined, undefined));
  });

  it('are all hidden from somebody who sees no pool', () => {
    expect(hideClusters(inventory(OWN), [])).toEqual(inventory(undefined));
  });
});
