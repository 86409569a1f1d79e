import { PaletteTypes } from '../../openapi/types';

type Schemas = PaletteTypes['schemas'];

/** A kind of machine. @internal */
export interface Hardware {
  readonly cores: number;
  readonly memoryGiB: number;
  readonly diskGB: number;
  readonly architecture: 'amd64' | 'arm64';
  readonly gpu?: {
    readonly family: string;
    readonly count: number;
    readonly memoryMiB: number;
    /** As lspci words it. */
    readonly model: string;
    readonly migCapable: boolean;
  };
}

/** @internal */
export const hardware = {
  h100: {
    cores: 112,
    memoryGiB: 1024,
    diskGB: 7680,
    architecture: 'amd64',
    gpu: {
      family: 'NVIDIA-H100',
      count: 8,
      memoryMiB: 81_559,
      model: 'GH100 [H100 SXM5 80GB]',
      migCapable: true,
    },
  },
  a100: {
    cores: 64,
    memoryGiB: 512,
    diskGB: 3840,
    architecture: 'amd64',
    gpu: {
      family: 'NVIDIA-A100',
      count: 4,
      memoryMiB: 40_960,
      model: 'GA100 [A100 PCIe 40GB]',
      migCapable: true,
    },
  },
  l40s: {
    cores: 48,
    memoryGiB: 384,
    diskGB: 3840,
    architecture: 'amd64',
    gpu: {
      family: 'NVIDIA-L40S',
      count: 2,
      memoryMiB: 46_068,
      model: 'AD102GL [L40S]',
      migCapable: false,
    },
  },
  cpu: {
    cores: 32,
    memoryGiB: 128,
    diskGB: 1920,
    architecture: 'amd64',
  },
  arm: {
    cores: 16,
    memoryGiB: 64,
    diskGB: 960,
    architecture: 'arm64',
  },
} satisfies Record<string, Hardware>;

/** @internal */
export type HardwareName = keyof typeof hardware;

/**
 * The device that Palette reports.
 * @param older - whether the agent is too old to count GPUs
 * @internal
 */
export function deviceOf(
  name: HardwareName,
  address: string,
  older: boolean,
): Schemas['Device'] {
  const kind: Hardware = hardware[name];
  const bytes = address.split('.').map(Number);
  const macAddr = ['52', '54', ...bytes.map(hex)].slice(0, 6).join(':');
  return {
    archType: kind.architecture,
    cpu: { cores: kind.cores },
    memory: { sizeInMB: kind.memoryGiB * 1024 },
    disks: [{ controller: 'nvme', size: kind.diskGB, vendor: 'Micron' }],
    gpus: kind.gpu ? [gpuOf(kind.gpu, older)] : null,
    nics: [
      {
        nicName: 'eno1',
        macAddr,
        ip: address,
        subnet: '255.255.255.0',
        gateway: address.replace(/\d+$/, '1'),
        dns: [address.replace(/\d+$/, '1')],
        isDefault: true,
      },
    ],
    os: {
      family: 'ubuntu',
      version: '22.04',
      kernel: 'linux',
      kernelVersion: '5.15.0-119-generic',
    },
    hostState: 'registration',
    hostType: 'appliance',
  };
}

function gpuOf(
  gpu: NonNullable<Hardware['gpu']>,
  older: boolean,
): Schemas['Gpu'] {
  const common = {
    vendor: 'NVIDIA Corporation',
    model: gpu.model,
    addresses: Object.fromEntries(
      Array.from({ length: gpu.count }, (_, index) => [
        `pci-${index}`,
        `0000:${hex(0x10 + index)}:00.0`,
      ]),
    ),
  };
  return older
    ? common
    : {
        ...common,
        gpuCount: gpu.count,
        memory: `${gpu.memoryMiB} MiB`,
        migCapable: gpu.migCapable,
        migStrategy: gpu.migCapable ? 'single' : 'none',
      };
}

function hex(value: number): string {
  return value.toString(16).padStart(2, '0');
}
