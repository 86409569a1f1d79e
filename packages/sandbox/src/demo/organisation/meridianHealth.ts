import { DemoTenant } from './DemoTenant';

const section = 'Meridian Health';
const domain = 'meridian-health.example';

/** A hospital group. @internal */
export const meridianHealth: DemoTenant = {
  name: 'meridian-health',
  displayName: 'Meridian Health Research',
  description: 'Research computing of the Meridian hospitals',
  adminGroup: 'meridian-platform-admins',
  orgName: 'meridian-health',
  paletteProject: 'research-computing',
  gpuLimits: { 'NVIDIA-H100': 32, 'NVIDIA-A100': 32, Default: 16 },
  projects: [
    {
      name: 'radiology-imaging',
      displayName: 'Radiology Imaging',
      description: 'Segmentation and triage of CT and MRI studies',
      admins: ['radiology-admins'],
      editors: ['radiology-editors'],
      viewers: ['radiology-viewers', 'meridian-research-board'],
      paletteProject: 'research-computing',
      gpuLimits: { 'NVIDIA-H100': 16, 'NVIDIA-A100': 16, Default: 8 },
      tags: { stage: 'production', domain: 'vision' },
    },
    {
      name: 'clinical-language',
      displayName: 'Clinical Language',
      description:
        'Language models over clinical notes, isolated from the rest',
      admins: ['clinical-language-admins'],
      editors: ['clinical-language-editors'],
      viewers: ['clinical-language-viewers', 'meridian-research-board'],
      paletteProject: 'clinical-enclave',
      gpuLimits: { 'NVIDIA-H100': 8, Default: 8 },
      tags: { stage: 'pilot', domain: 'language' },
    },
    {
      name: 'genomics',
      displayName: 'Genomics Pipelines',
      description: 'Variant calling and protein structure prediction',
      admins: ['genomics-admins'],
      editors: ['genomics-editors'],
      viewers: ['genomics-viewers'],
      paletteProject: 'research-computing',
      gpuLimits: { 'NVIDIA-A100': 16 },
      tags: { stage: 'research', domain: 'genomics' },
    },
  ],
  users: [
    {
      id: 'ingrid.solberg',
      name: 'Ingrid Solberg',
      email: `ingrid.solberg@${domain}`,
      groups: ['meridian-platform-admins', 'meridian-staff'],
      description: 'Tenant admin',
      section,
    },
    {
      id: 'amara.okafor',
      name: 'Amara Okafor',
      email: `amara.okafor@${domain}`,
      groups: ['radiology-admins', 'meridian-staff'],
      description: 'Admin of Radiology Imaging',
      section,
    },
    {
      id: 'daniel.weiss',
      name: 'Daniel Weiss',
      email: `daniel.weiss@${domain}`,
      groups: ['radiology-editors', 'genomics-viewers', 'meridian-staff'],
      description: 'Editor of Radiology Imaging, viewer of Genomics Pipelines',
      section,
    },
    {
      id: 'priya.nair',
      name: 'Priya Nair',
      email: `priya.nair@${domain}`,
      groups: ['radiology-viewers', 'meridian-staff'],
      description: 'Viewer of Radiology Imaging',
      section,
    },
    {
      id: 'tomas.reyes',
      name: 'Tomás Reyes',
      email: `tomas.reyes@${domain}`,
      groups: ['meridian-staff'],
      description: 'Outsider: in no project',
      section,
    },
  ],
};
