import { problemsOf } from '../../__testUtils__/problemsOf';
import {
  PROJECT_REQUEST,
  withConfig,
  withControlPlane,
  withWorker,
} from '../../__testUtils__/projectRequests';
import { projectRequestSchema } from '../project/projectRequest';

type Json = Record<string, unknown>;

describe('the Compute Config of a Project request', () => {
  it.each<[string, Json]>([
    [
      'a single control plane node that takes work',
      withControlPlane({ nodeCount: 1, workerNodeEligible: true }),
    ],
    [
      'taints on workers only',
      withWorker({ taints: [{ key: 'a', effect: 'NoSchedule' }] }),
    ],
    [
      'one taint key with two effects',
      withWorker({
        taints: [
          { key: 'a', effect: 'NoSchedule' },
          { key: 'a', effect: 'NoExecute' },
        ],
      }),
    ],
    [
      'an IPv6 overlay',
      withConfig({ networkOverlay: { enabled: true, cidr: 'fd00::/64' } }),
    ],
    [
      'an overlay that is turned off',
      withConfig({ networkOverlay: { enabled: false } }),
    ],
  ])('may have %s', (_, change) => {
    expect(
      problemsOf(projectRequestSchema, { ...PROJECT_REQUEST, ...change }),
    ).toEqual([]);
  });

  it.each<[string, Json, string[]]>([
    [
      'a parameter that there is not, deep down',
      withWorker({ gpus: 4 }),
      ['computeConfig.workerPools[0]: request.unknownParameter'],
    ],
    [
      'no compute config',
      { computeConfig: undefined },
      ['computeConfig: computeConfig.name.required'],
    ],
    [
      'a compute config without a name',
      withConfig({ name: '' }),
      ['computeConfig.name: computeConfig.name.required'],
    ],
    [
      'a compute config with a space',
      withConfig({ name: 'a b' }),
      ['computeConfig.name: computeConfig.name.format'],
    ],
    [
      'an unknown deletion policy',
      withConfig({ deletionPolicy: 'keep' }),
      ['computeConfig.deletionPolicy: cluster.deletionPolicy'],
    ],
    [
      'an SSH key that is none',
      withConfig({ sshKeys: ['ssh-ed25519'] }),
      ['computeConfig.sshKeys[0]: cluster.sshKey.format'],
    ],
    [
      'a private SSH key',
      withConfig({ sshKeys: ['-----BEGIN OPENSSH PRIVATE KEY-----'] }),
      ['computeConfig.sshKeys[0]: cluster.sshKey.private'],
    ],
    [
      'an SSH key twice',
      withConfig({ sshKeys: ['ssh-rsa AAAA', 'ssh-rsa AAAA'] }),
      ['computeConfig.sshKeys[1]: cluster.sshKey.duplicate'],
    ],
    [
      'a time server with a space',
      withConfig({ ntpServers: ['a b'] }),
      ['computeConfig.ntpServers[0]: cluster.ntpServer.format'],
    ],
    [
      'an empty time server',
      withConfig({ ntpServers: [''] }),
      ['computeConfig.ntpServers[0]: cluster.ntpServer.format'],
    ],
    [
      'a time server twice',
      withConfig({ ntpServers: ['a', 'a'] }),
      ['computeConfig.ntpServers[1]: cluster.ntpServer.duplicate'],
    ],
    [
      '17 time servers',
      withConfig({ ntpServers: Array.from({ length: 17 }, (_, i) => `n${i}`) }),
      ['computeConfig.ntpServers: cluster.tooMany'],
    ],
    [
      'an overlay without a switch',
      withConfig({ networkOverlay: {} }),
      ['computeConfig.networkOverlay.enabled: cluster.overlay.enabled'],
    ],
    [
      'an overlay without a range',
      withConfig({ networkOverlay: { enabled: true } }),
      ['computeConfig.networkOverlay.cidr: cluster.overlay.cidr.required'],
    ],
    [
      'an overlay range without prefix',
      withConfig({ networkOverlay: { enabled: true, cidr: '10.0.0.0' } }),
      ['computeConfig.networkOverlay.cidr: cluster.overlay.cidr.format'],
    ],
    [
      'an overlay range past the end',
      withConfig({ networkOverlay: { enabled: true, cidr: '10.0.0.0/33' } }),
      ['computeConfig.networkOverlay.cidr: cluster.overlay.cidr.format'],
    ],
    [
      'an overlay range of one address',
      withConfig({ networkOverlay: { enabled: true, cidr: '10.0.0.1/32' } }),
      ['computeConfig.networkOverlay.cidr: cluster.overlay.cidr.format'],
    ],
    [
      'another overlay type',
      withConfig({
        networkOverlay: { enabled: true, cidr: '10.0.0.0/8', type: 'Geneve' },
      }),
      ['computeConfig.networkOverlay.type: cluster.overlay.type'],
    ],
    [
      'static addresses by word',
      withConfig({
        networkOverlay: { enabled: true, cidr: '10.0.0.0/8', staticIp: 'no' },
      }),
      ['computeConfig.networkOverlay.staticIp: cluster.overlay.staticIp'],
    ],
    [
      'no control plane',
      withConfig({ controlPlanePool: undefined }),
      ['computeConfig.controlPlanePool: nodePool.nodeCount'],
    ],
    [
      'two control plane nodes',
      withControlPlane({ nodeCount: 2 }),
      ['computeConfig.controlPlanePool.nodeCount: nodePool.nodeCount'],
    ],
    [
      'control plane nodes as text',
      withControlPlane({ nodeCount: '3' }),
      ['computeConfig.controlPlanePool.nodeCount: nodePool.nodeCount'],
    ],
    [
      'one node that takes no work',
      withControlPlane({ nodeCount: 1 }),
      [
        'computeConfig.controlPlanePool.workerNodeEligible: nodePool.singleNodeNotEligible',
      ],
    ],
    [
      'eligibility by word',
      withControlPlane({ workerNodeEligible: 'yes' }),
      [
        'computeConfig.controlPlanePool.workerNodeEligible: nodePool.workerNodeEligible',
      ],
    ],
    [
      'another architecture',
      withControlPlane({ architecture: 'riscv' }),
      ['computeConfig.controlPlanePool.architecture: nodePool.architecture'],
    ],
    [
      'no CPU',
      withControlPlane({ cpuCount: 0 }),
      ['computeConfig.controlPlanePool.cpuCount: nodePool.cpuCount'],
    ],
    [
      'half a CPU',
      withControlPlane({ cpuCount: 0.5 }),
      ['computeConfig.controlPlanePool.cpuCount: nodePool.cpuCount'],
    ],
    [
      'memory without a unit',
      withControlPlane({ memory: '16' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.unit'],
    ],
    [
      'memory as a number',
      withControlPlane({ memory: 16 }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.unit'],
    ],
    [
      'memory in another unit',
      withControlPlane({ memory: '16 XB' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.unit'],
    ],
    [
      'no memory',
      withControlPlane({ memory: '0 GiB' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.number'],
    ],
    [
      'less than no memory',
      withControlPlane({ memory: '-1 GiB' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.number'],
    ],
    [
      'all memory of the world',
      withControlPlane({ memory: '2000 PiB' }),
      ['computeConfig.controlPlanePool.memory: nodePool.memory.tooLarge'],
    ],
    [
      'a label key with a slash too many',
      withControlPlane({ labels: { 'a/b/c': '' } }),
      ['computeConfig.controlPlanePool.labels.a/b/c: metadata.label.key'],
    ],
    [
      'an unknown taint effect',
      withControlPlane({ taints: [{ key: 'a', effect: 'Never' }] }),
      [
        'computeConfig.controlPlanePool.taints[0].effect: nodePool.taint.effect',
      ],
    ],
    [
      'a taint without a key',
      withControlPlane({ taints: [{ key: '', effect: 'NoSchedule' }] }),
      ['computeConfig.controlPlanePool.taints[0].key: metadata.label.key'],
    ],
    [
      'a taint value with a space',
      withControlPlane({
        taints: [{ key: 'a', value: 'b c', effect: 'NoSchedule' }],
      }),
      ['computeConfig.controlPlanePool.taints[0].value: metadata.label.value'],
    ],
    [
      'a taint twice',
      withControlPlane({
        taints: [
          { key: 'a', effect: 'NoSchedule' },
          { key: 'a', effect: 'NoSchedule' },
        ],
      }),
      ['computeConfig.controlPlanePool.taints[1]: nodePool.taint.duplicate'],
    ],
    [
      'taints on both',
      withConfig({
        controlPlanePool: {
          nodeCount: 3,
          taints: [{ key: 'a', effect: 'NoSchedule' }],
        },
        workerPools: [
          { name: 'x' },
          { name: 'y', taints: [{ key: 'b', effect: 'NoSchedule' }] },
        ],
      }),
      [
        'computeConfig.workerPools[1].taints: nodePool.taint.controlPlaneTainted',
      ],
    ],
    [
      'a worker pool without a name',
      withWorker({ name: undefined }),
      ['computeConfig.workerPools[0].name: nodePool.name.required'],
    ],
    [
      'a worker pool name in capitals',
      withWorker({ name: 'GPU' }),
      ['computeConfig.workerPools[0].name: nodePool.name.format'],
    ],
    [
      'two worker pools of one name',
      withConfig({ workerPools: [{ name: 'a' }, { name: 'a' }] }),
      ['computeConfig.workerPools[1].name: nodePool.name.duplicate'],
    ],
    [
      'no worker nodes',
      withWorker({ minWorkerNodes: 0 }),
      ['computeConfig.workerPools[0].minWorkerNodes: nodePool.minWorkerNodes'],
    ],
    [
      'a GPU without a family',
      withWorker({ gpu: { count: 1 } }),
      ['computeConfig.workerPools[0].gpu.family: gpu.family.missing'],
    ],
    [
      'a GPU family with a slash',
      withWorker({ gpu: { family: 'a/b', count: 1 } }),
      ['computeConfig.workerPools[0].gpu.family: gpu.family.format'],
    ],
    [
      'Default for a family',
      withWorker({ gpu: { family: 'Default', count: 1 } }),
      ['computeConfig.workerPools[0].gpu.family: gpu.family.default'],
    ],
    [
      'a GPU family without a number',
      withWorker({ gpu: { family: 'A100' } }),
      ['computeConfig.workerPools[0].gpu.count: gpu.count.required'],
    ],
    [
      'more GPUs than a pool takes',
      withWorker({ gpu: { family: 'A100', count: 65537 } }),
      ['computeConfig.workerPools[0].gpu.count: gpu.count.tooLarge'],
    ],
    [
      'GPU memory without a unit',
      withWorker({ gpu: { family: 'A100', count: 1, memory: '80' } }),
      ['computeConfig.workerPools[0].gpu.memory: gpu.memory.unit'],
    ],
    [
      'no GPU memory',
      withWorker({ gpu: { family: 'A100', count: 1, memory: '0 GB' } }),
      ['computeConfig.workerPools[0].gpu.memory: gpu.memory.number'],
    ],
    [
      'all GPU memory of the world',
      withWorker({ gpu: { family: 'A100', count: 1, memory: '2000 PB' } }),
      ['computeConfig.workerPools[0].gpu.memory: gpu.memory.tooLarge'],
    ],
  ])('cannot have %s', (_, change, expected) => {
    expect(
      problemsOf(projectRequestSchema, { ...PROJECT_REQUEST, ...change }),
    ).toEqual(expected);
  });
});
