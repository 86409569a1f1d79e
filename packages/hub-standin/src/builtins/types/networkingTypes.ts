import type { TypeTable } from '../TypeTable';

/** Ingresses. */
export const networkingTypes: TypeTable = {
  HTTPIngressPath: `
    backend! IngressBackend struct; path string;
    pathType! string enum=Exact|ImplementationSpecific|Prefix`,
  HTTPIngressRuleValue: `
    paths! [HTTPIngressPath]`,
  Ingress: `
    apiVersion string; kind string; metadata ObjectMeta struct;
    spec IngressSpec struct; status IngressStatus struct`,
  IngressBackend: `
    resource TypedLocalObjectReference; service IngressServiceBackend`,
  IngressLoadBalancerIngress: `
    hostname string; ip string; ports [IngressPortStatus]`,
  IngressLoadBalancerStatus: `
    ingress [IngressLoadBalancerIngress]`,
  IngressPortStatus: `
    error string; port! int32; protocol! string enum=SCTP|TCP|UDP`,
  IngressRule: `
    host string; http HTTPIngressRuleValue`,
  IngressServiceBackend: `
    name! string; port ServiceBackendPort struct`,
  IngressSpec: `
    defaultBackend IngressBackend; ingressClassName string;
    rules [IngressRule]; tls [IngressTLS]`,
  IngressStatus: `
    loadBalancer IngressLoadBalancerStatus struct`,
  IngressTLS: `
    hosts [string]; secretName string`,
  ServiceBackendPort: `
    (atomic); name string; number int32`,
};
