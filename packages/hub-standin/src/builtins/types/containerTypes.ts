import type { TypeTable } from '../TypeTable';

/** What a container of a pod consists of. */
export const containerTypes: TypeTable = {
  AppArmorProfile: `
    localhostProfile string;
    type! string enum=Localhost|RuntimeDefault|Unconfined`,
  Capabilities: `
    add [string]; drop [string]`,
  ConfigMapEnvSource: `
    name string; optional bool`,
  ConfigMapKeySelector: `
    (atomic); key! string; name string; optional bool`,
  Container: `
    args [string]; command [string]; env [EnvVar] map=name merge=name;
    envFrom [EnvFromSource]; image string;
    imagePullPolicy string enum=Always|IfNotPresent|Never;
    lifecycle Lifecycle; livenessProbe Probe; name! string;
    ports [ContainerPort] map=containerPort,protocol merge=containerPort;
    readinessProbe Probe; resizePolicy [ContainerResizePolicy];
    resources ResourceRequirements struct; restartPolicy string;
    restartPolicyRules [ContainerRestartRule];
    securityContext SecurityContext; startupProbe Probe; stdin bool;
    stdinOnce bool; terminationMessagePath string;
    terminationMessagePolicy string enum=FallbackToLogsOnError|File; tty bool;
    volumeDevices [VolumeDevice] map=devicePath merge=devicePath;
    volumeMounts [VolumeMount] map=mountPath merge=mountPath;
    workingDir string`,
  ContainerPort: `
    containerPort! int32; hostIP string; hostPort int32; name string;
    protocol string enum=SCTP|TCP|UDP default="TCP"`,
  ContainerResizePolicy: `
    resourceName! string; restartPolicy! string`,
  ContainerRestartRule: `
    action! string; exitCodes ContainerRestartRuleOnExitCodes`,
  ContainerRestartRuleOnExitCodes: `
    operator! string; values [int32] set`,
  EnvFromSource: `
    configMapRef ConfigMapEnvSource; prefix string; secretRef SecretEnvSource`,
  EnvVar: `
    name! string; value string; valueFrom EnvVarSource`,
  EnvVarSource: `
    configMapKeyRef ConfigMapKeySelector; fieldRef ObjectFieldSelector;
    fileKeyRef FileKeySelector; resourceFieldRef ResourceFieldSelector;
    secretKeyRef SecretKeySelector`,
  EphemeralContainer: `
    args [string]; command [string]; env [EnvVar] map=name merge=name;
    envFrom [EnvFromSource]; image string;
    imagePullPolicy string enum=Always|IfNotPresent|Never;
    lifecycle Lifecycle; livenessProbe Probe; name! string;
    ports [ContainerPort] map=containerPort,protocol merge=containerPort;
    readinessProbe Probe; resizePolicy [ContainerResizePolicy];
    resources ResourceRequirements struct; restartPolicy string;
    restartPolicyRules [ContainerRestartRule];
    securityContext SecurityContext; startupProbe Probe; stdin bool;
    stdinOnce bool; targetContainerName string; terminationMessagePath string;
    terminationMessagePolicy string enum=FallbackToLogsOnError|File; tty bool;
    volumeDevices [VolumeDevice] map=devicePath merge=devicePath;
    volumeMounts [VolumeMount] map=mountPath merge=mountPath;
    workingDir string`,
  ExecAction: `
    command [string]`,
  FileKeySelector: `
    (atomic); key! string; optional bool; path! string; volumeName! string`,
  GRPCAction: `
    port! int32; service string`,
  HTTPGetAction: `
    host string; httpHeaders [HTTPHeader]; path string; port! intOrString;
    scheme string enum=HTTP|HTTPS`,
  HTTPHeader: `
    name! string; value! string`,
  Lifecycle: `
    postStart LifecycleHandler; preStop LifecycleHandler;
    stopSignal string enum=SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ`,
  LifecycleHandler: `
    exec ExecAction; httpGet HTTPGetAction; sleep SleepAction;
    tcpSocket TCPSocketAction`,
  Probe: `
    exec ExecAction; failureThreshold int32; grpc GRPCAction;
    httpGet HTTPGetAction; initialDelaySeconds int32; periodSeconds int32;
    successThreshold int32; tcpSocket TCPSocketAction;
    terminationGracePeriodSeconds int64; timeoutSeconds int32`,
  ResourceClaim: `
    name! string; request string`,
  ResourceRequirements: `
    claims [ResourceClaim] map=name; limits {quantity}; requests {quantity}`,
  SELinuxOptions: `
    level string; role string; type string; user string`,
  SeccompProfile: `
    localhostProfile string;
    type! string enum=Localhost|RuntimeDefault|Unconfined`,
  SecretEnvSource: `
    name string; optional bool`,
  SecretKeySelector: `
    (atomic); key! string; name string; optional bool`,
  SecurityContext: `
    allowPrivilegeEscalation bool; appArmorProfile AppArmorProfile;
    capabilities Capabilities; privileged bool;
    procMount string enum=Default|Unmasked; readOnlyRootFilesystem bool;
    runAsGroup int64; runAsNonRoot bool; runAsUser int64;
    seLinuxOptions SELinuxOptions; seccompProfile SeccompProfile;
    windowsOptions WindowsSecurityContextOptions`,
  SleepAction: `
    seconds! int64`,
  TCPSocketAction: `
    host string; port! intOrString`,
  VolumeDevice: `
    devicePath! string; name! string`,
  VolumeMount: `
    mountPath! string;
    mountPropagation string enum=Bidirectional|HostToContainer|None;
    name! string; readOnly bool; recursiveReadOnly string; subPath string;
    subPathExpr string`,
  WindowsSecurityContextOptions: `
    gmsaCredentialSpec string; gmsaCredentialSpecName string;
    hostProcess bool; runAsUserName string`,
};
