import type { TypeTable } from '../TypeTable';

/** Leases. */
export const coordinationTypes: TypeTable = {
  Lease: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec LeaseSpec struct`,
  LeaseSpec: `
    acquireTime microtime; holderIdentity string; leaseDurationSeconds int32;
    leaseTransitions int32; preferredHolder string; renewTime microtime;
    strategy string`,
};
