import { hiddenOnMatrixHubs } from '@paletteai/sandbox/realHub';
import { PEOPLE, refOf } from '../people';
import type { Requester } from '../TestPortal';

/** Someone who tries everything. */
export interface Attacker {
  readonly name: string;
  readonly as: Requester;
  /** The ref of a person. */
  readonly ref?: string;
  /** What must be in no answer to them. */
  readonly hidden: readonly string[];
  /** Whether they may change something, so that they must not delete what the others ask about. */
  readonly canEdit: boolean;
  /** Whose tenant their requests name. */
  readonly tenant: 'meridian-health' | 'halden-motors';
}

const EDITORS: readonly string[] = [
  PEOPLE.tenantAdmin,
  PEOPLE.projectAdmin,
  PEOPLE.editor,
  PEOPLE.neighbour,
];

/** The people of the authorization matrix. */
export const ATTACKERS: readonly Attacker[] = [
  ...Object.entries(PEOPLE).map(([name, id]): Attacker => {
    const isNeighbour = id === PEOPLE.neighbour;
    return {
      name,
      as: { id },
      ref: refOf(id),
      hidden: hiddenOnMatrixHubs(id),
      canEdit: EDITORS.includes(id),
      tenant: isNeighbour ? 'halden-motors' : 'meridian-health',
    };
  }),
  {
    // Sees everything, but no secret.
    name: 'service',
    as: 'service',
    hidden: [],
    canEdit: false,
    tenant: 'meridian-health',
  },
  {
    name: 'anonymous',
    as: 'anonymous',
    hidden: hiddenOnMatrixHubs(),
    canEdit: false,
    tenant: 'meridian-health',
  },
];
