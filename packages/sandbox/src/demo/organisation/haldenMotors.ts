import { DemoTenant } from './DemoTenant';

const section = 'Halden Motors';
const domain = 'halden-motors.example';

/** A car maker. @internal */
export const haldenMotors: DemoTenant = {
  name: 'halden-motors',
  displayName: 'Halden Motors',
  description: 'Machine learning for vehicles and plants',
  adminGroup: 'halden-platform-admins',
  orgName: 'halden-motors',
  paletteProject: 'autonomy-lab',
  gpuLimits: { 'NVIDIA-H100': 24, 'NVIDIA-L40S': 32, Default: 16 },
  projects: [
    {
      name: 'driver-assist',
      displayName: 'Driver Assistance',
      description: 'Perception models for lane keeping and emergency braking',
      admins: ['driver-assist-admins'],
      editors: ['driver-assist-editors'],
      viewers: ['driver-assist-viewers', 'halden-safety-review'],
      paletteProject: 'autonomy-lab',
      gpuLimits: { 'NVIDIA-H100': 16, 'NVIDIA-L40S': 16 },
      tags: { stage: 'production', domain: 'vision' },
    },
    {
      name: 'plant-vision',
      displayName: 'Plant Vision',
      description: 'Inspection of paint and welds on the line',
      admins: ['plant-vision-admins'],
      editors: ['plant-vision-editors'],
      viewers: ['plant-vision-viewers'],
      paletteProject: 'plant-floor',
      gpuLimits: { 'NVIDIA-L40S': 16 },
      tags: { stage: 'pilot', domain: 'vision' },
    },
    {
      name: 'voice-cockpit',
      displayName: 'Voice Cockpit',
      description: 'Speech and dialogue models for the cockpit',
      admins: ['voice-cockpit-admins'],
      editors: ['voice-cockpit-editors'],
      viewers: ['voice-cockpit-viewers'],
      paletteProject: 'autonomy-lab',
      gpuLimits: { 'NVIDIA-A100': 8, Default: 4 },
      tags: { stage: 'research', domain: 'speech' },
    },
  ],
  users: [
    {
      id: 'lena.hartmann',
      name: 'Lena Hartmann',
      email: `lena.hartmann@${domain}`,
      groups: ['halden-platform-admins', 'halden-staff'],
      description: 'Tenant admin',
      section,
    },
    {
      id: 'kenji.mori',
      name: 'Kenji Mori',
      email: `kenji.mori@${domain}`,
      groups: ['driver-assist-admins', 'halden-staff'],
      description: 'Admin of Driver Assistance',
      section,
    },
    {
      id: 'sofia.costa',
      name: 'Sofia Costa',
      email: `sofia.costa@${domain}`,
      groups: ['driver-assist-editors', 'plant-vision-editors', 'halden-staff'],
      description: 'Editor of Driver Assistance and Plant Vision',
      section,
    },
    {
      id: 'marek.nowak',
      name: 'Marek Nowak',
      email: `marek.nowak@${domain}`,
      groups: ['driver-assist-viewers', 'halden-staff'],
      description: 'Viewer of Driver Assistance',
      section,
    },
    {
      id: 'ruth.adeyemi',
      name: 'Ruth Adeyemi',
      email: `ruth.adeyemi@${domain}`,
      groups: ['halden-staff'],
      description: 'Outsider: in no project',
      section,
    },
  ],
};
