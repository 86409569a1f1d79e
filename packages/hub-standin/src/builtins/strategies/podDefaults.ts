import type { JsonObject } from '@backstage/types';
import { objectAt, objectsAt, setDefaults, textAt } from './fields';

/** Sets what an API server sets in the spec of a pod. */
export function applyPodDefaults(spec: JsonObject): void {
  for (const container of [
    ...objectsAt(spec, 'initContainers'),
    ...objectsAt(spec, 'containers'),
  ]) {
    applyContainerDefaults(container);
  }
  for (const volume of objectsAt(spec, 'volumes')) {
    applyVolumeDefaults(volume);
  }
  setDefaults(spec, {
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    dnsPolicy: 'ClusterFirst',
    securityContext: {},
    schedulerName: 'default-scheduler',
  });
}

function applyContainerDefaults(container: JsonObject): void {
  for (const port of objectsAt(container, 'ports')) {
    setDefaults(port, { protocol: 'TCP' });
  }
  for (const probe of ['livenessProbe', 'readinessProbe', 'startupProbe']) {
    if (container[probe]) {
      applyProbeDefaults(objectAt(container, probe));
    }
  }
  for (const variable of objectsAt(container, 'env')) {
    const fieldRef = objectAt(objectAt(variable, 'valueFrom'), 'fieldRef');
    if (fieldRef.fieldPath) {
      setDefaults(fieldRef, { apiVersion: 'v1' });
    }
  }
  setDefaults(container, {
    resources: {},
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    imagePullPolicy: pullPolicy(textAt(container, 'image')),
  });
}

function applyProbeDefaults(probe: JsonObject): void {
  setDefaults(probe, {
    timeoutSeconds: 1,
    periodSeconds: 10,
    successThreshold: 1,
    failureThreshold: 3,
  });
  if (probe.httpGet) {
    setDefaults(objectAt(probe, 'httpGet'), { path: '/', scheme: 'HTTP' });
  }
}

function applyVolumeDefaults(volume: JsonObject): void {
  for (const source of ['secret', 'configMap', 'downwardAPI', 'projected']) {
    if (volume[source]) {
      setDefaults(objectAt(volume, source), { defaultMode: 420 });
    }
  }
  if (volume.hostPath) {
    setDefaults(objectAt(volume, 'hostPath'), { type: '' });
  }
  const sources = Object.keys(volume).filter(key => key !== 'name');
  if (sources.length === 0) {
    volume.emptyDir = {};
  }
}

/** An image that may change is pulled each time. */
function pullPolicy(image: string): string {
  const name = image.split('@')[0];
  const tag = /:([^/:]+)$/.exec(name)?.[1];
  const isPinned =
    image.includes('@') || (tag !== undefined && tag !== 'latest');
  return isPinned ? 'IfNotPresent' : 'Always';
}
