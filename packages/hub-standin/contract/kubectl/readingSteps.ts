import { KubectlStep, step } from './KubectlStep';

const SERVED =
  /^(NAME|bindings?$|(configmaps|events {2}ev {2}v1|namespaces|pods|resourcequotas|secrets|serviceaccounts|services|customresourcedefinitions|deployments|statefulsets|selfsubjectreviews|tokenreviews|localsubjectaccessreviews|selfsubjectaccessreviews|selfsubjectrulesreviews|subjectaccessreviews|jobs|leases|clusterrolebindings|clusterroles|rolebindings|roles|widgets|gadgets|projects|tenants|computepools) )/;

const VERSIONS =
  /^(v1|apps\/v1|batch\/v1|apiextensions\.k8s\.io\/v1|authentication\.k8s\.io\/v1|authorization\.k8s\.io\/v1|coordination\.k8s\.io\/v1|rbac\.authorization\.k8s\.io\/v1|contract\.example\.com\/.*|spectrocloud\.com\/.*)$/;

/** Of built-in types the sandbox has no descriptions, but all fields. */
const DESCRIPTION = /^DESCRIPTION:\n[^]*?\n(?=FIELDS:)/m;

const explainingSteps = [
  'namespaces',
  'secrets',
  'configmaps',
  'serviceaccounts',
  'events',
  'resourcequotas',
  'pods',
  'services',
  'deployments',
  'statefulsets',
  'jobs',
  'leases',
  'roles',
  'clusterroles',
  'rolebindings',
  'clusterrolebindings',
  'customresourcedefinitions',
  'validatingadmissionpolicies',
  'validatingadmissionpolicybindings',
].map(plural =>
  step(`explain ${plural} --recursive`, { without: DESCRIPTION }),
);

/** Finding and showing what is there. */
export const readingSteps: KubectlStep[] = [
  step('get namespace comparison'),
  step('get namespace comparison -o jsonpath={.status.phase}'),
  step('get widgets'),
  step('get wd -o wide'),
  step('get widgets small -o yaml'),
  step('get widgets small -o json --show-managed-fields'),
  step('get widgets -o name'),
  step(
    "get widgets -o 'jsonpath={range .items[*]}{.metadata.name}={.spec.size} {end}'",
  ),
  step(
    'get widgets -o custom-columns=NAME:.metadata.name,SIZE:.spec.size,NONE:.spec.absent',
  ),
  step('get widgets -o custom-columns=NAME:.metadata.name --no-headers'),
  step("get widgets -o 'go-template={{range .items}}{{.spec.colour}} {{end}}'"),
  step('get widgets --sort-by=.spec.size'),
  step('get widgets --chunk-size=1'),
  step('get widgets -l tier=web'),
  step("get widgets -l 'tier in (web,data),!env'"),
  step("get widgets -l 'tier in (web'"),
  step('get widgets --field-selector=spec.colour=red'),
  step('get widgets --field-selector=spec.size=1'),
  step('get widgets --show-labels'),
  step('get widgets -L tier'),
  step('get widgets,configmaps'),
  step('get contract'),
  step('get widgets -A --field-selector=metadata.namespace=comparison'),
  step('get widgets --show-kind'),
  step('get widget absent'),
  step('get widget absent --ignore-not-found'),
  step('get widgets small absent'),
  step('get absents'),
  step('get widgets.v1.contract.example.com small'),
  step('get gadgets'),
  step('get widgets small --output=nonsense'),
  step(
    'get --raw /apis/contract.example.com/v1/namespaces/comparison/widgets/small/scale',
  ),
  step('get --raw /apis/contract.example.com/v1/absents'),
  step('get widgets --watch', {
    meanwhile: {
      commands: [['label', 'widget', 'small', 'seen=yes']],
      lines: 5,
    },
  }),
  step('get widgets --watch-only --output-watch-events', {
    meanwhile: {
      commands: [
        ['create', '-f', 'new-widget.yaml'],
        ['delete', 'widget', 'new'],
      ],
      lines: 3,
    },
  }),
  step('describe widget small'),
  step('describe widgets -l tier=data'),
  step('describe widget absent'),
  step('describe namespace comparison'),
  step('explain widget --recursive'),
  step('explain widget.spec'),
  step('explain widget.spec --recursive'),
  step('explain widget.spec.ports'),
  step('explain widget.spec.absent'),
  step('explain absents'),
  step('explain projects.spectrocloud.com.spec --recursive'),
  ...explainingSteps,
  step('api-resources --api-group=contract.example.com'),
  step('api-resources --api-group=contract.example.com -o wide'),
  step('api-resources --api-group=spectrocloud.com --sort-by=name'),
  step('api-resources --sort-by=name', { only: SERVED }),
  step('api-resources --namespaced=false --sort-by=name', { only: SERVED }),
  step('api-versions', { only: VERSIONS }),
  // By a label that nothing has, since other cases may still be cleaning up.
  step('get tenants,projects,computepools -A -l comparison=none'),
  step('get crd widgets.contract.example.com'),
  step('auth whoami'),
  step('auth whoami --as=jane --as-group=team-a --as-group=team-b'),
  step('auth can-i list widgets'),
  step('auth can-i list widgets --as=jane --as-group=team-a'),
  step('auth can-i delete widgets/small --as=jane'),
  step('auth can-i get /version --as=jane'),
  step('auth can-i --list --as=jane'),
  step('get widgets --as=jane'),
  step('get widgets --token=unknown'),
];
