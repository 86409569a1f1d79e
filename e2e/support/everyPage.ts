/** All pages of PaletteAI, below `/paletteai`, as an admin of Meridian Health can open them. */
export const everyPage = [
  { name: 'projects-tiles', path: '?view=tiles' },
  { name: 'projects-table', path: '?view=table' },
  { name: 'project', path: '?project=sandbox%2Fradiology-imaging' },
  { name: 'compute', path: '/compute' },
  {
    name: 'compute-project',
    path: '/compute?project=sandbox%2Fradiology-imaging',
  },
  { name: 'compute-pools', path: '/compute-pools' },
  {
    name: 'compute-pool',
    path: '/compute-pools/sandbox/radiology-imaging/imaging-serve',
  },
  { name: 'app-deployments', path: '/app-deployments' },
  {
    name: 'app-deployment',
    path: '/app-deployments/sandbox/radiology-imaging/annotation-studio',
  },
  { name: 'model-deployments', path: '/model-deployments' },
  {
    name: 'model-deployment',
    path: '/model-deployments/sandbox/radiology-imaging/report-summaries',
  },
  { name: 'profile-bundles', path: '/profile-bundles' },
  {
    name: 'profile-bundle',
    path: '/profile-bundles/sandbox/radiology-imaging/vllm-serving',
  },
  { name: 'no-page', path: '/nowhere' },
];
