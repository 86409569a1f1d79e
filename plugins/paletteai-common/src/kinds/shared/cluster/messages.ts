/** What can be wrong with a cluster and its node pools. @internal */
export const CLUSTER_MESSAGES = {
  'cluster.deletionPolicy':
    'Choose delete to delete the cluster in Palette, or orphan to keep it.',
  'cluster.sshKey.format':
    'Paste a public SSH key on a single line, such as ssh-ed25519 AAAA… name.',
  'cluster.sshKey.private':
    'This is a private key. Never share it. Paste the public key from the .pub file instead.',
  'cluster.sshKey.duplicate':
    'This SSH key is already in the list. Remove the duplicate.',
  'cluster.ntpServer.format':
    'Enter the host name or IP address of an NTP server.',
  'cluster.ntpServer.duplicate':
    'The NTP server {{value}} is already in the list. Remove the duplicate.',
  'cluster.overlay.enabled': 'Choose whether to enable the overlay network.',
  'cluster.overlay.staticIp':
    'Choose whether the overlay VIP is static or assigned by DHCP.',
  'cluster.overlay.cidr.required':
    'Enter the CIDR range of the overlay network.',
  'cluster.overlay.cidr.format': 'Enter a CIDR range, such as 100.64.192.0/24.',
  'cluster.overlay.type':
    'Choose VXLAN. No other overlay network type is supported.',
  'cluster.vip.format': 'Enter an IPv4 address, such as 10.0.0.10.',
  'cluster.tooMany': 'The list is too long. Remove some entries.',

  'nodePool.nodeCount': 'Choose 1, 3 or 5 control plane nodes.',
  'nodePool.workerNodeEligible':
    'Choose whether workloads can run on control plane nodes.',
  'nodePool.singleNodeNotEligible':
    'A single control plane node must accept workloads. Turn this on, or choose 3 or 5 nodes.',
  'nodePool.architecture': 'Choose AMD64 or ARM64.',
  'nodePool.cpuCount': 'Enter a whole number of CPU cores from 1 to 4096.',
  'nodePool.memory.number': 'Enter an amount of memory greater than 0.',
  'nodePool.memory.unit':
    'Add a unit to the memory: GB, GiB, MB, MiB, KB or KiB.',
  'nodePool.memory.tooLarge': 'Enter less memory than 1024 PiB.',
  'nodePool.name.required': 'Enter a name for the worker pool.',
  'nodePool.name.format':
    'Use up to 63 lowercase letters, digits and hyphens. Start and end with a letter or digit.',
  'nodePool.name.duplicate':
    'Another worker pool is already named {{value}}. Choose another name.',
  'nodePool.minWorkerNodes': 'Enter a whole number of nodes from 1 to 10000.',
  'nodePool.taint.effect': 'Choose NoSchedule, PreferNoSchedule or NoExecute.',
  'nodePool.taint.duplicate':
    'The taint {{value}} is already in the list with the same effect. Remove the duplicate.',
  'nodePool.taint.controlPlaneTainted':
    'Worker pools can have taints only when the control plane has none. Remove these taints or those of the control plane.',
} as const;
