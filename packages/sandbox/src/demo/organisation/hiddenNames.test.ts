import { demoUsers } from './demoOrganisation';
import { hiddenNames } from './hiddenNames';

function hiddenFrom(id: string): string[] {
  const user = demoUsers.find(one => one.id === id);
  if (!user) {
    throw new Error(`no one in the demo is ${id}`);
  }
  return hiddenNames(user);
}

const IN_RADIOLOGY = ['radiology-imaging', 'imaging-train', 'CT triage'];
const GROUPS_OF_RADIOLOGY = ['radiology-admins', 'meridian-research-board'];
const IN_GENOMICS = ['Genomics Pipelines', 'protein-folding', 'nextflow'];
describe('hiddenNames', () => {
  it('hides all of a Tenant from the admin of another, and nothing of their own', () => {
    const hidden = hiddenFrom('ingrid.solberg');
    expect(hidden).toEqual(
      expect.arrayContaining([
        'halden-motors',
        'driver-assist-admins',
        'Kenji Mori',
      ]),
    );
    [...IN_RADIOLOGY, ...GROUPS_OF_RADIOLOGY, ...IN_GENOMICS].forEach(name =>
      expect(hidden).not.toContain(name),
    );
  });

  it('hides the other Projects of a Tenant from the member of one', () => {
    const hidden = hiddenFrom('priya.nair');
    expect(hidden).toEqual(
      expect.arrayContaining([...IN_GENOMICS, 'genomics-viewers']),
    );
    [...IN_RADIOLOGY, ...GROUPS_OF_RADIOLOGY, 'meridian-health'].forEach(name =>
      expect(hidden).not.toContain(name),
    );
  });

  it('hides everything but their own group from someone without a role', () => {
    const hidden = hiddenFrom('tomas.reyes');
    expect(hidden).toEqual(
      expect.arrayContaining([
        ...IN_RADIOLOGY,
        ...GROUPS_OF_RADIOLOGY,
        ...IN_GENOMICS,
        'Meridian Health Research',
        'meridian-platform-admins',
        'halden-staff',
        'Sofia Costa',
      ]),
    );
    ['meridian-staff', 'tomas.reyes', 'Amara Okafor'].forEach(name =>
      expect(hidden).not.toContain(name),
    );
  });

  it('holds each name once', () => {
    for (const user of demoUsers) {
      const hidden = hiddenNames(user);
      expect(new Set(hidden).size).toBe(hidden.length);
    }
  });
});
