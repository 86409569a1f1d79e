import fc from 'fast-check';
import { normalizeGpuFamily } from './normalizeGpuFamily';

describe('normalizeGpuFamily', () => {
  it.each([
    ['NVIDIA A100', 'NVIDIA-A100'],
    ['NVIDIA-A100', 'NVIDIA-A100'],
    ['nvidia a100', 'NVIDIA-A100'],
    ['  NVIDIA   A100 ', 'NVIDIA-A100'],
    ['NVIDIA_A100', 'NVIDIA-A100'],
    ['NVIDIA-A100-SXM4-80GB', 'NVIDIA-A100'],
    ['NVIDIA A100 80GB PCIe', 'NVIDIA-A100'],
    ['NVIDIA Corporation GA100 [A100 SXM4 80GB] (rev a1)', 'NVIDIA-A100'],
    [
      '3D controller: NVIDIA Corporation GA100 [A100 PCIe 40GB] (rev a1)',
      'NVIDIA-A100',
    ],
    ['NVIDIA Corporation GH100 [H100 SXM5 80GB] (rev a1)', 'NVIDIA-H100'],
    ['A-100', 'NVIDIA-A100'],
    ['A 100', 'NVIDIA-A100'],
    ['nvidia-a-100', 'NVIDIA-A100'],
    ['Ampere A100', 'NVIDIA-A100'],
    ['NVIDIA Ampere A-100 80GB', 'NVIDIA-A100'],
    ['Ada Lovelace L40 S', 'NVIDIA-L40S'],
    ['Hopper H-100 SXM5', 'NVIDIA-H100'],
    ['Instinct MI 300X', 'AMD-MI300X'],
    ['NVIDIA-A100-SXM4-80GB-MIG-1g.10gb', 'NVIDIA-A100-MIG-1G.10GB'],
    ['NVIDIA H100 NVL', 'NVIDIA-H100'],
    ['NVIDIA Corporation AD102GL [L40S]', 'NVIDIA-L40S'],
    ['NVIDIA Corporation TU104GL [Tesla T4]', 'NVIDIA-T4'],
    ['Tesla V100-SXM2-16GB', 'NVIDIA-V100'],
    [
      'Advanced Micro Devices, Inc. [AMD/ATI] Aqua Vanjaram [Instinct MI300X]',
      'AMD-MI300X',
    ],
    ['AMD Instinct MI250', 'AMD-MI250'],
    ['H200', 'NVIDIA-H200'],
    ['a100', 'NVIDIA-A100'],
    ['MI300X', 'AMD-MI300X'],
    ['Gaudi3', 'GAUDI3'],
    ['NVIDIA RTX 6000 Ada', 'NVIDIA-RTX-6000-Ada'],
    ['Default', 'Default'],
    ['default', 'Default'],
    [' DEFAULT ', 'Default'],
  ])('brings %j to %j', (text, expected) => {
    expect(normalizeGpuFamily(text)).toBe(expected);
  });

  it('takes the maker from the vendor field when the text lacks it', () => {
    expect(normalizeGpuFamily('GA100 [A100 SXM4 80GB]', 'NVIDIA')).toBe(
      'NVIDIA-A100',
    );
    expect(normalizeGpuFamily('L40S', 'NVIDIA Corporation')).toBe(
      'NVIDIA-L40S',
    );
  });

  it('keeps families apart that only share a digit', () => {
    const families = ['A10', 'A100', 'H100', 'H200', 'L4', 'L40', 'L40S', 'T4'];
    const normalized = families.map(family =>
      normalizeGpuFamily(`NVIDIA ${family}`),
    );
    expect(new Set(normalized).size).toBe(families.length);
  });

  it('leaves its own result as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (text, vendor) => {
          const once = normalizeGpuFamily(text, vendor);
          expect(normalizeGpuFamily(once)).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
